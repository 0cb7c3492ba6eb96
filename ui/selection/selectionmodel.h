// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/reviewplan.h"
#include "ui/common/rowmodel.h"
#include "ui/selection/selectionrow.h"

#include <QCoreApplication>
#include <QHash>

namespace convoke {

enum class SelectionColumn {
    Rank,
    Seat,
    Name,
    Country,
    Sector,
    Organisation,
    Score,
    Reviewers,
    Reviews,
    Coverage,
    Disagreement,
    Calibrated,
    Why,
    Count
};

/// Everybody who applied, with rank, seat and the reason for both.
class SelectionModel final : public RowModel<SelectionRow, SelectionColumn>
{
    Q_DECLARE_TR_FUNCTIONS(convoke::SelectionModel)
public:
    using RowModel::RowModel;

    /// How many decimals scores are shown with, so that different ones look different.
    void setDecimals(int decimals);
    [[nodiscard]] int decimals() const { return m_decimals; }
    /// A reviewer as tool tips name them.
    struct ReviewerNote
    {
        QString name;
        std::optional<double> offset; ///< points more than the average reviewer; absent: not comparable

        friend bool operator==(const ReviewerNote &, const ReviewerNote &) = default;
    };
    /// @p calibration says how far strictness can be compared, for the heading of that column.
    void setReviewers(const QHash<ReviewerId, ReviewerNote> &reviewers, const QString &calibration);

    /// Whom @p plan keeps the others' scores from; absent: nobody who reviews here.
    void setViewer(std::optional<ReviewerId> viewer, OthersScores othersScores);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 idOf(const SelectionRow &row) const override { return row.application.value(); }
    [[nodiscard]] QString headerText(SelectionColumn column) const override;
    [[nodiscard]] QString displayText(const SelectionRow &row, SelectionColumn column) const override;
    [[nodiscard]] QVariant rawValue(const SelectionRow &row, SelectionColumn column) const override;
    [[nodiscard]] QVariant extra(const SelectionRow &row, SelectionColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(SelectionColumn column) const override;
    [[nodiscard]] QString searchText(const SelectionRow &row) const override;

private:
    [[nodiscard]] bool hidesOthers(const SelectionRow &row) const;
    [[nodiscard]] QString reviewLines(const SelectionRow &row) const;
    [[nodiscard]] QString calibrationLines(const SelectionRow &row) const;
    [[nodiscard]] QString toolTip(const SelectionRow &row, SelectionColumn column) const;

    int m_decimals = 1;
    QHash<ReviewerId, ReviewerNote> m_reviewers;
    QString m_calibration;
    std::optional<ReviewerId> m_viewer;
    OthersScores m_othersScores = OthersScores::Always;
};

} // namespace convoke
