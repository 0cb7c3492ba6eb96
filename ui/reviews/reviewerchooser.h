// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/review.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace convoke {

/// Asks who reviews: a new name or one of those who have reviewed before, and where they work, so that
/// conflicts of interest can be noticed.
class ReviewerChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewerChooser(QWidget *parent = nullptr);

    /// @p proposal stands in the field at first.
    void offer(const QList<Reviewer> &known, const QString &proposal);

Q_SIGNALS:
    /// @p email and @p organisation may be empty.
    void chosen(const QString &name, const QString &email, const QString &organisation);

private:
    [[nodiscard]] QWidget *makeFields();
    void showKnown();
    void choose();

    QList<Reviewer> m_known;
    QComboBox *m_name;
    QLineEdit *m_email;
    QLineEdit *m_organisation;
    QPushButton *m_begin;
};

} // namespace convoke
