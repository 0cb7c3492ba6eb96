// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"
#include "ui/reviews/reviewitem.h"

#include <QCoreApplication>

namespace convoke {

/// Further columns are not shown; the list is sorted by them.
enum class ReviewColumn { Application, Name, Sector, Score, Shuffled, Count };

/// The applications of one reviewer with how far each is.
class ReviewListModel final : public RowModel<ReviewItem, ReviewColumn>
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ReviewListModel)
public:
    using RowModel::RowModel;

    /// How many decimals own scores are shown with, so that different ones look different.
    void setDecimals(int decimals);

protected:
    [[nodiscard]] qint64 idOf(const ReviewItem &item) const override { return item.application.value(); }
    [[nodiscard]] QString headerText(ReviewColumn column) const override;
    [[nodiscard]] QString displayText(const ReviewItem &item, ReviewColumn column) const override;
    [[nodiscard]] QVariant rawValue(const ReviewItem &item, ReviewColumn column) const override;
    [[nodiscard]] QVariant extra(const ReviewItem &item, ReviewColumn column, int role) const override;
    [[nodiscard]] QString searchText(const ReviewItem &item) const override;

private:
    int m_decimals = 0;
};

} // namespace convoke
