// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/duplicateservice.h"
#include "ui/common/rowmodel.h"

namespace convoke {

/// Something that was decided about duplicates and can be taken back.
struct DecidedRow
{
    qint64 key = 0;
    std::optional<PastMergeId> merge; ///< absent: said not to be the same
    std::optional<PersonPair> pair;
    QString who;
    QString by;
    QDateTime at; ///< UTC

    friend bool operator==(const DecidedRow &, const DecidedRow &) = default;
};

QList<DecidedRow> decidedRows(const QList<PastMerge> &merges, const QList<DistinctPeople> &distinct);

enum class DecidedColumn { What, Who, By, At, Count };

/// Which entries were merged, and who was said not to be the same.
class DecidedModel final : public RowModel<DecidedRow, DecidedColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const DecidedRow &row) const override { return row.key; }
    [[nodiscard]] QString headerText(DecidedColumn column) const override;
    [[nodiscard]] QString displayText(const DecidedRow &row, DecidedColumn column) const override;
    [[nodiscard]] QVariant rawValue(const DecidedRow &row, DecidedColumn column) const override;
};

} // namespace convoke
