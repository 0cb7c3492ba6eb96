// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentcontent.h"

#include <QCollator>
#include <QList>
#include <QString>

namespace convoke {

/// Sorts people by surname as readers of one language expect it (the language's collation, numbers as
/// digits), with the particles of a surname treated by the custom of the person's country:
/// - Netherlands: all particles are passed over ("van der Berg" under B, also written "Van der Berg");
/// - Germany, Austria: "von", "zu" and an article after them are passed over ("von der Heide" under H),
/// contractions are
///   not ("vom Ende" under V, "zur Linde" under Z);
/// - France: small "de" and "d'" are passed over, articles are not ("de La Fontaine" under L, "du Bellay"
/// under D);
/// - Spain: "de", "del", "de la", "de los", "de las" are passed over, an article alone is not ("Las Heras"
/// under L);
/// - Portugal: "de", "da", "do", "das", "dos", "e" are passed over;
/// - Denmark, Norway, Sweden, Finland, Iceland: "af", "av", "von", "van" (also with an article) are passed
/// over;
/// - everywhere else (Belgium, Italy, Ireland, …) and where no country is known the particle counts: "Van den
/// Berg" under V. Names that differ only in what was passed over are ordered by the whole surname; then the
/// given name decides.
class SurnameOrder final
{
public:
    explicit SurnameOrder(const QString &language);

    /// The part of @p familyName that decides its place in a list.
    static QString filingName(const QString &familyName, const QString &countryCode);

    /// @p people in order; equal names stay in the order given.
    [[nodiscard]] QList<Participant> sorted(const QList<Participant> &people) const;
    /// Orders other words (countries, sectors) in the same language.
    [[nodiscard]] int compare(const QString &a, const QString &b) const { return m_collator.compare(a, b); }

private:
    QCollator m_collator;
};

} // namespace convoke
