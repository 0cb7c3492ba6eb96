// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationpane.h"

#include "intake/mailsorting.h"
#include "ui/applications/applicationhead.h"
#include "ui/applications/maildeeds.h"
#include "ui/applications/mailpiecesbox.h"
#include "ui/applications/mailsection.h"
#include "ui/applications/specialsection.h"
#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/readingview.h"
#include "ui/common/textrole.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ApplicationPane::ApplicationPane(MailDeeds &deeds, QWidget *parent)
    : QFrame(parent)
    , m_deeds(deeds)
    , m_stack(new QStackedWidget(this))
    , m_view(new ReadingView)
    , m_head(new ApplicationHead)
    , m_pieces(new MailPiecesBox(deeds))
    , m_otherPieces(new MailPiecesBox(deeds))
    , m_line(makeLine(this))
    , m_special(new SpecialSection(this))
    , m_provenance(new PlainLabel(this))
{
    setObjectName(u"applicationPane"_s);
    setAccessibleName(tr("Application"));
    setProperty("part", u"sidePane"_s);
    setMinimumWidth(scaled(260));
    auto *nothing = new PlainLabel(tr("Choose an application to read its answers."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setContentsMargins(measure::page, 0, measure::page, 0);
    setTextRole(nothing, TextRole::Body, Ink::Secondary);
    m_view->setObjectName(u"applicationAnswers"_s);
    m_view->setAccessibleName(tr("Answers"));
    auto *head = new QWidget;
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->setSpacing(measure::wide);
    headLayout->addWidget(m_head);
    headLayout->addWidget(m_pieces);
    m_view->setHead(head);
    auto *foot = new QWidget;
    m_mails = new QVBoxLayout(foot);
    m_mails->addWidget(m_otherPieces);
    m_mails->setContentsMargins(0, 0, 0, 0);
    m_mails->setSpacing(measure::wide);
    m_view->setFoot(foot);
    m_view->setDropFormat(mailPieceFormat());
    connect(m_view, &ReadingView::dropped, this, &ApplicationPane::takeDrop);
    // New contents are laid out in steps; the place can be gone to once there is as much as before.
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (m_place > 0 && last >= m_place) {
            m_view->verticalScrollBar()->setValue(std::exchange(m_place, 0));
        }
    });
    connect(m_head, &ApplicationHead::compareWanted, this, &ApplicationPane::compare);
    m_provenance->setObjectName(u"applicationProvenance"_s);
    m_provenance->setWordWrap(true);
    m_provenance->setSelectable(true);
    m_provenance->setContentsMargins(measure::page, measure::pad, measure::page, measure::pad);
    setTextRole(m_provenance, TextRole::Small, Ink::Secondary);

    auto *something = new QWidget;
    auto *layout = new QVBoxLayout(something);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_special);
    layout->addWidget(m_line);
    layout->addWidget(m_provenance);
    m_stack->addWidget(nothing);
    m_stack->addWidget(something);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void ApplicationPane::showApplication(const ApplicationReading &reading)
{
    if (m_reading == reading) {
        return; // the reader keeps the place in the text
    }
    m_isComparing =
        m_isComparing && m_reading && m_reading->row.application().id == reading.row.application().id;
    // Giving a piece to a question changes the application under the reader's eyes.
    const bool isSame = m_reading && m_reading->row.application().id == reading.row.application().id;
    m_place = isSame ? m_view->verticalScrollBar()->value() : 0;
    m_reading = reading;
    fill();
    if (!isSame) {
        m_view->verticalScrollBar()->setValue(0);
    }
    m_stack->setCurrentIndex(1);
}

void ApplicationPane::showNothing()
{
    m_reading.reset();
    m_isComparing = false;
    m_stack->setCurrentIndex(0);
}

void ApplicationPane::compare(bool isComparing)
{
    m_isComparing = isComparing;
    fill();
}

void ApplicationPane::fill()
{
    const ApplicationReading &reading = *m_reading;
    std::optional<Application> other;
    if (m_isComparing) {
        other =
            reading.newer || reading.older.isEmpty() ? reading.newer : std::optional(reading.older.first());
    }
    m_head->setApplicant(reading.row, reading.history);
    m_head->setNotes(applicationNotes(reading.row, reading.call, reading.older, reading.newer),
                     m_isComparing);
    const QList<ReadingSection> sections = answerSections(reading.row.application(), reading.call, other);
    if (m_view->sections() != sections) { // the reader keeps the place
        m_view->setSections(sections);
    }
    m_special->setAnswers(reading.row.application().id, reading.special);
    fillMails();
    m_provenance->setText(reading.provenance);
    m_provenance->setVisible(!reading.provenance.isEmpty());
    m_line->setVisible(!reading.provenance.isEmpty());
}

void ApplicationPane::fillMails()
{
    const ApplicationReading &reading = *m_reading;
    const QList<GivableQuestion> questions =
        givableQuestions(reading.row.application(), reading.call, mailTextQuestion());
    QList<StoredMail> mails;
    for (qsizetype i = 0; i < reading.mails.size(); ++i) {
        mails.append(reading.mails.at(i).mail);
        if (i == m_sections.size()) {
            m_sections.append(new MailSection(m_deeds));
            m_mails->addWidget(m_sections.last());
        }
        m_sections.at(i)->setReading(reading.mails.at(i), questions);
    }
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        m_sections.at(i)->setVisible(i < reading.mails.size());
    }
    const bool isMissing = std::any_of(questions.cbegin(), questions.cend(),
                                       [](const GivableQuestion &question) { return !question.isAnswered; });
    m_pieces->setMails(isMissing ? mails : QList<StoredMail>(), questions);
    m_otherPieces->setMails(isMissing ? QList<StoredMail>() : mails, questions);
}

void ApplicationPane::takeDrop(const QString &question, const QMimeData &content)
{
    const std::optional<MailPieceRef> piece = mailPieceIn(content);
    const bool isOurs = piece && m_reading
        && std::any_of(m_reading->mails.cbegin(), m_reading->mails.cend(),
                       [&piece](const MailReading &one) { return one.mail.id == piece->mail; });
    if (isOurs) {
        m_deeds.give(*piece, {QuestionId(question.toLongLong()), false});
    }
}

} // namespace convoke
