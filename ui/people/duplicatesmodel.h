// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/duplicateproposal.h"
#include "ui/common/rowmodel.h"

namespace convoke {

/// A proposal with the names of the two.
struct DuplicateRow
{
    DuplicateProposal proposal;
    QString first;
    QString second;

    /// The same for the same two people.
    [[nodiscard]] qint64 key() const;
    friend bool operator==(const DuplicateRow &, const DuplicateRow &) = default;
};

/// What to call a person in a list: the name, or the first address.
QString shownName(const Person &person);

enum class DuplicateColumn { People, Count };

/// Who may be one person, as rows of two lines: the names; how certain and why.
class DuplicatesModel final : public RowModel<DuplicateRow, DuplicateColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const DuplicateRow &row) const override { return row.key(); }
    [[nodiscard]] QString headerText(DuplicateColumn column) const override;
    [[nodiscard]] QString displayText(const DuplicateRow &row, DuplicateColumn column) const override;
    [[nodiscard]] QVariant rawValue(const DuplicateRow &row, DuplicateColumn column) const override;
    [[nodiscard]] QVariant extra(const DuplicateRow &row, DuplicateColumn column, int role) const override;
};

} // namespace convoke
