// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/criterion.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QMenu;
class QSlider;

namespace convoke {

class PlainLabel;

/// The weights of the criteria, each with a slider and a number. While one is moved it tells what would be;
/// when it comes to rest it tells what shall be.
class WeightsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WeightsPane(QWidget *parent = nullptr);

    /// Keeps its rows where the criteria are the same; a weight that is being moved stays where it is.
    void setCriteria(const QList<Criterion> &criteria, const QList<double> &weights);
    /// Behind the button "Variants"; filled by whoever keeps them.
    [[nodiscard]] QMenu *variantsMenu() const { return m_variants; }
    /// What is being edited comes to rest.
    void commitEdits();

Q_SIGNALS:
    /// One weight per criterion, while something moves.
    void tried(const QList<double> &weights);
    void chosen(convoke::CriterionId criterion, double weight);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        Criterion criterion;
        QSlider *slider = nullptr;
        QDoubleSpinBox *spin = nullptr;
        double saved = 0;
    };
    void build(const QList<Criterion> &criteria);
    void addRow(const Criterion &criterion);
    [[nodiscard]] QWidget *makeFoot();
    void sayWhetherAnythingCounts();
    void showWeight(Row &row, double weight);
    void move(qsizetype row, double weight);

    QList<Row> m_rows;
    QGridLayout *m_layout;
    QMenu *m_variants;
    QTimer m_rest; ///< a key on a slider comes to rest a moment after the last one
    qsizetype m_resting = -1;
    PlainLabel *m_nothingCounts;
};

} // namespace convoke
