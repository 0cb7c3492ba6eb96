// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/suppressionrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SuppressedAddresses &SuppressionRepository::known()
{
    if (m_readIn != m_connection.transaction()) {
        m_known.clear();
        Statement rows = m_connection.statement(u"SELECT address_hash, since FROM suppressed_address"_s);
        while (rows.next()) {
            m_known.insert(rows.text(0), rows.moment(1));
        }
        m_readIn = m_connection.transaction();
    }
    return m_known;
}

bool SuppressionRepository::isEmpty()
{
    return known().isEmpty();
}

std::optional<QDateTime> SuppressionRepository::since(const QString &key)
{
    const SuppressedAddresses &addresses = known();
    const auto it = addresses.constFind(key);
    return it == addresses.cend() ? std::nullopt : std::optional(*it);
}

void SuppressionRepository::add(const QString &key, const QDateTime &since)
{
    if (!known().contains(key)) {
        m_connection.insert(u"suppressed_address"_s,
                            {{u"id"_s, m_ids.nextValue()}, {u"address_hash"_s, key}, {u"since"_s, since}});
        m_known.insert(key, since);
    }
}

void SuppressionRepository::remove(const QString &key)
{
    if (known().contains(key)) {
        m_connection.statement(u"DELETE FROM suppressed_address WHERE address_hash = :key"_s)
            .bind(u":key"_s, key)
            .run();
        m_known.remove(key);
    }
}

} // namespace convoke
