// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace convoke {

/// The search keys of a model's rows, each made when first asked for.
class SearchKeyCache final
{
public:
    void clear() { m_keys.clear(); }
    void insert(int first, int last)
    {
        if (!m_keys.isEmpty()) {
            m_keys.insert(first, last - first + 1, QByteArray());
        }
    }
    void remove(int first, int last)
    {
        if (!m_keys.isEmpty()) {
            m_keys.remove(first, last - first + 1);
        }
    }
    void forget(int first, int last)
    {
        for (int row = first; row <= last && !m_keys.isEmpty(); ++row) {
            m_keys[row] = QByteArray();
        }
    }
    /// Of one of @p rows rows; @p make gives the key of a row.
    template <typename Make>
    const QByteArray &at(int row, qsizetype rows, Make make)
    {
        if (m_keys.isEmpty()) {
            m_keys.resize(rows);
        }
        QByteArray &key = m_keys[row];
        if (key.isNull()) {
            key = make(row);
        }
        return key;
    }

private:
    QList<QByteArray> m_keys; ///< empty, or one per row, null where not made yet
};

} // namespace convoke
