// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "ui/common/rowmodel.h"

namespace convoke {

/// One column of a file and what it means.
struct MappingLine
{
    int column = 0; ///< position; the key
    QString heading;
    QStringList samples; ///< the first values that differ, at most three
    QString meaning;
    QString origin; ///< what the meaning was read from
    MappedColumn mapped;

    /// Whether a human should look at it: it is guessed, becomes a question, is kept apart, or could be
    /// split.
    [[nodiscard]] bool needsLook() const;

    friend bool operator==(const MappingLine &, const MappingLine &) = default;
};

/// The columns of one table with their meanings.
QList<MappingLine> mappingLines(const SourceTable &table, const ColumnMapping &mapping, const Call &call);

enum class MappingColumn { Heading, Samples, Meaning, Certainty, Origin, Count };

class MappingModel final : public RowModel<MappingLine, MappingColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const MappingLine &line) const override { return line.column; }
    [[nodiscard]] QString headerText(MappingColumn column) const override;
    [[nodiscard]] QString displayText(const MappingLine &line, MappingColumn column) const override;
    [[nodiscard]] QVariant rawValue(const MappingLine &line, MappingColumn column) const override;
    [[nodiscard]] QVariant extra(const MappingLine &line, MappingColumn column, int role) const override;
};

} // namespace convoke
