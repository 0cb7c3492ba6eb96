// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/scenariocomparison.h"
#include "ui/selection/figure.h"

namespace convoke {

struct Call;

/// How many of the chosen have each value, one small bar per scenario beside each other.
class BalanceBars final : public Figure
{
    Q_OBJECT
public:
    explicit BalanceBars(QWidget *parent = nullptr);

    void showComparison(const ScenarioComparison &comparison, const Call &call);

    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int placeCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QRect placeRect(int place) const override;
    [[nodiscard]] QString placeWords(int place) const override;
    [[nodiscard]] QString placeFilter(int) const override { return {}; }
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString label; ///< "Sector: Police"
        QList<int> counts;
        bool differs = false;
    };
    void paintRow(QPainter &painter, int row, int most) const;

    QStringList m_names;
    QList<Row> m_rows;
};

} // namespace convoke
