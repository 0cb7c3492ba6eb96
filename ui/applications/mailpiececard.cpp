// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailpiececard.h"

#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

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

constexpr qsizetype longestShown = 1500;

} // namespace

MailPieceCard::MailPieceCard(const MailPieceRef &piece, const QString &text,
                             const QList<GivableQuestion> &questions, QWidget *parent)
    : QFrame(parent)
    , m_piece(piece)
    , m_text(text)
{
    setObjectName(u"mailPiece"_s);
    setProperty("part", u"card"_s);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Part of the e-mail without a question"));
    auto *label = new PlainLabel(text.size() > longestShown ? text.left(longestShown) + u'…' : text, this);
    label->setObjectName(u"mailPieceText"_s);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    auto *menu = new QMenu(this);
    fillQuestionMenu(menu, questions, [this](const GivenTo &to) { Q_EMIT given(m_piece, to); });
    QPushButton *button = makeMenuButton(u"givePiece"_s, tr("Give to a question"), menu, this);
    button->setCursor(Qt::ArrowCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::pad, measure::gap, measure::pad, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addWidget(label);
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
