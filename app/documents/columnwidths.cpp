// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/columnwidths.h"

#include "documents/pageflow.h"

#include <algorithm>
#include <numeric>

namespace convoke {

namespace {

/// What one column needs, in points.
struct Need
{
    double floor = 0; ///< the template's own minimum
    double least = 0; ///< no word broken
    double wish = 0; ///< nearly every cell on one line
    double weight = 0;
};

double sum(const QList<Need> &needs, double Need::*part)
{
    return std::accumulate(needs.cbegin(), needs.cend(), 0.0,
                           [part](double total, const Need &need) { return total + need.*part; });
}

QList<double> textWidths(const DocumentTable &table, qsizetype column, TextSetter &setter)
{
    QList<double> widths;
    const TextStyle style = cellStyle(table.columns.at(column));
    for (const TableSection &section : table.sections) {
        for (const TableRow &row : section.rows) {
            widths.append(setter.width(row.at(column).text, style));
        }
    }
    std::sort(widths.begin(), widths.end());
    return widths;
}

double widestWord(const DocumentTable &table, qsizetype column, TextSetter &setter)
{
    const TextStyle style = cellStyle(table.columns.at(column));
    double widest = setter.widestWord(table.columns.at(column).heading, TextStyle::ColumnHead);
    for (const TableSection &section : table.sections) {
        for (const TableRow &row : section.rows) {
            const QString &text = row.at(column).text;
            if (setter.width(text, style) > widest) {
                widest = std::max(widest, setter.widestWord(text, style));
            }
        }
    }
    return widest;
}

Need needOf(const DocumentTable &table, qsizetype index, TextSetter &setter, double available)
{
    constexpr double widestShare = 0.28; // one endless word does not squeeze the other columns
    constexpr double outlier = 1.25; // times what nine cells of ten need
    const TableColumn &column = table.columns.at(index);
    const bool last = index + 1 == table.columns.size();
    const double gap = column.look == ColumnLook::Box ? 2 * boxPadding : last ? 0 : columnGap;
    const QList<double> widths = textWidths(table, index, setter);
    double wish = setter.width(column.heading, TextStyle::ColumnHead);
    if (!widths.isEmpty()) {
        const double most = widths.at((widths.size() - 1) * 9 / 10);
        wish = std::max(wish, std::min(widths.constLast(), most * outlier));
    }
    const double least = std::min(widestWord(table, index, setter), available * widestShare);
    Need need;
    need.floor = std::min(column.minWidth * pointsPerMm, available / 2);
    need.least = std::max(need.floor, least + gap);
    need.wish = std::max(need.least, wish + gap);
    need.weight = column.weight;
    return need;
}

/// Each column between @p low and @p high, by the same share of the way.
QList<double> between(const QList<Need> &needs, double Need::*low, double Need::*high, double available)
{
    const double from = sum(needs, low);
    const double to = sum(needs, high);
    const double share = to > from ? (available - from) / (to - from) : 0;
    QList<double> widths;
    for (const Need &need : needs) {
        widths.append(need.*low + share * (need.*high - need.*low));
    }
    return widths;
}

} // namespace

TextStyle cellStyle(const TableColumn &column)
{
    return column.look == ColumnLook::Strong ? TextStyle::CellStrong
        : column.look == ColumnLook::Quiet   ? TextStyle::CellQuiet
                                             : TextStyle::Cell;
}

QList<double> columnWidths(const DocumentTable &table, TextSetter &setter, double available)
{
    QList<Need> needs;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        needs.append(needOf(table, i, setter, available));
    }
    const double wish = sum(needs, &Need::wish);
    if (wish <= available) {
        const double weights = sum(needs, &Need::weight);
        QList<double> widths;
        for (const Need &need : std::as_const(needs)) {
            const double share =
                weights > 0 ? need.weight / weights : 1.0 / static_cast<double>(needs.size());
            widths.append(need.wish + (available - wish) * share);
        }
        return widths;
    }
    if (sum(needs, &Need::least) <= available) {
        return between(needs, &Need::least, &Need::wish, available);
    }
    const double floors = sum(needs, &Need::floor);
    if (floors <= available) {
        return between(needs, &Need::floor, &Need::least, available);
    }
    QList<double> widths;
    for (const Need &need : std::as_const(needs)) {
        widths.append(need.least * available / sum(needs, &Need::least));
    }
    return widths;
}

} // namespace convoke
