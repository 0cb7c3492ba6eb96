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
                        m_keys.insert(first, last - first + 1, Key());
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
                        m_keys[row] = Key();
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

void TypedSortProxy::prepareFilter() const
{
    const QAbstractItemModel *source = sourceModel();
    for (int row = 0; source != nullptr && row < source->rowCount(); ++row) {
        source->index(row, 0).data(HaystackRole);
    }
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
    Key missing{.kind = Key::Kind::Missing};
    const auto whole = [](qint64 number) {
        return Key{.kind = Key::Kind::Whole, .whole = number};
    };
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return missing;
    case QMetaType::QString: {
        const QString text = value.toString();
        return text.isEmpty()
            ? missing
            : Key{.kind = Key::Kind::Text,
                  .text = std::make_shared<const QCollatorSortKey>(m_collator.sortKey(text))};
    }
    case QMetaType::Double:
    case QMetaType::Float:
        return {.kind = Key::Kind::Real, .real = value.toDouble()};
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return date.isValid() ? whole(date.toJulianDay()) : missing;
    }
    case QMetaType::QTime: {
        const QTime time = value.toTime();
        return time.isValid() ? whole(time.msecsSinceStartOfDay()) : missing;
    }
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        return moment.isValid() ? whole(moment.toMSecsSinceEpoch()) : missing;
    }
    default:
        return whole(value.toLongLong());
    }
}

const TypedSortProxy::Key &TypedSortProxy::keyAt(const QModelIndex &index) const
{
    if (m_keyColumn != index.column() || m_keys.isEmpty()) {
        m_keys.fill(Key(), sourceModel()->rowCount());
        m_keyColumn = index.column();
    }
    Key &key = m_keys[index.row()];
    if (key.kind == Key::Kind::NotMade) {
        key = keyOf(index.data(RawRole));
    }
    return key;
}

bool TypedSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Key &a = keyAt(left);
    const Key &b = keyAt(right);
    const bool aMissing = a.kind == Key::Kind::Missing;
    const bool bMissing = b.kind == Key::Kind::Missing;
    if (aMissing || bMissing) {
        // Missing stands last in either direction; descending order asks with the sides changed.
        return sortOrder() == Qt::AscendingOrder ? !aMissing && bMissing : aMissing && !bMissing;
    }
    if (a.kind != b.kind) {
        return a.kind < b.kind;
    }
    switch (a.kind) {
    case Key::Kind::Whole:
        return a.whole < b.whole;
    case Key::Kind::Real:
        return a.real < b.real;
    case Key::Kind::Text:
        return a.text->compare(*b.text) < 0;
    case Key::Kind::NotMade:
    case Key::Kind::Missing:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace convoke
