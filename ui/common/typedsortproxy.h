// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/searchkey.h"
#include "ui/common/sortkeys.h"

#include <QAbstractProxyModel>
#include <QLocale>

#include <functional>
#include <vector>

namespace convoke {

class SearchedRows;

/// Sorts the rows of a table by RawRole and filters them by their words (SearchQuery over HaystackRole). Text
/// is sorted as the user's language sorts it, numbers in it by their value, missing values always last,
/// equals in the order of the source.
///
/// The order of all rows is kept, so that a letter in the filter sorts nothing; and where a letter was added,
/// only the rows that were left are looked at. So a letter over a hundred thousand rows costs a frame.
class TypedSortProxy final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit TypedSortProxy(QObject *parent = nullptr, const QLocale &locale = QLocale());

    void setSourceModel(QAbstractItemModel *model) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    using QObject::parent;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Off: rows that come or change stay where they are until it is on again. For loading in steps.
    void setDynamicSortFilter(bool isDynamic);

    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_filterText; }
    /// Has the search keys made, so that the first letter is as quick as the others.
    void prepareFilter() const;
    /// A further condition on source rows, such as "late only"; empty: none.
    void setCondition(std::function<bool(const QModelIndex &sourceIndex)> condition);
    /// True when filter or condition may hide rows.
    [[nodiscard]] bool isFiltering() const { return !m_query.isEmpty() || m_condition; }

Q_SIGNALS:
    void filterChanged();

private:
    void watch(QAbstractItemModel *model);
    void watchLayout(QAbstractItemModel *model);
    void forgetRows();
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] bool isInPlace(int row) const;

    // Making the order anew; without signals
    void rebuild();
    void sortAll();
    void filterAll();
    void numberSorted();
    void numberShown();
    /// @p change as one change of layout: views keep what they hold.
    void relayout(const std::function<void()> &change);

    // Following the source
    void takeChanges(int first, int last, const QList<int> &roles);
    void takeManyChanges(int first, int last, const QList<int> &roles);
    void takeRows(int first, int last);
    void takeRow(int row);
    void hideRows(int first, int last);
    void dropRows(int first, int last);
    void show(int row);
    void hide(int row);

    SortKeys m_keys;
    bool m_isDynamic = true;
    QString m_filterText;
    SearchQuery m_query;
    std::function<bool(const QModelIndex &)> m_condition;
    const SearchedRows *m_searched = nullptr; ///< the source, where it is one
    std::vector<int> m_sorted; ///< all source rows
    std::vector<int> m_ranks; ///< by source row: its place in m_sorted
    std::vector<int> m_shown; ///< those of m_sorted that the filter lets through
    std::vector<int> m_places; ///< by source row: its place in m_shown, or -1
    QList<QMetaObject::Connection> m_watches;
    QModelIndexList m_before; ///< while the source changes its layout
    QList<QPersistentModelIndex> m_beforeInSource;
};

} // namespace convoke
