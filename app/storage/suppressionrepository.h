// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "people/suppression.h"

namespace convoke {

class Connection;

/// Suppressed addresses in the database, as hashes. They are read once per transaction, because every row of
/// an import asks for them.
class SuppressionRepository final : public SuppressionStore
{
public:
    SuppressionRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    SuppressedAddresses all() override { return known(); }
    bool isEmpty() override;
    std::optional<QDateTime> since(const QString &key) override;
    void add(const QString &key, const QDateTime &since) override;
    void remove(const QString &key) override;

private:
    SuppressedAddresses &known();

    Connection &m_connection;
    IdSource &m_ids;
    SuppressedAddresses m_known;
    std::optional<int> m_readIn; ///< which transaction
};

} // namespace convoke
