// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typedsortproxy.h"

#include <algorithm>

namespace convoke {

namespace {

constexpr int mostSingly = 32; ///< rows that are told one by one; more are one change of layout

/// Makes room for rows @p first to @p last in a list of row numbers.
void shift(std::vector<int> &rows, int first, int by)
{
    for (int &row : rows) {
        row += row >= first ? by : 0;
    }
}

} // namespace

void TypedSortProxy::watch(QAbstractItemModel *model)
{
    const auto beginReset = [this] {
        beginResetModel();
    };
    const auto endReset = [this] {
        m_keys.forget();
        rebuild();
        endResetModel();
    };
    const auto wholly = [this, endReset] {
        beginResetModel();
        endReset();
    };
    m_watches = {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, beginReset),
        connect(model, &QAbstractItemModel::modelReset, this, endReset),
        connect(model, &QAbstractItemModel::rowsMoved, this, wholly),
        connect(model, &QAbstractItemModel::columnsInserted, this, wholly),
        connect(model, &QAbstractItemModel::columnsRemoved, this, wholly),
        connect(model, &QAbstractItemModel::columnsMoved, this, wholly),
        connect(model, &QObject::destroyed, this, &TypedSortProxy::forgetRows),
        connect(model, &QAbstractItemModel::headerDataChanged, this,
                [this](Qt::Orientation orientation, int first, int last) {
                    if (orientation == Qt::Horizontal) {
                        Q_EMIT headerDataChanged(orientation, first, last);
                    }
                }),
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { takeRows(first, last); }),
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { hideRows(first, last); }),
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { dropRows(first, last); }),
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                    takeChanges(topLeft.row(), bottomRight.row(), roles);
                }),
    };
}

void TypedSortProxy::watchLayout(QAbstractItemModel *model)
{
    m_watches.append(connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_before = persistentIndexList();
        m_beforeInSource.clear();
        for (const QModelIndex &index : std::as_const(m_before)) {
            m_beforeInSource.append(mapToSource(index));
        }
    }));
    m_watches.append(connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        m_keys.forget();
        rebuild();
        QModelIndexList after;
        for (const QPersistentModelIndex &index : std::as_const(m_beforeInSource)) {
            after.append(mapFromSource(index));
        }
        changePersistentIndexList(m_before, after);
        m_before.clear();
        m_beforeInSource.clear();
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }));
}

/// The source is no more; whoever looked at it goes with it, so nobody is told.
void TypedSortProxy::forgetRows()
{
    m_searched = nullptr;
    m_keys.setModel(nullptr);
    for (std::vector<int> *rows : {&m_sorted, &m_ranks, &m_shown, &m_places}) {
        rows->clear();
    }
}

bool TypedSortProxy::isInPlace(int row) const
{
    const auto rank = static_cast<size_t>(m_ranks[static_cast<size_t>(row)]);
    return (rank == 0 || !m_keys.isBefore(row, m_sorted[rank - 1]))
        && (rank + 1 == m_sorted.size() || !m_keys.isBefore(m_sorted[rank + 1], row));
}

void TypedSortProxy::takeChanges(int first, int last, const QList<int> &roles)
{
    if (first < 0) {
        return;
    }
    m_keys.changeRows(first, last);
    bool isSorted = true;
    for (int row = first; row <= last && m_isDynamic && isSorted; ++row) {
        isSorted = isInPlace(row);
    }
    if (!isSorted) {
        relayout([this] { rebuild(); });
    }
    if (last - first >= mostSingly) {
        takeManyChanges(first, last, roles);
        return;
    }
    for (int row = first; row <= last; ++row) {
        const bool wasShown = m_places[static_cast<size_t>(row)] >= 0;
        const bool isShown = m_isDynamic ? accepts(row) : wasShown;
        if (isShown && !wasShown) {
            show(row);
        } else if (wasShown && !isShown) {
            hide(row);
        } else if (isShown) {
            const int place = m_places[static_cast<size_t>(row)];
            Q_EMIT dataChanged(createIndex(place, 0), createIndex(place, columnCount() - 1), roles);
        }
    }
}

