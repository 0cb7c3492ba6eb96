// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/growingtextedit.h"

#include "ui/common/followcursor.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QTextBlock>
#include <QTextDocument>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

GrowingTextEdit::GrowingTextEdit(QWidget *parent, int fewestLines, int mostLines)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] { followCursor(this); });
}

int GrowingTextEdit::heightForLines(int lines) const
{
    const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin())) + 2;
    return lines * fontMetrics().lineSpacing() + frame;
}

QSize GrowingTextEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines;
         block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // breaks its lines if that is not done yet
        lines += qMax(1, block.layout()->lineCount());
    }
    return {fontMetrics().averageCharWidth() * 40, heightForLines(qBound(m_fewestLines, lines, m_mostLines))};
}

void GrowingTextEdit::focusInEvent(QFocusEvent *event)
{
    // Behind a menu or a dialog the same editing goes on.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_before = toPlainText();
    }
    QPlainTextEdit::focusInEvent(event);
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && toPlainText() != m_before) {
        m_before = toPlainText();
        Q_EMIT editingFinished();
    }
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry(); // other line breaks, other height
    }
}

StringListEdit::StringListEdit(QWidget *parent)
    : GrowingTextEdit(parent, 2, 10)
{
    setPlaceholderText(tr("one per line"));
}

void StringListEdit::setStrings(const QStringList &strings)
{
    setPlainText(strings.join(u'\n'));
}

QStringList StringListEdit::strings() const
{
    QStringList found;
    const QStringList lines = toPlainText().split(u'\n');
    for (const QString &line : lines) {
        QString text = line.trimmed();
        if (text.startsWith(u"• ") || text.startsWith(u"- ") || text.startsWith(u"* ")) {
            text = text.mid(2).trimmed();
        }
        if (!text.isEmpty()) {
            found.append(text);
        }
    }
    return found;
}

} // namespace convoke
