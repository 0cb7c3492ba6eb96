// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace convoke {

/// The steps of syncRows(), below, which is what to call.
template <typename Value, typename IdOf, typename Model>
class RowSync final
{
public:
    RowSync(QList<Value> &rows, const QList<Value> &fresh, IdOf idOf, Model &model)
        : m_rows(rows)
        , m_fresh(fresh)
        , m_idOf(idOf)
        , m_model(model)
    {
        m_place.reserve(fresh.size());
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            m_place.insert(idOf(fresh.at(i)), i);
        }
    }

    void removeGone()
    {
        const auto isGone = [this](qsizetype row) {
            return !m_place.contains(m_idOf(m_rows.at(row)));
        };
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            if (!isGone(last)) {
                continue;
            }
            qsizetype first = last;
            while (first > 0 && isGone(first - 1)) {
                --first;
            }
            m_model.beginRemove(static_cast<int>(first), static_cast<int>(last));
            m_rows.remove(first, last - first + 1);
            m_model.endRemove();
            last = first;
        }
    }

    void bringIntoOrder()
    {
        const auto place = [this](int row) {
            return m_place.value(m_idOf(m_rows.at(row)));
        };
        QList<int> order(m_rows.size());
        std::iota(order.begin(), order.end(), 0);
        const auto isBefore = [&place](int a, int b) {
            return place(a) < place(b);
        };
        if (std::is_sorted(order.begin(), order.end(), isBefore)) {
            return;
        }
        std::sort(order.begin(), order.end(), isBefore);
        QList<int> newRowOfOld(m_rows.size());
        QList<Value> reordered;
        reordered.reserve(m_rows.size());
        for (int i = 0; i < order.size(); ++i) {
            newRowOfOld[order.at(i)] = i;
            reordered.append(std::move(m_rows[order.at(i)]));
        }
        m_model.beginReorder();
        m_rows = std::move(reordered);
        m_model.endReorder(newRowOfOld);
    }

    void insertNew()
    {
        QSet<Key> known;
        known.reserve(m_rows.size());
        for (const Value &row : std::as_const(m_rows)) {
            known.insert(m_idOf(row));
        }
        const auto isNew = [&](qsizetype row) {
            return !known.contains(m_idOf(m_fresh.at(row)));
        };
        for (qsizetype first = 0; first < m_fresh.size(); ++first) {
            if (!isNew(first)) {
                continue;
            }
            qsizetype last = first;
            while (last + 1 < m_fresh.size() && isNew(last + 1)) {
                ++last;
            }
            m_model.beginInsert(static_cast<int>(first), static_cast<int>(last));
            m_rows.insert(first, last - first + 1, m_fresh.at(first));
            std::copy(m_fresh.begin() + first, m_fresh.begin() + last + 1, m_rows.begin() + first);
            m_model.endInsert();
            first = last;
        }
    }

    void tellChanged()
    {
        for (qsizetype first = 0; first < m_fresh.size(); ++first) {
            qsizetype end = first;
            while (end < m_fresh.size() && !(m_rows.at(end) == m_fresh.at(end))) {
                m_rows[end] = m_fresh.at(end);
                ++end;
            }
            if (end > first) {
                m_model.changed(static_cast<int>(first), static_cast<int>(end - 1));
                first = end - 1;
            }
        }
    }

private:
    using Key = std::decay_t<decltype(std::declval<IdOf &>()(std::declval<const Value &>()))>;

    QList<Value> &m_rows;
    const QList<Value> &m_fresh;
    IdOf m_idOf;
    Model &m_model;
    QHash<Key, qsizetype> m_place; ///< where each key stands in the fresh list
};

/// Makes @p rows equal to @p fresh in small steps, so that views keep their place, selection and scroll
/// position.
///
/// @p idOf gives the key of a value, unique in each list. @p model hears every step and must pass it on:
/// beginRemove(first, last), endRemove(), beginReorder(), endReorder(newRowOfOld), beginInsert(first, last),
/// endInsert(), changed(first, last). Rows are removed, then brought into the order of @p fresh, then
/// inserted, then compared with == and told as changed where they differ. Linear but for the shifting of
/// rows.
template <typename Value, typename IdOf, typename Model>
void syncRows(QList<Value> &rows, const QList<Value> &fresh, IdOf idOf, Model &model)
{
    RowSync<Value, IdOf, Model> sync(rows, fresh, idOf, model);
    sync.removeGone();
    sync.bringIntoOrder();
    sync.insertNew();
    sync.tellChanged();
}

} // namespace convoke
