// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/whyrows.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace convoke {

class EmptyState;
class PlainLabel;
class TableView;
class TypedSortProxy;
class WhyNotModel;

/// For everybody at once: what it would cost to decide otherwise, who would go or come for it, and what
/// stands against it. Sorted, filtered, copied and saved as a table.
class WhyNotView final : public QWidget
{
    Q_OBJECT
public:
    explicit WhyNotView(QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] TypedSortProxy *proxy() const { return m_proxy; }
    void showPlan(const SeatPlan &plan);
    /// After showPlan(): more answers are on their way.
    void showProgress(int done, int of);
    bool select(ApplicationId application);

Q_SIGNALS:
    void currentChanged(convoke::ApplicationId application);
    void proposalWanted();

private:
    [[nodiscard]] QWidget *makeTable();
    void askWhereToSave();
    [[nodiscard]] bool save(const QString &path) const;

    WhyNotModel *m_model;
    TypedSortProxy *m_proxy;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PlainLabel *m_words;
    QString m_reference;
};

} // namespace convoke
