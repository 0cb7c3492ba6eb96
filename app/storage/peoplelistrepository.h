// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peoplelist.h"

namespace convoke {

class Connection;

/// Lists by query in the database.
class PeopleListRepository final : public PeopleListStore
{
public:
    explicit PeopleListRepository(Connection &connection)
        : m_connection(connection)
    { }

    QList<PeopleList> all() override;
    void save(const PeopleList &list) override;
    void remove(PeopleListId list) override;

private:
    Connection &m_connection;
};

} // namespace convoke
