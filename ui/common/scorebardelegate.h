// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"

#include <QList>
#include <QMetaType>

namespace convoke {

/// The scores of one applicant's reviewers, each from 0 to 100.
struct Spread
{
    QList<double> scores;

    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Draws SpreadRole small: a bar from 0 to 100 with a mark at each reviewer's score and a line from the
/// lowest to the highest. The model's DisplayRole
/// says it in words.
class ScoreBarDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
};

} // namespace convoke

Q_DECLARE_METATYPE(convoke::Spread)
