// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/displaylist.h"
#include "documents/textsetter.h"

#include <QList>

#include <functional>

namespace convoke {

inline constexpr double pointsPerMm = 72 / 25.4;

/// Pages being filled from top to bottom: knows how far down it is. There is always a page to write on.
class PageFlow final
{
public:
    /// @p content: the part of every page that may be filled, in points. @p runningHead is called at the top
    /// of every page but the first.
    PageFlow(const QRectF &content, std::function<void(PageFlow &)> runningHead);

    [[nodiscard]] double left() const { return m_content.left(); }
    [[nodiscard]] double right() const { return m_content.right(); }
    [[nodiscard]] double width() const { return m_content.width(); }
    [[nodiscard]] double height() const { return m_content.height(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_content.bottom() - m_y; }
    [[nodiscard]] bool fits(double height) const { return height <= room() + 0.01; }
    void advance(double height) { m_y += height; }
    void startPage();

    /// Puts one line on the page, its leading's top at @p top.
    void put(const SetLine &line, double x, double top, TextStyle style)
    {
        put(m_pages.last(), line, x, top, style);
    }
    static void put(DisplayPage &page, const SetLine &line, double x, double top, TextStyle style);
    /// Puts lines one below the other and goes on below them, over as many pages as they need.
    void write(const QList<SetLine> &lines, double x, TextStyle style);
    /// The same for lines of several voices, all with the leading of TextStyle::Body.
    void write(const QList<QList<SetPiece>> &lines, double x);
    void fill(const QRectF &rect, QRgb colour) { m_pages.last().fills.append({rect, colour}); }
    void mark(PageMark::Kind kind, double top)
    {
        m_pages.last().marks.append({kind, {left(), top, width(), m_y - top}});
    }

    QList<DisplayPage> &pages() { return m_pages; }

private:
    QRectF m_content;
    double m_y = 0;
    std::function<void(PageFlow &)> m_runningHead;
    QList<DisplayPage> m_pages;
};

} // namespace convoke
