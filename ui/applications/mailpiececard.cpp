// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailpiececard.h"

#include "ui/applications/mailtextview.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"

#include <QApplication>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 14; ///< without scrolling

} // namespace

MailPieceCard::MailPieceCard(const MailPieceRef &piece, const QString &text,
                             const QList<GivableQuestion> &questions, QWidget *parent)
    : QFrame(parent)
    , m_piece(piece)
    , m_text(text)
{
    setObjectName(u"mailPiece"_s);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Part of the e-mail without a question"));
    auto *view = new MailTextView(this);
    view->setObjectName(u"mailPieceText"_s);
    view->setPiece(piece, text, questions, mostLines);
    connect(view, &MailTextView::given, this, &MailPieceCard::given);
    connect(view, &MailTextView::dragging, this, &MailPieceCard::dragging);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, view, questions] {
        const MailPieceRef chosen = view->markedPiece().value_or(m_piece);
        fillQuestionMenu(menu, questions, [this, chosen](const GivenTo &to) { Q_EMIT given(chosen, to); });
    });
    QPushButton *button = makeMenuButton(u"givePiece"_s, tr("Give to a question"), menu, this);
    button->setCursor(Qt::ArrowCursor);
    connect(view, &MailTextView::copyAvailable, button, [button](bool isMarked) {
        button->setText(isMarked ? tr("Give what is marked") : tr("Give to a question"));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::pad, measure::gap, measure::pad, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addWidget(view);
    layout->addWidget(button, 0, Qt::AlignLeft);
}

void MailPieceCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
}

void MailPieceCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar =
        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) != 0 && isFar) {
        auto *drag = new QDrag(this);
        drag->setMimeData(mailPieceData(m_piece, m_text).release());
        Q_EMIT dragging(true);
        drag->exec(Qt::CopyAction);
        Q_EMIT dragging(false);
    }
}

} // namespace convoke
