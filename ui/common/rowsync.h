// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <utility>

namespace convoke {

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
    using Key = std::decay_t<decltype(idOf(std::declval<const Value &>()))>;
    QHash<Key, qsizetype> freshRow;
    freshRow.reserve(fresh.size());
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        freshRow.insert(idOf(fresh.at(i)), i);
    }

    for (qsizetype last = rows.size() - 1; last >= 0; --last) {
        if (freshRow.contains(idOf(rows.at(last)))) {
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !freshRow.contains(idOf(rows.at(first - 1)))) {
            --first;
        }
        model.beginRemove(static_cast<int>(first), static_cast<int>(last));
        rows.remove(first, last - first + 1);
        model.endRemove();
        last = first;
    }

    QSet<Key> known;
    known.reserve(rows.size());
    bool inOrder = true;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        known.insert(idOf(rows.at(i)));
        inOrder =
            inOrder && (i == 0 || freshRow.value(idOf(rows.at(i - 1))) < freshRow.value(idOf(rows.at(i))));
    }
    if (!inOrder) {
        QList<int> order(rows.size());
        for (int i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::sort(order.begin(), order.end(), [&](int a, int b) {
            return freshRow.value(idOf(rows.at(a))) < freshRow.value(idOf(rows.at(b)));
        });
        QList<int> newRowOfOld(rows.size());
        QList<Value> reordered;
        reordered.reserve(rows.size());
        for (int i = 0; i < order.size(); ++i) {
            newRowOfOld[order.at(i)] = i;
            reordered.append(std::move(rows[order.at(i)]));
        }
        model.beginReorder();
        rows = std::move(reordered);
        model.endReorder(newRowOfOld);
    }

    for (qsizetype first = 0; first < fresh.size(); ++first) {
        if (known.contains(idOf(fresh.at(first)))) {
            continue;
        }
        qsizetype last = first;
        while (last + 1 < fresh.size() && !known.contains(idOf(fresh.at(last + 1)))) {
            ++last;
        }
        model.beginInsert(static_cast<int>(first), static_cast<int>(last));
        rows.insert(first, last - first + 1, fresh.at(first));
        for (qsizetype i = first; i <= last; ++i) {
            rows[i] = fresh.at(i);
        }
        model.endInsert();
        first = last;
    }

    for (qsizetype first = 0; first < fresh.size(); ++first) {
        if (rows.at(first) == fresh.at(first)) {
            continue;
        }
        qsizetype last = first;
        rows[first] = fresh.at(first);
        while (last + 1 < fresh.size() && !(rows.at(last + 1) == fresh.at(last + 1))) {
            ++last;
            rows[last] = fresh.at(last);
        }
        model.changed(static_cast<int>(first), static_cast<int>(last));
        first = last;
    }
}

} // namespace convoke
