// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/reviewteam.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace convoke {

class AssignmentModel;
class TableView;
class TypedSortProxy;

/// Every application with its reviewers; those that are marked are given to a reviewer or taken from one.
class HandSharingPane final : public QWidget
{
    Q_OBJECT
public:
    explicit HandSharingPane(QWidget *parent = nullptr);

    /// In blind review applications are named by their codes.
    void load(const ReviewTeam &team, bool isBlind);

Q_SIGNALS:
    void reassigned(const QList<convoke::Assignment> &added, const QList<convoke::Assignment> &gone);

private:
    [[nodiscard]] QWidget *makeDeeds();
    [[nodiscard]] QList<Assignment> marked() const;
    void check();

    QSet<Assignment> m_recused;
    QSet<Assignment> m_assigned;
    AssignmentModel *m_model;
    TypedSortProxy *m_proxy;
    TableView *m_table;
    QComboBox *m_reviewer = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace convoke
