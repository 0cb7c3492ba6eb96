// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/criterion.h"
#include "ui/meetings/fieldeditor.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace convoke {

/// The words of the steps of a scale: a line for each step that has words, and a button that brings a line
/// for every step.
class StepWordsEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit StepWordsEdit(QWidget *parent = nullptr);

    void setScale(double min, double max);
    void setSteps(const QList<ScaleStep> &steps);
    /// Those with words, rising.
    [[nodiscard]] QList<ScaleStep> steps() const;

Q_SIGNALS:
    /// The words of a step were finished.
    void edited();

private:
    [[nodiscard]] QList<double> shownScores() const;
    void fill();
    void addLine(int row, double score, const QString &words);

    double m_min = 0;
    double m_max = 5;
    bool m_showsAll = false;
    QList<ScaleStep> m_steps; ///< as last given
    QList<std::pair<double, QLineEdit *>> m_lines;
    QGridLayout *m_grid;
    QPushButton *m_all;
};

/// The words of the scale of one criterion.
FieldEditor<QList<ScaleStep>> stepWordsEditor(CriterionId criterion);

} // namespace convoke
