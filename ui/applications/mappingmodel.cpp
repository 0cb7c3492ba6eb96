// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mappingmodel.h"

#include "ui/applications/targetwords.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSample = 200;
constexpr int rowsLookedAt = 200;

QString firstValue(const SourceTable &table, int column)
{
    for (int row = 0; row < qMin(table.rowCount(), rowsLookedAt); ++row) {
        const QStringView cell = table.cells.cell(row, column).trimmed();
        if (!cell.isEmpty()) {
            return cell.left(longestSample).toString();
        }
    }
    return {};
}

} // namespace

QList<MappingLine> mappingLines(const SourceTable &table, const ColumnMapping &mapping, const Call &call)
{
    QList<MappingLine> lines;
    const QStringList headings = table.distinctHeadings();
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const MappedColumn &mapped = mapping.columns.at(column);
        lines.append({column, headings.at(column), firstValue(table, column),
                      targetWord(mapped, mapping, call), mapped});
    }
    return lines;
}

QString MappingModel::headerText(MappingColumn column) const
{
    switch (column) {
    case MappingColumn::Heading:
        return tr("Column");
    case MappingColumn::Meaning:
        return tr("Taken in as");
    case MappingColumn::Certainty:
        return tr("Certainty");
    case MappingColumn::Count:
        break;
    }
    return {};
}

QString MappingModel::displayText(const MappingLine &line, MappingColumn column) const
{
    switch (column) {
    case MappingColumn::Heading:
        return line.heading;
    case MappingColumn::Meaning:
        return line.mapped.empty ? tr("empty") : line.meaning;
    case MappingColumn::Certainty:
        return line.mapped.empty ? QString() : certaintyChip(line.mapped.certainty).word;
    case MappingColumn::Count:
        break;
    }
    return {};
}

QVariant MappingModel::rawValue(const MappingLine &line, MappingColumn column) const
{
    switch (column) {
    case MappingColumn::Heading:
        return line.column; // as they stand in the file
    case MappingColumn::Certainty:
        return line.mapped.empty ? -1 : static_cast<int>(line.mapped.certainty);
    default:
        return displayText(line, column);
    }
}

QVariant MappingModel::extra(const MappingLine &line, MappingColumn column, int role) const
{
    switch (role) {
    case ChipRole:
        return column == MappingColumn::Certainty && !line.mapped.empty
            ? QVariant::fromValue(certaintyChip(line.mapped.certainty))
            : QVariant();
    case EmphasisRole:
        return column == MappingColumn::Meaning && line.mapped.target != ColumnTarget::Ignore
            && !line.mapped.empty;
    case QuietRole:
        return column == MappingColumn::Heading || line.mapped.target == ColumnTarget::Ignore
            || line.mapped.empty;
    case Qt::ToolTipRole:
        if (column == MappingColumn::Heading) {
            return line.sample.isEmpty() ? line.heading
                                         : tr("%1\nsuch as: %2").arg(line.heading, line.sample);
        }
        return column == MappingColumn::Meaning ? line.meaning : QString();
    default:
        return {};
    }
}

} // namespace convoke
