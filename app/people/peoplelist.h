// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "people/peoplequery.h"

namespace convoke {

struct PeopleListTag;
using PeopleListId = Id<PeopleListTag>;

/// A search that was given a name. It holds no people: whoever matches is in it.
struct PeopleList
{
    PeopleListId id;
    QString name;
    PeopleQuery query;

    friend bool operator==(const PeopleList &, const PeopleList &) = default;
};

/// Where lists are kept. To be called inside Transactions only.
class PeopleListStore
{
public:
    PeopleListStore() = default;
    virtual ~PeopleListStore() = default;
    PeopleListStore(const PeopleListStore &) = delete;
    PeopleListStore &operator=(const PeopleListStore &) = delete;

    /// In the order of their names. One that this program cannot read is left out.
    [[nodiscard]] virtual QList<PeopleList> all() = 0;
    /// Inserts, or updates what differs.
    virtual void save(const PeopleList &list) = 0;
    virtual void remove(PeopleListId list) = 0;
};

} // namespace convoke
