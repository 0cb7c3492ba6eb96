// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "decision/weightvariantstore.h"

namespace convoke {

class Connection;
class Statement;

/// Variants of weights in the database.
class WeightVariantRepository final : public WeightVariantStore
{
public:
    WeightVariantRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QList<WeightVariant> ofMeeting(MeetingId meeting) override;
    std::optional<WeightVariant> load(WeightVariantId variant) override;
    void save(const WeightVariant &variant) override;
    void remove(WeightVariantId variant) override;

private:
    QList<WeightVariant> variants(const QString &condition, qint64 key);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
