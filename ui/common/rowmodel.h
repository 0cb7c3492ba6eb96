// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/searchkey.h"
#include "ui/common/cellroles.h"
#include "ui/common/rowruns.h"
#include "ui/common/rowsync.h"
#include "ui/common/searchedrows.h"
#include "ui/common/searchkeycache.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <optional>

namespace convoke {

/// A table of values, one per row, each with a key. Subclasses (final, with `enum class Column { …, Count }`)
/// only say what a value looks like: headerText, displayText, rawValue, and the rest through extra(). The
/// model owns copies; it follows the truth by update() and updateSome(), which tell views only what really
/// changed.
template <typename Value, typename ColumnType>
class RowModel : public QAbstractTableModel, public SearchedRows
{
public:
    using Column = ColumnType;
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(Column::Count);
    }
    [[nodiscard]] const Value &valueAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QList<Value> &values() const { return m_rows; }
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (idOf(m_rows.at(row)) == id) {
                return row;
            }
        }
        return std::nullopt;
    }

    /// Everything is new: for the first loading and for another meeting. Views lose their place.
    void load(QList<Value> values)
    {
        beginResetModel();
        m_rows = std::move(values);
        m_keys.clear();
        endResetModel();
    }
    /// The whole truth, of which most is known already.
    void update(const QList<Value> &values)
    {
        Sink sink{*this};
        syncRows(
            m_rows, values, [this](const Value &value) { return idOf(value); }, sink);
    }
    /// More rows at the end, none of which is known yet: for loading in steps.
    void append(const QList<Value> &values)
    {
        if (values.isEmpty()) {
            return;
        }
        const int first = rowCount();
        Sink sink{*this};
        sink.beginInsert(first, first + static_cast<int>(values.size()) - 1);
        m_rows.append(values);
        sink.endInsert();
    }
    /// The truth about some rows: @p values as they are now (unknown ones are appended), @p gone are no more.
    /// Costs a glance at each row, however many there are.
    void updateSome(const QList<Value> &values, const QSet<qint64> &gone = {})
    {
        Sink sink{*this};
        for (qsizetype last = m_rows.size() - 1; last >= 0 && !gone.isEmpty(); --last) {
            qsizetype first = last + 1;
            while (first > 0 && gone.contains(idOf(m_rows.at(first - 1)))) {
                --first;
            }
            if (first <= last) {
                sink.beginRemove(static_cast<int>(first), static_cast<int>(last));
                m_rows.remove(first, last - first + 1);
                sink.endRemove();
                last = first;
            }
        }
        QHash<qint64, qsizetype> fresh;
        for (qsizetype i = 0; i < values.size(); ++i) {
            fresh.insert(idOf(values.at(i)), i);
        }
        replaceKnown(values, fresh, sink);
        QList<Value> unknown;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (fresh.value(idOf(values.at(i)), -1) == i) {
                unknown.append(values.at(i));
            }
        }
        append(unknown);
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const Value &value = m_rows.at(index.row());
        const auto column = static_cast<Column>(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return displayText(value, column);
        case RawRole:
            return rawValue(value, column);
        case IdRole:
            return idOf(value);
        case HaystackRole:
            return QString::fromUtf8(searchKeyAt(index.row()));
        case Qt::TextAlignmentRole:
            return static_cast<int>(alignment(column) | Qt::AlignVCenter);
        default:
            return extra(value, column, role);
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(Column::Count)) {
            return {};
        }
        const auto column = static_cast<Column>(section);
        if (role == Qt::DisplayRole) {
            return headerText(column);
        }
        if (role == Qt::TextAlignmentRole) {
            return static_cast<int>(alignment(column) | Qt::AlignVCenter);
        }
        return {};
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren
                               : Qt::NoItemFlags;
    }

    /// Made when first asked for.
    [[nodiscard]] const QByteArray &searchKeyAt(int row) const override
    {
        return m_keys.at(row, m_rows.size(),
                         [this](int at) { return SearchKey(searchText(m_rows.at(at))).bytes(); });
    }

protected:
    [[nodiscard]] virtual qint64 idOf(const Value &value) const = 0;
    [[nodiscard]] virtual QString headerText(Column column) const = 0;
    /// The words of a cell: shown, copied, read aloud.
    [[nodiscard]] virtual QString displayText(const Value &value, Column column) const = 0;
    /// What the column sorts by; invalid: missing, sorted last.
    [[nodiscard]] virtual QVariant rawValue(const Value &value, Column column) const = 0;
    /// ChipRole, DotsRole, EmphasisRole, ToolTipRole (plain text) and so on.
    [[nodiscard]] virtual QVariant extra(const Value &, Column, int) const { return {}; }
    [[nodiscard]] virtual Qt::Alignment alignment(Column) const { return Qt::AlignLeft; }
    /// The words by which a row is found; made a SearchKey and kept by the model.
    [[nodiscard]] virtual QString searchText(const Value &value) const
    {
        QString text;
        for (int column = 0; column < static_cast<int>(Column::Count); ++column) {
            text.append(displayText(value, static_cast<Column>(column))).append(u'\n');
        }
        return text;
    }

private:
    /// Passes the steps of syncRows() on to the model.
    struct Sink
    {
        RowModel &model;

        void beginRemove(int first, int last)
        {
            model.beginRemoveRows({}, first, last);
            model.m_keys.remove(first, last);
        }
        void endRemove() { model.endRemoveRows(); }
        void beginReorder() { Q_EMIT model.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint); }
        void endReorder(const QList<int> &newRowOfOld)
        {
            model.m_keys.clear();
            const QModelIndexList before = model.persistentIndexList();
            QModelIndexList after;
            for (const QModelIndex &index : before) {
                after.append(model.index(newRowOfOld.at(index.row()), index.column()));
            }
            model.changePersistentIndexList(before, after);
            Q_EMIT model.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
        }
        void beginInsert(int first, int last)
        {
            model.beginInsertRows({}, first, last);
            model.m_keys.insert(first, last);
        }
        void endInsert() { model.endInsertRows(); }
        void changed(int first, int last)
        {
            forget(first, last);
            tell(first, last);
        }
        void forget(int first, int last) { model.m_keys.forget(first, last); }
        void tell(int first, int last)
        {
            Q_EMIT model.dataChanged(model.index(first, 0), model.index(last, model.columnCount() - 1));
        }
    };

    /// Takes from @p fresh (key to place in @p values) what stands in the rows already.
    void replaceKnown(const QList<Value> &values, QHash<qint64, qsizetype> &fresh, Sink &sink)
    {
        RowRuns changed;
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const auto place = fresh.find(idOf(m_rows.at(row)));
            if (place != fresh.end()) {
                if (!(m_rows.at(row) == values.at(*place))) {
                    m_rows[row] = values.at(*place);
                    changed.add(static_cast<int>(row));
                }
                fresh.erase(place);
            }
        }
        for (const auto &[first, last] : changed.all()) {
            sink.forget(first, last);
        }
        for (const auto &[first, last] : changed.few()) {
            sink.tell(first, last);
        }
    }

    QList<Value> m_rows;
    mutable SearchKeyCache m_keys;
};

} // namespace convoke
