// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/columnwidths.h"

#include "documents/pageflow.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace convoke {

namespace {

/// What one column needs, in points.
struct Need
{
    double nothing = 0;
    double least = 0; ///< the template's minimum, and no word broken
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

double headingWidth(const TableColumn &column, TextSetter &setter)
{
    double widest = 0;
    const QStringList lines =
        (column.brokenHeading.isEmpty() ? column.heading : column.brokenHeading).split(u'\n');
    for (const QString &line : lines) {
        widest = std::max(widest, setter.width(line, TextStyle::ColumnHead));
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
    double wish = headingWidth(column, setter);
    if (!widths.isEmpty()) {
        const double most = widths.at((widths.size() - 1) * 9 / 10);
        wish = std::max(wish, std::min(widths.constLast(), most * outlier));
    }
    const double least = std::min(widestWord(table, index, setter), available * widestShare);
    Need need;
    need.least = std::max(std::min(column.minWidth * pointsPerMm, available / 2), least + gap);
    need.wish = std::max(need.least, wish + gap);
    need.weight = column.weight;
    return need;
}

/// Every column gets @p low and then as much towards @p high as all the others, until @p available is used
/// up: columns that need little get all of it, those that need most give way.
QList<double> filled(const QList<Need> &needs, double Need::*low, double Need::*high, double available)
{
    QList<double> steps;
    for (const Need &need : needs) {
        steps.append(need.*high - need.*low);
    }
    std::sort(steps.begin(), steps.end());
    double rest = available - sum(needs, low);
    double most = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const double share = rest / static_cast<double>(steps.size() - i);
        most = std::min(share, steps.at(i));
        rest -= most;
        if (share < steps.at(i)) {
            break;
        }
    }
    QList<double> widths;
    for (const Need &need : needs) {
        widths.append(need.*low + std::min(most, need.*high - need.*low));
    }
    return widths;
}

/// Every wish fulfilled, and the rest by weight.
QList<double> spread(const QList<Need> &needs, double available)
{
    const double rest = available - sum(needs, &Need::wish);
    const double weights = sum(needs, &Need::weight);
    QList<double> widths;
    for (const Need &need : needs) {
        widths.append(need.wish
                      + rest
                          * (weights > 0 ? need.weight / weights : 1.0 / static_cast<double>(needs.size())));
    }
    return widths;
}

/// Fields to write in that weigh the same are of one width, whatever their headings say.
void evenOutBoxes(const DocumentTable &table, QList<double> &widths)
{
    QMap<double, QList<qsizetype>> boxes;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (table.columns.at(i).look == ColumnLook::Box) {
            boxes[table.columns.at(i).weight].append(i);
        }
    }
    for (const QList<qsizetype> &alike : std::as_const(boxes)) {
        double total = 0;
        for (const qsizetype i : alike) {
            total += widths.at(i);
        }
        for (const qsizetype i : alike) {
            widths[i] = total / static_cast<double>(alike.size());
        }
    }
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
    QList<double> widths = sum(needs, &Need::wish) <= available ? spread(needs, available)
        : sum(needs, &Need::least) <= available ? filled(needs, &Need::least, &Need::wish, available)
                                                : filled(needs, &Need::nothing, &Need::least, available);
    evenOutBoxes(table, widths);
    return widths;
}

} // namespace convoke
