// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/suppressionrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SuppressedAddresses SuppressionRepository::all()
{
    SuppressedAddresses addresses;
    Statement rows = m_connection.statement(u"SELECT address_hash, since FROM suppressed_address"_s);
    while (rows.next()) {
        addresses.insert(rows.text(0), rows.moment(1));
    }
    return addresses;
}

std::optional<QDateTime> SuppressionRepository::since(const QString &key)
{
    Statement row =
        m_connection.statement(u"SELECT since FROM suppressed_address WHERE address_hash = :key"_s);
    row.bind(u":key"_s, key);
    return row.next() ? std::optional(row.moment(0)) : std::nullopt;
}

void SuppressionRepository::add(const QString &key, const QDateTime &since)
{
    m_connection
        .statement(u"INSERT INTO suppressed_address (id, address_hash, since) VALUES (:id, :key, :since) "
                   "ON CONFLICT DO NOTHING"_s)
        .bind(u":id"_s, m_ids.nextValue())
        .bind(u":key"_s, key)
        .bind(u":since"_s, since)
        .run();
}

void SuppressionRepository::remove(const QString &key)
{
    m_connection.statement(u"DELETE FROM suppressed_address WHERE address_hash = :key"_s)
        .bind(u":key"_s, key)
        .run();
}

} // namespace convoke
