// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tokens.h"

namespace convoke {

/// One field of a reading as the desk shows it.
struct ReadingRow
{
    qint64 id = 0; ///< its place in the order of the desk
    QString field; ///< the document's key
    QString label;
    QString value; ///< one line for each thing; empty: nothing was read
    Chip chip;
    ColourPair colour;
    bool isMarked = false; ///< words of the text belong to it

    friend bool operator==(const ReadingRow &, const ReadingRow &) = default;
};

enum class ReadingColumn { Field, Value, State, Count };

/// What was read, field by field.
class ReadingModel final : public RowModel<ReadingRow, ReadingColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const ReadingRow &row) const override { return row.id; }
    [[nodiscard]] QString headerText(ReadingColumn column) const override;
    [[nodiscard]] QString displayText(const ReadingRow &row, ReadingColumn column) const override;
    [[nodiscard]] QVariant rawValue(const ReadingRow &row, ReadingColumn column) const override;
    [[nodiscard]] QVariant extra(const ReadingRow &row, ReadingColumn column, int role) const override;
};

} // namespace convoke
