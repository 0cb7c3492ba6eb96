// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/attribute.h"

#include "base/textfold.h"
#include "people/countrycode.h"

namespace convoke {

namespace {

struct SectorWords
{
    QStringView word;
    QStringView key;
};

/// Whole wordings, folded. A wording that is not here stands for itself: no sector is guessed from a part of
/// a word.
constexpr SectorWords sectorWords[] = {
    {u"mental health", u"health"},
    {u"mental health care", u"health"},
    {u"mental healthcare", u"health"},
    {u"health care", u"health"},
    {u"healthcare", u"health"},
    {u"health and social care", u"health"},
    {u"police / law enforcement", u"police"},
    {u"police/law enforcement", u"police"},
    {u"police & law enforcement", u"police"},
    {u"police and law enforcement", u"police"},
    {u"law enforcement", u"police"},
    {u"prison or probation", u"prison"},
    {u"prison and probation", u"prison"},
    {u"prison / probation", u"prison"},
    {u"prisons", u"prison"},
    {u"prison staff", u"prison"},
    {u"local authority", u"local"},
    {u"local authorities", u"local"},
    {u"municipality", u"local"},
    {u"ngo", u"civil society"},
    {u"civil society organisation", u"civil society"},
    {u"academia", u"research"},
    {u"academia / research", u"research"},
    {u"youth work", u"youth"},
};

} // namespace

bool isSelectionAttribute(QStringView attribute)
{
    return attribute == u"country" || attribute == u"sector" || attribute == u"profile"
        || attribute == u"organisation" || attribute == u"gender"
        || (attribute.startsWith(u"answer:") && attribute.size() > 7);
}

QString attributeKey(QStringView attribute, QStringView value)
{
    QString folded = foldedForEquality(value);
    if (attribute == u"country") {
        const std::optional<CountryCode> country = CountryCode::fromText(value);
        return country ? country->toString() : folded;
    }
    if (attribute == u"sector") {
        for (const SectorWords &entry : sectorWords) {
            if (entry.word == folded) {
                return entry.key.toString();
            }
        }
    }
    return folded;
}

} // namespace convoke
