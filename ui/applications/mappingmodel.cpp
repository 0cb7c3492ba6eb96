// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mappingmodel.h"

#include "ui/applications/targetwords.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSample = 200;
constexpr int rowsLookedAt = 200;

QStringList samplesOf(const SourceTable &table, int column)
{
    constexpr qsizetype mostSamples = 3;
    QStringList samples;
    for (int row = 0; row < qMin(table.rowCount(), rowsLookedAt) && samples.size() < mostSamples; ++row) {
        const QString cell = table.cells.cell(row, column).trimmed().left(longestSample).toString();
        if (!cell.isEmpty() && !samples.contains(cell)) {
            samples.append(cell);
        }
    }
    return samples;
}

} // namespace

bool MappingLine::needsLook() const
{
    return !mapped.empty
        && (mapped.certainty == Certainty::Guess || mapped.certainty == Certainty::NewQuestion
            || mapped.maySplitRole || (mapped.special && mapped.source != MeaningSource::Fixed));
}

QList<MappingLine> mappingLines(const SourceTable &table, const ColumnMapping &mapping, const Call &call)
{
    QList<MappingLine> lines;
    const QStringList headings = table.distinctHeadings();
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const MappedColumn &mapped = mapping.columns.at(column);
        lines.append({column, headings.at(column), samplesOf(table, column),
                      targetWord(mapped, mapping, call), originWord(mapped, mapping, table), mapped});
    }
    return lines;
}

QString MappingModel::headerText(MappingColumn column) const
{
    switch (column) {
    case MappingColumn::Heading:
        return tr("Column");
    case MappingColumn::Samples:
        return tr("Such as");
    case MappingColumn::Meaning:
        return tr("Taken in as");
    case MappingColumn::Certainty:
        return tr("Certainty");
    case MappingColumn::Origin:
        return tr("Known from");
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
    case MappingColumn::Samples:
        return line.samples.join(u" · "_s);
    case MappingColumn::Meaning:
        return line.mapped.empty ? tr("empty") : line.meaning;
    case MappingColumn::Certainty:
        return line.mapped.empty ? QString() : certaintyChip(line.mapped.certainty).word;
    case MappingColumn::Origin:
        return line.mapped.empty ? QString() : line.origin;
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
        return column == MappingColumn::Heading || column == MappingColumn::Samples
            || column == MappingColumn::Origin || line.mapped.target == ColumnTarget::Ignore
            || line.mapped.empty;
    case Qt::ToolTipRole:
        if (column == MappingColumn::Heading) {
            return line.samples.isEmpty()
                ? line.heading
                : tr("%1\nsuch as: %2").arg(line.heading, line.samples.join(u"\n"_s));
        }
        return column == MappingColumn::Meaning ? line.meaning : QString();
    default:
        return {};
    }
}

} // namespace convoke
