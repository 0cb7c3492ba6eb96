// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"
#include "ui/common/scorebardelegate.h"
#include "ui/common/tokens.h"

#include <QDate>

#include <optional>

namespace convoke::test {

/// An invented applicant: one value of every kind that tables show.
struct SampleRow
{
    qint64 id = 0;
    QString name;
    QString country;
    QString sector;
    QString organisation;
    QDate received;
    Chip deadline;
    std::optional<double> score;
    Spread spread;
    double progress = 0;

    friend bool operator==(const SampleRow &, const SampleRow &) = default;
};

enum class SampleColumn {
    Name,
    Country,
    Sector,
    Organisation,
    Received,
    Deadline,
    Score,
    Reviewers,
    Answers,
    Count
};

/// A RowModel of them.
class SampleTable final : public RowModel<SampleRow, SampleColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    /// Twelve people with names from all over.
    [[nodiscard]] static QList<SampleRow> people();
    /// @p count rows made by counting, for speed.
    [[nodiscard]] static QList<SampleRow> many(int count);

protected:
    [[nodiscard]] qint64 idOf(const SampleRow &row) const override { return row.id; }
    [[nodiscard]] QString headerText(SampleColumn column) const override;
    [[nodiscard]] QString displayText(const SampleRow &row, SampleColumn column) const override;
    [[nodiscard]] QVariant rawValue(const SampleRow &row, SampleColumn column) const override;
    [[nodiscard]] QVariant extra(const SampleRow &row, SampleColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(SampleColumn column) const override;
};

} // namespace convoke::test
