// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sortkeys.h"

#include "ui/common/cellroles.h"

#include <QAbstractItemModel>
#include <QDateTime>

namespace convoke {

namespace {

template <typename Number>
int comparedNumbers(Number a, Number b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

SortKeys::SortKeys(const QLocale &locale)
    : m_collator(locale)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void SortKeys::setModel(const QAbstractItemModel *model)
{
    m_model = model;
    forget();
}

void SortKeys::setColumn(int column, Qt::SortOrder order)
{
    if (column != m_column) {
        forget();
    }
    m_column = column;
    m_order = order;
}

void SortKeys::insertRows(int first, int last)
{
    if (!m_keys.isEmpty()) {
        m_keys.insert(first, last - first + 1, Key());
    }
}

void SortKeys::removeRows(int first, int last)
{
    if (!m_keys.isEmpty()) {
        m_keys.remove(first, last - first + 1);
    }
}

void SortKeys::changeRows(int first, int last)
{
    for (int row = first; row <= last && row < m_keys.size(); ++row) {
        m_keys[row] = Key();
    }
}

bool SortKeys::isBefore(int a, int b) const
{
    if (m_column < 0) {
        return a < b;
    }
    const Key &left = keyAt(a);
    const Key &right = keyAt(b);
    const bool leftMissing = left.kind == Key::Kind::Missing;
    const bool rightMissing = right.kind == Key::Kind::Missing;
    if (leftMissing != rightMissing) {
        return rightMissing;
    }
    const int order = leftMissing ? 0 : compared(left, right);
    return order == 0 ? a < b : m_order == Qt::AscendingOrder ? order < 0 : order > 0;
}

int SortKeys::compared(const Key &a, const Key &b)
{
    if (a.kind != b.kind) {
        return comparedNumbers(a.kind, b.kind);
    }
    switch (a.kind) {
    case Key::Kind::Whole:
        return comparedNumbers(a.whole, b.whole);
    case Key::Kind::Real:
        return comparedNumbers(a.real, b.real);
    case Key::Kind::Text:
        return a.text->compare(*b.text);
    case Key::Kind::NotMade:
    case Key::Kind::Missing:
        break;
    }
    return 0;
}

const SortKeys::Key &SortKeys::keyAt(int row) const
{
    if (m_keys.isEmpty()) {
        m_keys.resize(m_model->rowCount());
    }
    Key &key = m_keys[row];
    if (key.kind == Key::Kind::NotMade) {
        key = keyOf(m_model->index(row, m_column).data(RawRole));
    }
    return key;
}

SortKeys::Key SortKeys::keyOf(const QVariant &value) const
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

} // namespace convoke
