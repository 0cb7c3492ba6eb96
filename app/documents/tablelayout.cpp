// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tablelayout.h"

#include "documents/columnwidths.h"
#include "documents/documentwords.h"

#include <algorithm>
#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double cellPadding = 4.2; ///< points above and below the lines of a row
constexpr double hairline = 0.5;
constexpr double sectionPadding = 10; ///< above a section's title

double cellLeading()
{
    return specOf(TextStyle::Cell).leading;
}

double sectionHeight(const TableSection &section)
{
    return section.title.isEmpty() ? 0
                                   : sectionPadding + specOf(TextStyle::SectionHead).leading + cellPadding;
}

} // namespace

TableLayout::TableLayout(PageFlow &flow, TextSetter &setter, const DocumentTable &table, double minimumRow,
                         double closing)
    : m_flow(flow)
    , m_setter(setter)
    , m_table(table)
    , m_minimumRow(minimumRow)
    , m_closing(closing)
    , m_widths(columnWidths(table, setter, flow.width()))
{
    double left = flow.left();
    for (const double width : std::as_const(m_widths)) {
        m_lefts.append(left);
        left += width;
    }
}

bool TableLayout::hasBoxes() const
{
    return std::any_of(m_table.columns.cbegin(), m_table.columns.cend(),
                       [](const TableColumn &column) { return column.look == ColumnLook::Box; });
}

double TableLayout::textWidth(qsizetype column) const
{
    const bool box = m_table.columns.at(column).look == ColumnLook::Box;
    const bool last = column + 1 == m_table.columns.size();
    return m_widths.at(column) - (box ? 2 * boxPadding : last ? 0 : columnGap);
}

double TableLayout::textLeft(qsizetype column, double width) const
{
    const TableColumn &asked = m_table.columns.at(column);
    const double left = m_lefts.at(column) + (asked.look == ColumnLook::Box ? boxPadding : 0);
    return asked.align == ColumnAlign::Right ? left + textWidth(column) - width : left;
}

TableLayout::SetRow TableLayout::set(const TableRow &row)
{
    SetRow made;
    for (qsizetype i = 0; i < row.size(); ++i) {
        made.cells.append(m_setter.lines(row.at(i).text, cellStyle(m_table.columns.at(i)), textWidth(i)));
        made.lineCount = std::max(made.lineCount, static_cast<int>(made.cells.constLast().size()));
    }
    made.height = std::max(m_minimumRow, made.lineCount * cellLeading() + 2 * cellPadding);
    return made;
}

QList<TableLayout::SetRow> TableLayout::rowsOf(const TableSection &section)
{
    QList<SetRow> rows;
    rows.reserve(section.rows.size() + section.emptyRows);
    for (const TableRow &row : section.rows) {
        rows.append(set(row));
    }
    for (int i = 0; i < section.emptyRows; ++i) {
        rows.append({{}, 1, std::max(m_minimumRow, cellLeading() + 2 * cellPadding)});
    }
    return rows;
}

void TableLayout::place()
{
    placeHeads();
    if (m_table.rowCount() == 0 && !m_table.nobody.isEmpty()) {
        placeNobody();
    }
    for (const TableSection &section : m_table.sections) {
        if (!section.rows.isEmpty() || section.emptyRows > 0) {
            placeSection(section, &section == &m_table.sections.constLast());
        }
    }
}

/// What is higher than a page does not move, it goes on overleaf.
bool TableLayout::asksForNextPage(double height) const
{
    constexpr double headsAndTitles = 90; // points that no page can give to rows
    const bool fitsOnAPage = height <= m_flow.height() - headsAndTitles;
    return !m_flow.fits(height) && (fitsOnAPage || m_flow.room() < 4 * cellLeading());
}

void TableLayout::nextPage()
{
    m_flow.startPage();
    placeHeads();
}

void TableLayout::placeHeads()
{
    constexpr double headRule = 0.8;
    const double leading = specOf(TextStyle::ColumnHead).leading;
    QList<QList<SetLine>> heads;
    qsizetype most = 1;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const TableColumn &column = m_table.columns.at(i);
        const QString &heading = column.brokenHeading.isEmpty() ? column.heading : column.brokenHeading;
        heads.append(m_setter.lines(heading, TextStyle::ColumnHead, textWidth(i)));
        most = std::max(most, heads.constLast().size());
    }
    const double top = m_flow.y();
    const double height = static_cast<double>(most) * leading + 2 * cellPadding;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        double y = top + height - cellPadding - static_cast<double>(heads.at(i).size()) * leading;
        for (const SetLine &line : std::as_const(heads[i])) {
            m_flow.put(line, textLeft(i, line.width), y, TextStyle::ColumnHead);
            y += leading;
        }
    }
    m_flow.advance(height);
    m_flow.fill({m_flow.left(), m_flow.y() - headRule, m_flow.width(), headRule}, paper::strongRule);
    m_flow.mark(PageMark::Kind::ColumnHeads, top);
}

