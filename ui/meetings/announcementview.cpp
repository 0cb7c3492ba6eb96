// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/announcementview.h"

#include "ui/common/measures.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quietAlpha = 38;
constexpr int strongAlpha = 110;

QTextCharFormat formatOf(const ColourPair &pair, bool isCurrent)
{
    const QColor colour = presentColour(pair);
    QColor ground = colour;
    ground.setAlpha(isCurrent ? strongAlpha : quietAlpha);
    QTextCharFormat format;
    format.setBackground(ground);
    format.setUnderlineColor(colour);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    return format;
}

} // namespace

AnnouncementView::AnnouncementView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    document()->setDocumentMargin(measure::pad);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Text of the announcement"));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &AnnouncementView::onCursorMoved);
}

void AnnouncementView::setAnnouncement(const QString &text, const QList<AnnouncementMark> &marks)
{
    const QScopedValueRollback guard(m_isLeading, true);
    m_marks = marks;
    m_current.clear();
    setPlainText(text);
    drawMarks();
}

void AnnouncementView::drawMarks()
{
    decltype(extraSelections()) selections;
    const int length = document()->characterCount() - 1;
    for (const bool isCurrent : {false, true}) { // the current one is drawn over the others
        for (const AnnouncementMark &mark : std::as_const(m_marks)) {
            if ((mark.field == m_current) != isCurrent) {
                continue;
            }
            const QTextCharFormat format = formatOf(mark.colour, isCurrent);
            for (const SourceSpan &span : mark.spans) {
                QTextCursor cursor(document());
                cursor.setPosition(qBound(0, span.start, length));
                cursor.setPosition(qBound(0, span.end(), length), QTextCursor::KeepAnchor);
                selections.append({cursor, format});
            }
        }
    }
    setExtraSelections(selections);
}

void AnnouncementView::setCurrentField(const QString &field)
{
    if (field == m_current) {
        return;
    }
    m_current = field;
    drawMarks();
    const auto mark = std::find_if(m_marks.cbegin(), m_marks.cend(),
                                   [&field](const AnnouncementMark &known) { return known.field == field; });
    if (mark == m_marks.cend() || mark->spans.isEmpty()) {
        return;
    }
    const bool isThere = fieldAt(textCursor().position()) == field;
    if (!isThere) {
        const QScopedValueRollback guard(m_isLeading, true);
        QTextCursor cursor(document());
        cursor.setPosition(qBound(0, mark->spans.first().start, document()->characterCount() - 1));
        setTextCursor(cursor);
        centerCursor();
    }
}

QString AnnouncementView::fieldAt(int position) const
{
    QString field;
    int shortest = 0;
    for (const AnnouncementMark &mark : m_marks) {
        for (const SourceSpan &span : mark.spans) {
            if (span.contains(position) && (field.isEmpty() || span.length < shortest)) {
                field = mark.field;
                shortest = span.length;
            }
        }
    }
    return field;
}

void AnnouncementView::onCursorMoved()
{
    if (m_isLeading || textCursor().hasSelection()) {
        return;
    }
    const QString field = fieldAt(textCursor().position());
    if (!field.isEmpty() && field != m_current) {
        setCurrentField(field);
        Q_EMIT fieldChosen(field);
    }
}

void AnnouncementView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawMarks();
    }
}

} // namespace convoke
