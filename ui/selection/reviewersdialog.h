// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/reviewersmodel.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace convoke {

class TableView;

/// What each reviewer gives: number of reviews, mean, spread and strictness, with the words that say how far
/// strictness can be compared. One of them can be left out to see what would be.
class ReviewersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p words stand above the table; @p without leaves a reviewer out of the ranking that is shown.
    ReviewersDialog(const QList<ReviewerRow> &rows, const QString &words,
                    std::function<void(ReviewerId)> without, QWidget *parent);

private:
    void leaveOut();

    ReviewersModel *m_model;
    TableView *m_table;
    QPushButton *m_without;
    std::function<void(ReviewerId)> m_leaveOut;
};

} // namespace convoke
