// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/reviewteam.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace convoke {

class PlainLabel;

/// Reviewers with how far they are, how many applications each is to get, and what sharing out would do.
class SharingPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SharingPane(QWidget *parent = nullptr);

    /// Keeps what was chosen.
    void load(const ReviewTeam &team);
    void choose(ReviewerId reviewer);

Q_SIGNALS:
    void reviewerNamed(const QString &name);
    void sharingWanted(const convoke::SharingWish &wish);

private:
    [[nodiscard]] QWidget *makeReviewers();
    [[nodiscard]] QWidget *makeWish();
    void addRow(const Reviewer &reviewer, const ReviewerProgress &progress);
    [[nodiscard]] SharingWish wish() const;
    void showPreview();
    [[nodiscard]] QString shortfall(const AssignmentPlan &plan) const;

    struct Row
    {
        ReviewerId reviewer;
        QCheckBox *isChosen = nullptr;
        PlainLabel *after = nullptr;
        int before = 0;
    };
    std::optional<ReviewTeam> m_team;
    QSet<ReviewerId> m_chosen;
    QList<Row> m_rows;
    quint64 m_seed = 1;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_name = nullptr;
    QSpinBox *m_each = nullptr;
    PlainLabel *m_preview = nullptr;
    PlainLabel *m_seedLabel = nullptr;
    QPushButton *m_share = nullptr;
};

} // namespace convoke