void TypedSortProxy::takeManyChanges(int first, int last, const QList<int> &roles)
{
    bool isShownOtherwise = false;
    int top = rowCount();
    int bottom = -1;
    for (int row = first; row <= last; ++row) {
        const int place = m_places[static_cast<size_t>(row)];
        isShownOtherwise = isShownOtherwise || (m_isDynamic && isFiltering() && accepts(row) != (place >= 0));
        top = place >= 0 ? std::min(top, place) : top;
        bottom = std::max(bottom, place);
    }
    if (isShownOtherwise) {
        relayout([this] { filterAll(); });
    } else if (bottom >= 0) {
        Q_EMIT dataChanged(createIndex(top, 0), createIndex(bottom, columnCount() - 1), roles);
    }
}

void TypedSortProxy::takeRows(int first, int last)
{
    const int count = last - first + 1;
    m_keys.insertRows(first, last);
    if (first < static_cast<int>(m_sorted.size())) {
        shift(m_sorted, first, count);
        shift(m_shown, first, count);
    }
    m_places.insert(m_places.begin() + first, static_cast<size_t>(count), -1);
    m_ranks.insert(m_ranks.begin() + first, static_cast<size_t>(count), -1);
    if (m_isDynamic && count <= mostSingly) {
        for (int row = first; row <= last; ++row) {
            takeRow(row);
        }
        return;
    }
    std::vector<int> accepted;
    for (int row = first; row <= last; ++row) {
        m_ranks[static_cast<size_t>(row)] = static_cast<int>(m_sorted.size());
        m_sorted.push_back(row);
        if (accepts(row)) {
            accepted.push_back(row);
        }
    }
    if (!accepted.empty()) {
        const int from = rowCount();
        beginInsertRows({}, from, from + static_cast<int>(accepted.size()) - 1);
        for (const int row : accepted) {
            m_places[static_cast<size_t>(row)] = static_cast<int>(m_shown.size());
            m_shown.push_back(row);
        }
        endInsertRows();
    }
    if (m_isDynamic) {
        relayout([this] { rebuild(); });
    }
}

void TypedSortProxy::takeRow(int row)
{
    const auto at = std::upper_bound(m_sorted.begin(), m_sorted.end(), row,
                                     [this](int a, int b) { return m_keys.isBefore(a, b); });
    m_sorted.insert(at, row);
    for (size_t rank = 0; rank < m_sorted.size(); ++rank) {
        m_ranks[static_cast<size_t>(m_sorted[rank])] = static_cast<int>(rank);
    }
    if (accepts(row)) {
        show(row);
    }
}

void TypedSortProxy::show(int row)
{
    const auto at = std::upper_bound(m_shown.begin(), m_shown.end(), row, [this](int a, int b) {
        return m_ranks[static_cast<size_t>(a)] < m_ranks[static_cast<size_t>(b)];
    });
    const auto place = static_cast<int>(at - m_shown.begin());
    beginInsertRows({}, place, place);
    m_shown.insert(at, row);
    for (size_t i = static_cast<size_t>(place); i < m_shown.size(); ++i) {
        m_places[static_cast<size_t>(m_shown[i])] = static_cast<int>(i);
    }
    endInsertRows();
}

void TypedSortProxy::hide(int row)
{
    const int place = m_places[static_cast<size_t>(row)];
    beginRemoveRows({}, place, place);
    m_shown.erase(m_shown.begin() + place);
    m_places[static_cast<size_t>(row)] = -1;
    for (size_t i = static_cast<size_t>(place); i < m_shown.size(); ++i) {
        m_places[static_cast<size_t>(m_shown[i])] = static_cast<int>(i);
    }
    endRemoveRows();
}

void TypedSortProxy::hideRows(int first, int last)
{
    const auto isGone = [first, last](int row) {
        return row >= first && row <= last;
    };
    const auto shown = std::count_if(m_places.cbegin() + first, m_places.cbegin() + last + 1,
                                     [](int place) { return place >= 0; });
    if (shown > mostSingly) {
        relayout([this, isGone] {
            std::erase_if(m_shown, isGone);
            numberShown();
        });
        return;
    }
    for (int row = last; row >= first; --row) {
        if (m_places[static_cast<size_t>(row)] >= 0) {
            hide(row);
        }
    }
}

void TypedSortProxy::dropRows(int first, int last)
{
    m_keys.removeRows(first, last);
    std::erase_if(m_sorted, [first, last](int row) { return row >= first && row <= last; });
    shift(m_sorted, last + 1, first - last - 1);
    shift(m_shown, last + 1, first - last - 1);
    numberSorted();
    numberShown();
}

} // namespace convoke