void TableLayout::placeNobody()
{
    const double top = m_flow.y();
    const QList<SetLine> lines = m_setter.lines(m_table.nobody, TextStyle::Body, m_flow.width());
    m_flow.advance(sectionPadding);
    m_flow.write(lines, m_flow.left(), TextStyle::Body);
    m_flow.advance(sectionPadding);
    m_flow.mark(PageMark::Kind::Paragraph, top);
}

void TableLayout::placeSection(const TableSection &section, bool isLast)
{
    const QList<SetRow> rows = rowsOf(section);
    const auto heightOf = [&rows](qsizetype from, qsizetype count) {
        double height = 0;
        for (qsizetype i = from; i < std::min(from + count, rows.size()); ++i) {
            height += rows.at(i).height;
        }
        return height;
    };
    constexpr qsizetype together = 2; // rows that stay with a title, and with each other at the end
    const qsizetype first = rows.size() <= together + 1 ? rows.size() : together;
    const bool allOnOnePage = first == rows.size();
    if (asksForNextPage(sectionHeight(section) + heightOf(0, first)
                        + (isLast && allOnOnePage ? m_closing : 0))) {
        nextPage();
    }
    placeSectionHead(section, false);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool lastTwo = !allOnOnePage && i == rows.size() - together;
        if (lastTwo && asksForNextPage(heightOf(i, together) + (isLast ? m_closing : 0))) {
            nextPage();
            placeSectionHead(section, true);
        }
        placeRow(rows.at(i), section);
    }
}

void TableLayout::placeSectionHead(const TableSection &section, bool continued)
{
    if (section.title.isEmpty()) {
        return;
    }
    const double top = m_flow.y();
    const QString title = continued
        ? DocumentWords(m_table.language).text(u"group.continued"_s, {{u"group", section.title}})
        : section.title;
    const QList<SetLine> lines = m_setter.lines(title, TextStyle::SectionHead, m_flow.width() - 40);
    m_flow.advance(sectionPadding);
    m_flow.write(lines, m_flow.left(), TextStyle::SectionHead);
    if (!section.rows.isEmpty()) {
        const QString count = QString::number(section.rows.size());
        m_flow.put({count, m_setter.width(count, TextStyle::SectionCount)},
                   m_flow.left() + lines.constLast().width + 6,
                   m_flow.y() - specOf(TextStyle::SectionHead).leading, TextStyle::SectionCount);
    }
    m_flow.advance(cellPadding);
    ruleBelow(m_flow.y(), false);
    m_flow.mark(PageMark::Kind::SectionHead, top);
}

void TableLayout::placeRow(const SetRow &row, const TableSection &section)
{
    if (asksForNextPage(row.height)) {
        nextPage();
        placeSectionHead(section, true);
    }
    int placed = 0;
    while (placed < row.lineCount) { // once, except for a row that is higher than a page
        const int room =
            std::max(1, static_cast<int>(std::floor((m_flow.room() - 2 * cellPadding) / cellLeading())));
        const int count = std::min(row.lineCount - placed, room);
        const bool whole = count == row.lineCount;
        placeSlice(row, placed, count, whole ? row.height : count * cellLeading() + 2 * cellPadding);
        placed += count;
        if (placed < row.lineCount) {
            nextPage();
        }
    }
}

void TableLayout::placeSlice(const SetRow &row, int firstLine, int lineCount, double height)
{
    const double top = m_flow.y();
    const double firstTop = top + (height - lineCount * cellLeading()) / 2;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QList<SetLine> &lines = row.cells.at(i);
        const qsizetype end = std::min<qsizetype>(lines.size(), firstLine + lineCount);
        for (qsizetype l = firstLine; l < end; ++l) {
            m_flow.put(lines.at(l), textLeft(i, lines.at(l).width),
                       firstTop + static_cast<double>(l - firstLine) * cellLeading(),
                       cellStyle(m_table.columns.at(i)));
        }
    }
    m_flow.advance(height);
    ruleBelow(top, row.cells.isEmpty());
    m_flow.mark(row.cells.isEmpty() ? PageMark::Kind::EmptyRow : PageMark::Kind::Row, top);
}

void TableLayout::ruleBelow(double top, bool toWriteIn)
{
    const QRgb colour = hasBoxes() ? paper::boxRule : paper::softRule;
    const double height = m_flow.y() - top;
    m_flow.fill({m_flow.left(), m_flow.y() - hairline, m_flow.width(), hairline}, colour);
    for (qsizetype i = 1; toWriteIn && i < m_table.columns.size(); ++i) {
        if (m_table.columns.at(i).look != ColumnLook::Box) {
            m_flow.fill({m_lefts.at(i) - columnGap / 2, top, hairline, height}, paper::softRule);
        }
    }
    for (qsizetype i = 0; height > 0 && i < m_table.columns.size(); ++i) {
        if (m_table.columns.at(i).look == ColumnLook::Box) {
            m_flow.fill({m_lefts.at(i), top, hairline, height}, colour);
            if (i + 1 == m_table.columns.size()) {
                m_flow.fill({m_flow.right() - hairline, top, hairline, height}, colour);
            }
        }
    }
}

} // namespace convoke
