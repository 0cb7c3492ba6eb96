// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "people/countrycode.h"
#include "people/emailaddress.h"
#include "people/newsletter.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

struct PersonTag;
using PersonId = Id<PersonTag>;

/// One human being in the address book.
struct Person
{
    PersonId id;
    QString title;
    QString givenName;
    QString familyName; ///< with its particles: "van der Berg"
    QList<EmailAddress> emails; ///< the first is the one to write to
    QString phone; ///< as written
    QString organisation;
    QString function;
    QString sector;
    std::optional<CountryCode> country;
    QString gender;
    QString languages;
    Newsletter newsletter = Newsletter::Unknown;
    QDateTime newsletterSince; ///< UTC, whole seconds; null: not known
    QString newsletterSource; ///< what it came by: a file; empty: by hand, or not known
    QString workingGroups; ///< codes, "; " between them
    QString notes;
    QStringList tags; ///< each once without regard to case, in the order of the alphabet

    /// "Sanne van der Berg"
    [[nodiscard]] QString displayName() const;
    /// "van der Berg, Sanne"
    [[nodiscard]] QString listName() const;

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace convoke
