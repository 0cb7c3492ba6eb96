// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>
#include <memory>

namespace convoke {

/// Sorts by RawRole and filters by HaystackRole. Text is sorted as the user's language sorts it, numbers in
/// it by their value, missing values always last, equals in the order of the source. The filter takes words:
/// each must stand somewhere in the row, without regard to case and accents. Sort keys are made once per row
/// and column.
class TypedSortProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TypedSortProxy(QObject *parent = nullptr, const QLocale &locale = QLocale());

    void setSourceModel(QAbstractItemModel *model) override;

    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_filterText; }
    /// Has the folded texts made, so that the first letter is as quick as the others.
    void prepareFilter() const;
    /// A further condition on source rows, such as "late only"; empty: none.
    void setCondition(std::function<bool(const QModelIndex &sourceIndex)> condition);
    /// True when filter or condition may hide rows.
    [[nodiscard]] bool isFiltering() const { return !m_terms.isEmpty() || m_condition; }

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What one row is sorted by, in the form in which comparing is cheapest.
    struct Key
    {
        enum class Kind { NotMade, Missing, Whole, Real, Text };
        Kind kind = Kind::NotMade;
        qint64 whole = 0;
        double real = 0;
        std::shared_ptr<const QCollatorSortKey> text;
    };

    void watch(QAbstractItemModel *model);
    void forgetKeys();
    [[nodiscard]] const Key &keyAt(const QModelIndex &index) const;
    [[nodiscard]] Key keyOf(const QVariant &value) const;

    QCollator m_collator;
    QString m_filterText;
    QStringList m_terms;
    std::function<bool(const QModelIndex &)> m_condition;
    QList<QMetaObject::Connection> m_watches;
    mutable int m_keyColumn = -1;
    mutable QList<Key> m_keys; ///< one per source row, made when first compared
};

} // namespace convoke
