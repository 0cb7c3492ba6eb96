// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

namespace convoke {

/// Where one value of a person came from, as the change log has it.
struct ValueSource
{
    QString field; ///< "person.phone", as in mapping documents
    QString value; ///< which of several addresses or tags; empty for other fields
    QString deed; ///< "Import 6,200 people", in the language of that day
    QString actor;
    QDateTime at; ///< UTC
    QStringList files; ///< of an intake; empty: by hand

    friend bool operator==(const ValueSource &, const ValueSource &) = default;
};

/// Tells where values came from. To be called inside Transactions only.
class ValueSourceStore
{
public:
    ValueSourceStore() = default;
    virtual ~ValueSourceStore() = default;
    ValueSourceStore(const ValueSourceStore &) = delete;
    ValueSourceStore &operator=(const ValueSourceStore &) = delete;

    /// Of every value that the person has, its addresses and tags one by one. Takes as long as reading the
    /// change log: for one person at a time, when somebody asks.
    [[nodiscard]] virtual QList<ValueSource> ofPerson(PersonId person) = 0;
};

} // namespace convoke
