// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/calibration.h"
#include "ui/common/rowmodel.h"

#include <QCoreApplication>

namespace convoke {

/// One reviewer in the table of those who scored.
struct ReviewerRow
{
    ReviewerFigures figures;
    QString name;
    QString connectedTo; ///< the others of the same group, by name

    friend bool operator==(const ReviewerRow &, const ReviewerRow &) = default;
};

enum class ReviewerColumn { Name, Reviews, Mean, Spread, Offset, ConnectedTo, Count };

/// What each reviewer gives, beside the others.
class ReviewersModel final : public RowModel<ReviewerRow, ReviewerColumn>
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ReviewersModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const ReviewerRow &row) const override { return row.figures.reviewer.value(); }
    [[nodiscard]] QString headerText(ReviewerColumn column) const override;
    [[nodiscard]] QString displayText(const ReviewerRow &row, ReviewerColumn column) const override;
    [[nodiscard]] QVariant rawValue(const ReviewerRow &row, ReviewerColumn column) const override;
    [[nodiscard]] QVariant extra(const ReviewerRow &row, ReviewerColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(ReviewerColumn column) const override;
};

/// The rows that a calibration gives.
QList<ReviewerRow> reviewerRows(const Calibration &calibration, const QHash<ReviewerId, QString> &names);

} // namespace convoke
