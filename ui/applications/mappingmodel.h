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
    QString sample; ///< the first value
    QString meaning;
    MappedColumn mapped;

    friend bool operator==(const MappingLine &, const MappingLine &) = default;
};

/// The columns of one table with their meanings.
QList<MappingLine> mappingLines(const SourceTable &table, const ColumnMapping &mapping, const Call &call);

enum class MappingColumn { Heading, Meaning, Certainty, Count };

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
