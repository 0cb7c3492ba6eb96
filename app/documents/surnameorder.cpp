// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/surnameorder.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Particles that one country's custom passes over; several words stand for themselves only in this sequence.
struct Custom
{
    std::array<QStringView, 5> countries;
    std::array<QStringView, 24> particles; ///< longer before shorter where one begins with another
    bool smallOnly = false; ///< a capital makes the particle part of the name
};

constexpr std::array customs = {
    Custom{{u"NL"},
           {u"van der", u"van den", u"van de", u"van het", u"van 't", u"van",   u"von der", u"von den",
            u"von",     u"de la",   u"de",     u"den",     u"der",    u"in 't", u"in de",   u"op de",
            u"op den",  u"op 't",   u"uit de", u"ten",     u"ter",    u"te",    u"'t",      u"'s"},
           false},
    Custom{
        {u"DE", u"AT"}, {u"von und zu", u"von der", u"von dem", u"von den", u"von", u"zu der", u"zu"}, false},
    Custom{{u"FR"}, {u"de", u"d'"}, true},
    Custom{{u"ES"}, {u"de la", u"de los", u"de las", u"del", u"de"}, false},
    Custom{{u"PT", u"BR"}, {u"de", u"da", u"do", u"das", u"dos", u"e"}, false},
    Custom{{u"DK", u"NO", u"SE", u"FI", u"IS"},
           {u"von der", u"van der", u"van den", u"van de", u"af", u"av", u"von", u"van"},
           false},
};

const Custom *customOf(QStringView country)
{
    for (const Custom &custom : customs) {
        if (!country.isEmpty()
            && std::find(custom.countries.begin(), custom.countries.end(), country)
                != custom.countries.end()) {
            return &custom;
        }
    }
    return nullptr;
}

/// How much of @p name the particle takes, its blank included; 0 when the name does not begin with it.
qsizetype lengthOf(QStringView particle, QStringView name, bool smallOnly)
{
    const bool elided = particle.endsWith(u'\'');
    const qsizetype length = particle.size() + (elided ? 0 : 1);
    if (particle.isEmpty() || name.size() <= length
        || !name.startsWith(particle, smallOnly ? Qt::CaseSensitive : Qt::CaseInsensitive)) {
        return 0;
    }
    return elided || name.at(particle.size()) == u' ' ? length : 0;
}

QString isoCode(const QString &text)
{
    const std::optional<CountryCode> country = CountryCode::fromText(text);
    return country ? country->toString() : QString();
}

} // namespace

SurnameOrder::SurnameOrder(const QString &language)
    : m_collator(QLocale(language))
{
    m_collator.setNumericMode(false);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

QString SurnameOrder::filingName(const QString &familyName, const QString &countryCode)
{
    QString name = familyName.simplified().replace(u'’', u'\'');
    const Custom *custom = customOf(countryCode);
    if (!custom) {
        return name;
    }
    for (const QStringView particle : custom->particles) {
        if (const qsizetype length = lengthOf(particle, name, custom->smallOnly)) {
            return name.mid(length);
        }
    }
    return name;
}

QList<Participant> SurnameOrder::sorted(const QList<Participant> &people) const
{
    struct Keys
    {
        QCollatorSortKey filing;
        QCollatorSortKey surname;
        QCollatorSortKey given;
    };
    std::vector<Keys> keys;
    keys.reserve(static_cast<size_t>(people.size()));
    for (const Participant &person : people) {
        const QString &surname = person.familyName.isEmpty() ? person.givenName : person.familyName;
        keys.push_back({m_collator.sortKey(filingName(surname, isoCode(person.countryCode))),
                        m_collator.sortKey(surname), m_collator.sortKey(person.givenName)});
    }
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&keys](size_t a, size_t b) {
        if (const int byFiling = keys[a].filing.compare(keys[b].filing)) {
            return byFiling < 0;
        }
        if (const int bySurname = keys[a].surname.compare(keys[b].surname)) {
            return bySurname < 0;
        }
        return keys[a].given.compare(keys[b].given) < 0;
    });
    QList<Participant> sorted;
    sorted.reserve(people.size());
    for (const size_t index : order) {
        sorted.append(people.at(static_cast<qsizetype>(index)));
    }
    return sorted;
}

} // namespace convoke
