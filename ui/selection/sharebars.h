// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/composition.h"
#include "ui/selection/figure.h"

namespace convoke {

/// One attribute as horizontal bars: of each value the share among the chosen (thick), among those who
/// applied (thin) and what the rules and wishes ask for (a mark), with the numbers beside them.
class ShareBars final : public Figure
{
    Q_OBJECT
public:
    explicit ShareBars(QWidget *parent = nullptr);

    void showComposition(const Composition &composition);
    [[nodiscard]] const Composition &composition() const { return m_composition; }

    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int placeCount() const override { return static_cast<int>(m_composition.rows.size()); }
    [[nodiscard]] QRect placeRect(int place) const override;
    [[nodiscard]] QString placeWords(int place) const override;
    [[nodiscard]] QString placeFilter(int place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Columns
    {
        int label = 0; ///< widths
        int bars = 0;
        int selected = 0;
        int pool = 0;
        int wished = 0; ///< 0: nothing is wished
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] QStringList figuresOf(const ShareRow &row) const;
    [[nodiscard]] double greatestShare() const;
    void paintHead(QPainter &painter, const Columns &columns) const;
    void paintRow(QPainter &painter, int row, const Columns &columns, double greatest) const;
    void paintMark(QPainter &painter, const QRectF &bars, double share) const;

    Composition m_composition;
};

} // namespace convoke
