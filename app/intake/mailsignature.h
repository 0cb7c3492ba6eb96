// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailparts.h"
#include "people/countrycode.h"

namespace convoke {

/// One value of a signature; the field is the person's: "function", "organisation", "phone" or "country".
struct SignatureValue
{
    QString field;
    QString value;
};

/// What a signature seems to say about its writer. Proposed, never taken without a human's word.
struct MailSignature
{
    QString function;
    QString organisation;
    QString phone;
    std::optional<CountryCode> country;

    [[nodiscard]] bool isEmpty() const { return values().isEmpty(); }
    /// Those that are not empty.
    [[nodiscard]] QList<SignatureValue> values() const;
    friend bool operator==(const MailSignature &, const MailSignature &) = default;
};

MailSignature signatureIn(const QString &text, const MailParts &parts, const MailPerson &sender);

} // namespace convoke
