// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailpiecesbox.h"

#include "intake/mailpieces.h"
#include "ui/applications/maildeeds.h"
#include "ui/applications/mailpiececard.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"

#include <QTimer>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

MailPiecesBox::MailPiecesBox(MailDeeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_deeds(deeds)
    , m_title(new SectionTitle(tr("Not given to a question yet"), this))
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"mailPieces"_s);
    setAccessibleName(tr("Parts of the e-mail that answer no question yet"));
    auto *hint =
        new PlainLabel(tr("Drag a part, or what you mark in it, to the question that it answers."), this);
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Small, Ink::Secondary);
    m_cards->setSpacing(measure::gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_title);
    layout->addWidget(hint);
    layout->addLayout(m_cards);
    hide();
}

void MailPiecesBox::setMails(const QList<StoredMail> &mails, const QList<GivableQuestion> &questions)
{
    if (mails == m_mails && questions == m_questions) {
        return;
    }
    m_mails = mails;
    m_questions = questions;
    m_isStale = m_isDragging;
    if (!m_isDragging) {
        fill();
    }
}

void MailPiecesBox::setDragging(bool isOn)
{
    m_isDragging = isOn;
    if (!isOn && m_isStale) {
        m_isStale = false;
        QTimer::singleShot(0, this, &MailPiecesBox::fill); // the card is still at work
    }
}

void MailPiecesBox::fill()
{
    constexpr qsizetype most = 50;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const StoredMail &mail : std::as_const(m_mails)) {
        const QList<AnswerPiece> pieces = m_questions.isEmpty() ? QList<AnswerPiece>() : piecesToGive(mail);
        for (const AnswerPiece &piece : pieces.mid(0, most)) {
            auto *card =
                new MailPieceCard({mail.id, piece.start, piece.length}, piece.text, m_questions, this);
            // What it leads to takes the card away, and its menu is still open then.
            connect(card, &MailPieceCard::given, &m_deeds, &MailDeeds::give, Qt::QueuedConnection);
            connect(card, &MailPieceCard::dragging, this, &MailPiecesBox::setDragging);
            m_cards->addWidget(card);
        }
    }
    setVisible(m_cards->count() > 0);
}

} // namespace convoke
