// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailtextview.h"

#include "ui/common/measures.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QtMath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString showableText(QString text)
{
    for (QChar &c : text) {
        const bool isHidden = c.category() == QChar::Other_Format && !c.isSurrogate();
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        c = isHidden || isControl ? QChar(u'\u25AF') : c;
    }
    return text;
}

MailTextView::MailTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"mailText"_s);
    setAccessibleName(tr("Text of the e-mail"));
    setReadOnly(true);
    setTabChangesFocus(true);
    document()->setDocumentMargin(measure::gap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void MailTextView::setMail(const StoredMail &mail, const QList<GivableQuestion> &questions)
{
    m_mail = mail.id;
    m_questions = questions;
    const QString text = showableText(mail.text);
    if (toPlainText() != text) {
        setPlainText(text);
    }
}

void MailTextView::setPiece(const MailPieceRef &piece, const QString &text,
                            const QList<GivableQuestion> &questions, int mostLines)
{
    m_mail = piece.mail;
    m_offset = piece.start;
    m_questions = questions;
    m_mostLines = mostLines;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false); // the card's ground is its own
    setPlainText(showableText(text));
    updateGeometry();
}

QSize MailTextView::sizeHint() const
{
    if (m_mostLines == 0) {
        return QPlainTextEdit::sizeHint();
    }
    int lines = 0;
    qreal text = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines;
         block = block.next()) {
        text += document()->documentLayout()->blockBoundingRect(block).height(); // breaks its lines too
        lines += qMax(1, block.layout()->lineCount());
    }
    const int most = m_mostLines * fontMetrics().lineSpacing();
    const int around = height() - viewport()->height() + 2 * qCeil(document()->documentMargin()) + 2;
    return {fontMetrics().averageCharWidth() * 20, qMin(qCeil(text), most) + around};
}

void MailTextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry(); // other line breaks, other height
    }
}

void MailTextView::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT dragging(true);
    QPlainTextEdit::mouseMoveEvent(event); // where a drag begins, this lasts until it ends
    Q_EMIT dragging(false);
}

std::optional<MailPieceRef> MailTextView::markedPiece() const
{
    const QTextCursor cursor = textCursor();
    if (!m_mail || !cursor.hasSelection()) {
        return std::nullopt;
    }
    return MailPieceRef{*m_mail, m_offset + cursor.selectionStart(),
                        cursor.selectionEnd() - cursor.selectionStart()};
}

void MailTextView::fillMenu(QMenu *menu)
{
    const std::optional<MailPieceRef> piece = markedPiece();
    if (!piece) {
        menu->clear();
        menu->addAction(tr("Mark some of the text first"))->setEnabled(false);
        return;
    }
    fillQuestionMenu(menu, m_questions, [this, piece](const GivenTo &to) { Q_EMIT given(*piece, to); });
}

QMimeData *MailTextView::createMimeDataFromSelection() const
{
    const std::optional<MailPieceRef> piece = markedPiece();
    const QString text = textCursor().selection().toPlainText();
    return piece ? mailPieceData(*piece, text).release() : QPlainTextEdit::createMimeDataFromSelection();
}

void MailTextView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"));
    copy->setEnabled(textCursor().hasSelection());
    connect(copy, &QAction::triggered, this, &QPlainTextEdit::copy);
    fillMenu(menu.addMenu(tr("Give to a question")));
    menu.exec(event->globalPos());
}

} // namespace convoke
