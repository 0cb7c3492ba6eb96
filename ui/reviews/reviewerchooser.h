// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/review.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace convoke {

/// Asks who reviews: a new name or one of those who have reviewed before.
class ReviewerChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewerChooser(QWidget *parent = nullptr);

    /// @p proposal stands in the field at first.
    void offer(const QList<Reviewer> &known, const QString &proposal);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    void choose();

    QComboBox *m_name;
    QPushButton *m_begin;
};

} // namespace convoke
