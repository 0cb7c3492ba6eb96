// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/countrycode.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace convoke {

/// What is known beside a name and may tell its parts.
struct NameHints
{
    QString email; ///< "inigo.penasoto@…" tells that "Peña Soto" is one last name
    std::optional<CountryCode> country; ///< Spanish names have two last names
};

struct SplitName
{
    QString title; ///< "Dr", "Prof. Dr."
    QString given;
    QString family; ///< with its particles; also the only word of a name
    bool certain = true; ///< false where three or more words leave a choice

    friend bool operator==(const SplitName &, const SplitName &) = default;
};

/// Splits a full name in either order: "Sanne van der Berg", "Ó Súilleabháin, Niamh", "KOVÁČOVÁ Zuzana".
/// Words are kept as written.
SplitName splitFullName(QStringView name, const NameHints &hints = {});

/// True for "van der", "de": the begin of a last name that slipped into the field of the first one.
bool isOnlyParticles(QStringView text);

} // namespace convoke
