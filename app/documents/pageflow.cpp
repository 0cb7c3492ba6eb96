// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pageflow.h"

namespace convoke {

PageFlow::PageFlow(const QRectF &content, std::function<void(PageFlow &)> runningHead)
    : m_content(content)
    , m_runningHead(std::move(runningHead))
{
    startPage();
}

void PageFlow::startPage()
{
    m_pages.append(DisplayPage());
    m_y = m_content.top();
    if (m_pages.size() > 1) {
        m_runningHead(*this);
        if (m_y > m_content.top()) {
            mark(PageMark::Kind::RunningHead, m_content.top());
        }
    }
}

void PageFlow::put(DisplayPage &page, const SetLine &line, double x, double top, TextStyle style)
{
    if (line.text.isEmpty()) {
        return;
    }
    constexpr double halfCapHeight = 0.36; // of the size: capitals stand in the middle of their line
    const TextStyleSpec &spec = specOf(style);
    const double baseline = top + spec.leading / 2 + spec.size * halfCapHeight;
    page.texts.append({QRectF(x, top, line.width, spec.leading), baseline, line.text, style});
}

void PageFlow::write(const QList<SetLine> &lines, double x, TextStyle style)
{
    const double leading = specOf(style).leading;
    for (const SetLine &line : lines) {
        if (!fits(leading)) {
            startPage();
        }
        put(line, x, m_y, style);
        m_y += leading;
    }
}

void PageFlow::write(const QList<QList<SetPiece>> &lines, double x)
{
    const double leading = specOf(TextStyle::Body).leading;
    for (const QList<SetPiece> &pieces : lines) {
        if (!fits(leading)) {
            startPage();
        }
        for (const SetPiece &piece : pieces) {
            put(piece.line, x + piece.x, m_y, piece.style);
        }
        m_y += leading;
    }
}

} // namespace convoke
