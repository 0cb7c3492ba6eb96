// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/composition.h"
#include "ui/selection/figure.h"

namespace convoke {

/// How many applicants have how many points, the chosen among them in another colour, and a line at the last
/// seat.
class ScoreHistogram final : public Figure
{
    Q_OBJECT
public:
    explicit ScoreHistogram(QWidget *parent = nullptr);

    void showDistribution(const ScoreDistribution &distribution);

    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int placeCount() const override { return static_cast<int>(m_distribution.bins.size()); }
    [[nodiscard]] QRect placeRect(int place) const override;
    [[nodiscard]] QString placeWords(int place) const override;
    [[nodiscard]] QString placeFilter(int) const override { return {}; }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] double xOf(double score) const;
    [[nodiscard]] QString lineWords() const;
    void paintBins(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    ScoreDistribution m_distribution;
};

} // namespace convoke
