// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typedsortproxy.h"

#include "ui/common/cellroles.h"
#include "ui/common/searchedrows.h"

#include <algorithm>
#include <numeric>

namespace convoke {

TypedSortProxy::TypedSortProxy(QObject *parent, const QLocale &locale)
    : QAbstractProxyModel(parent)
    , m_keys(locale)
{ }

void TypedSortProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    for (const QMetaObject::Connection &connection : std::as_const(m_watches)) {
        disconnect(connection);
    }
    m_watches.clear();
    QAbstractProxyModel::setSourceModel(model);
    m_keys.setModel(sourceModel());
    m_searched = dynamic_cast<const SearchedRows *>(model);
    if (model != nullptr) {
        watch(model);
        watchLayout(model);
    }
    rebuild();
    endResetModel();
}

QModelIndex TypedSortProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    const auto row = static_cast<size_t>(proxyIndex.row());
    return proxyIndex.isValid() && sourceModel() != nullptr && row < m_shown.size()
        ? sourceModel()->index(m_shown[row], proxyIndex.column())
        : QModelIndex();
}

QModelIndex TypedSortProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    const auto row = static_cast<size_t>(sourceIndex.row());
    return sourceIndex.isValid() && row < m_places.size() && m_places[row] >= 0
        ? createIndex(m_places[row], sourceIndex.column())
        : QModelIndex();
}

QModelIndex TypedSortProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TypedSortProxy::parent(const QModelIndex &) const
{
    return {};
}

int TypedSortProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TypedSortProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || sourceModel() == nullptr ? 0 : sourceModel()->columnCount();
}

bool TypedSortProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QVariant TypedSortProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (sourceModel() == nullptr) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        return sourceModel()->headerData(section, orientation, role);
    }
    const auto row = static_cast<size_t>(section);
    return row < m_shown.size() ? sourceModel()->headerData(m_shown[row], orientation, role) : QVariant();
}

void TypedSortProxy::sort(int column, Qt::SortOrder order)
{
    if (m_isDynamic && column == m_keys.column() && order == m_keys.order()) {
        return;
    }
    relayout([&] {
        m_keys.setColumn(column, order);
        rebuild();
    });
}

void TypedSortProxy::setDynamicSortFilter(bool isDynamic)
{
    const bool wasDynamic = std::exchange(m_isDynamic, isDynamic);
    if (isDynamic && !wasDynamic) {
        relayout([this] { rebuild(); });
    }
}

void TypedSortProxy::setFilterText(const QString &text)
{
    const SearchQuery query(text);
    m_filterText = text;
    if (query == m_query) {
        return;
    }
    const bool isNarrower = query.narrows(m_query);
    m_query = query;
    relayout([this, isNarrower] {
        if (isNarrower) {
            std::erase_if(m_shown, [this](int row) { return !accepts(row); });
            numberShown();
        } else {
            filterAll();
        }
    });
    Q_EMIT filterChanged();
}

void TypedSortProxy::setCondition(std::function<bool(const QModelIndex &)> condition)
{
    m_condition = std::move(condition);
    relayout([this] { filterAll(); });
    Q_EMIT filterChanged();
}

void TypedSortProxy::prepareFilter() const
{
    for (int row = 0; row < static_cast<int>(m_sorted.size()); ++row) {
        if (m_searched != nullptr) {
            static_cast<void>(m_searched->searchKeyAt(row));
        } else {
            static_cast<void>(sourceModel()->index(row, 0).data(HaystackRole));
        }
    }
}

bool TypedSortProxy::accepts(int row) const
{
    if (!m_query.isEmpty()) {
        const bool isFound = m_searched != nullptr
            ? m_query.matches(m_searched->searchKeyAt(row))
            : m_query.matches(sourceModel()->index(row, 0).data(HaystackRole).toString().toUtf8());
        if (!isFound) {
            return false;
        }
    }
    return !m_condition || m_condition(sourceModel()->index(row, 0));
}

void TypedSortProxy::rebuild()
{
    sortAll();
    filterAll();
}

void TypedSortProxy::sortAll()
{
    m_sorted.resize(static_cast<size_t>(sourceModel() == nullptr ? 0 : sourceModel()->rowCount()));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_keys.column() >= 0) {
        std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return m_keys.isBefore(a, b); });
    }
    numberSorted();
}

void TypedSortProxy::filterAll()
{
    m_shown.clear();
    if (isFiltering()) {
        std::copy_if(m_sorted.cbegin(), m_sorted.cend(), std::back_inserter(m_shown),
                     [this](int row) { return accepts(row); });
    } else {
        m_shown = m_sorted;
    }
    numberShown();
}

void TypedSortProxy::numberSorted()
{
    m_ranks.resize(m_sorted.size());
    for (size_t rank = 0; rank < m_sorted.size(); ++rank) {
        m_ranks[static_cast<size_t>(m_sorted[rank])] = static_cast<int>(rank);
    }
}

void TypedSortProxy::numberShown()
{
    m_places.assign(m_sorted.size(), -1);
    for (size_t place = 0; place < m_shown.size(); ++place) {
        m_places[static_cast<size_t>(m_shown[place])] = static_cast<int>(place);
    }
}

void TypedSortProxy::relayout(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before) {
        rows.push_back(m_shown[static_cast<size_t>(index.row())]);
    }
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = m_places[static_cast<size_t>(rows[static_cast<size_t>(i)])];
        after.append(place >= 0 ? createIndex(place, before.at(i).column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace convoke
