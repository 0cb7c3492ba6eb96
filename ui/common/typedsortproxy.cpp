// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typedsortproxy.h"

#include "base/textfold.h"
#include "ui/common/cellroles.h"

#include <QDateTime>

namespace convoke {

TypedSortProxy::TypedSortProxy(QObject *parent, const QLocale &locale)
    : QSortFilterProxyModel(parent)
    , m_collator(locale)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void TypedSortProxy::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_watches)) {
        disconnect(connection);
    }
    m_watches.clear();
    forgetKeys();
    // Before the base class connects: the keys must be right when it compares.
    if (model != nullptr) {
        watch(model);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void TypedSortProxy::watch(QAbstractItemModel *model)
{
    const auto forget = [this] {
        forgetKeys();
    };
    m_watches = {
        connect(model, &QAbstractItemModel::modelReset, this, forget),
        connect(model, &QAbstractItemModel::layoutChanged, this, forget),
        connect(model, &QAbstractItemModel::rowsMoved, this, forget),
        connect(model, &QAbstractItemModel::columnsInserted, this, forget),
        connect(model, &QAbstractItemModel::columnsRemoved, this, forget),
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    if (!m_keys.isEmpty()) {
                        m_keys.insert(first, last - first + 1, std::nullopt);
                    }
                }),
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    if (!m_keys.isEmpty()) {
                        m_keys.remove(first, last - first + 1);
                    }
                }),
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_keys.size(); ++row) {
                        m_keys[row].reset();
                    }
                }),
    };
}

void TypedSortProxy::forgetKeys()
{
    m_keys.clear();
    m_keyColumn = -1;
}

void TypedSortProxy::setFilterText(const QString &text)
{
    const QStringList terms = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    m_filterText = text;
    if (terms == m_terms) {
        return;
    }
    m_terms = terms;
    // Not invalidateFilter(): that tells thousands of scattered rows one by one; this is one change of
    // layout.
    invalidate();
    Q_EMIT filterChanged();
}

void TypedSortProxy::setCondition(std::function<bool(const QModelIndex &)> condition)
{
    m_condition = std::move(condition);
    invalidate();
    Q_EMIT filterChanged();
}

bool TypedSortProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_terms.isEmpty() && !m_condition) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_terms.isEmpty()) {
        const QString haystack = index.data(HaystackRole).toString();
        for (const QString &term : m_terms) {
            if (!haystack.contains(term)) {
                return false;
            }
        }
    }
    return !m_condition || m_condition(index);
}

TypedSortProxy::Key TypedSortProxy::keyOf(const QVariant &value) const
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString: {
        const QString text = value.toString();
        return text.isEmpty() ? Key() : Key(m_collator.sortKey(text));
    }
    case QMetaType::Double:
    case QMetaType::Float:
        return value.toDouble();
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return date.isValid() ? Key(date.toJulianDay()) : Key();
    }
    case QMetaType::QTime: {
        const QTime time = value.toTime();
        return time.isValid() ? Key(qint64(time.msecsSinceStartOfDay())) : Key();
    }
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        return moment.isValid() ? Key(moment.toMSecsSinceEpoch()) : Key();
    }
    default:
        return value.toLongLong();
    }
}

const TypedSortProxy::Key &TypedSortProxy::keyAt(const QModelIndex &index) const
{
    if (m_keyColumn != index.column() || m_keys.isEmpty()) {
        m_keys.fill(std::nullopt, sourceModel()->rowCount());
        m_keyColumn = index.column();
    }
    std::optional<Key> &key = m_keys[index.row()];
    if (!key) {
        key = keyOf(index.data(RawRole));
    }
    return *key;
}

bool TypedSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Key &a = keyAt(left);
    const Key &b = keyAt(right);
    const bool aMissing = a.index() == 0;
    const bool bMissing = b.index() == 0;
    if (aMissing || bMissing) {
        // Missing stands last in either direction; descending order asks with the sides changed.
        return sortOrder() == Qt::AscendingOrder ? !aMissing && bMissing : aMissing && !bMissing;
    }
    if (a.index() != b.index()) {
        return a.index() < b.index();
    }
    if (const auto *number = std::get_if<qint64>(&a)) {
        return *number < std::get<qint64>(b);
    }
    if (const auto *real = std::get_if<double>(&a)) {
        return *real < std::get<double>(b);
    }
    return std::get<QCollatorSortKey>(a).compare(std::get<QCollatorSortKey>(b)) < 0;
}

} // namespace convoke
