// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QList>
#include <QVariant>

#include <memory>

class QAbstractItemModel;

namespace convoke {

/// What the rows of a model are sorted by (RawRole of one column), each in the form in which comparing is
/// cheapest, made when first compared.
class SortKeys final
{
public:
    explicit SortKeys(const QLocale &locale);

    void setModel(const QAbstractItemModel *model);
    /// -1: the order of the model.
    void setColumn(int column, Qt::SortOrder order);
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    void forget() { m_keys.clear(); }
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void changeRows(int first, int last);

    /// A total order: missing values last in either direction, equals in the order of the model.
    [[nodiscard]] bool isBefore(int a, int b) const;

private:
    struct Key
    {
        enum class Kind { NotMade, Missing, Whole, Real, Text };
        Kind kind = Kind::NotMade;
        qint64 whole = 0;
        double real = 0;
        std::shared_ptr<const QCollatorSortKey> text;
    };

    [[nodiscard]] const Key &keyAt(int row) const;
    [[nodiscard]] Key keyOf(const QVariant &value) const;
    [[nodiscard]] static int compared(const Key &a, const Key &b);

    const QAbstractItemModel *m_model = nullptr;
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    mutable QList<Key> m_keys; ///< empty, or one per row
};

} // namespace convoke
