// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/peoplequeries.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "DE, AT" as two values; "none" is the empty one.
QStringList valuesOf(const CommandContext &context, const QString &option)
{
    QStringList values;
    const QStringList parts = context.arguments().value(option).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        values.append(part.trimmed() == u"none" ? QString() : part.trimmed());
    }
    return values;
}

} // namespace

Result<PeopleQuery> peopleQuery(const CommandContext &context)
{
    PeopleQuery query;
    query.text = context.arguments().value(u"--query"_s);
    query.groups = valuesOf(context, u"--group"_s);
    query.sectors = valuesOf(context, u"--sector"_s);
    query.tags = valuesOf(context, u"--tag"_s);
    const QStringList countries = valuesOf(context, u"--country"_s);
    for (const QString &name : countries) {
        const std::optional<CountryCode> country = CountryCode::fromText(name);
        if (!country && !name.isEmpty()) {
            return Error{ErrorCode::ValueInvalid, u"“%1” names no country"_s.arg(name)};
        }
        query.countries.append(country ? country->toString() : QString());
    }
    const Result<QStringList> states = newsletterStatesAsked(context);
    if (!states) {
        return states.error();
    }
    query.newsletter = *states;
    return query;
}

Result<QStringList> newsletterStatesAsked(const CommandContext &context)
{
    QStringList states;
    const QStringList values = valuesOf(context, u"--newsletter"_s);
    for (const QString &value : values) {
        const auto state = fromKey<Newsletter>(QString(value).replace(u'-', u' '));
        if (!state) {
            return Error{ErrorCode::ValueInvalid,
                         u"“%1” is no newsletter state; there are subscribed, not-subscribed, unsubscribed, "
                         "unknown"_s.arg(value)};
        }
        states.append(toKey(*state));
    }
    return states;
}

QStringList peopleQueryOptions()
{
    return {u"--query"_s,  u"--list"_s,  u"--tag"_s,       u"--country"_s,
            u"--sector"_s, u"--group"_s, u"--newsletter"_s};
}

QString peopleQueryHelp()
{
    return u"--query TEXT finds words in every field, whatever the accents and the script. --list NAME takes "
           u"a kept "
           "list.\n--tag, --country, --sector, --group (working group) and --newsletter (subscribed, "
           "not-subscribed,\nunsubscribed, unknown) let these values through, commas between them; “none” "
           "stands for "
           "no value."_s;
}

Result<QList<Person>> peopleAsked(const CommandContext &context, Office &file, NewsletterOption newsletter)
{
    Result<PeopleQuery> query = peopleQuery(context);
    if (!query) {
        return query.error();
    }
    if (newsletter == NewsletterOption::IsIgnored) {
        query->newsletter.clear();
    }
    Result<QList<Person>> people = file.people().found(*query);
    if (people && context.arguments().has(u"--list"_s)) {
        const Result<PeopleList> list = file.people().list(context.arguments().value(u"--list"_s));
        if (!list) {
            return Error{ErrorCode::NotFound, u"list “%1”"_s.arg(context.arguments().value(u"--list"_s))};
        }
        const PeopleFilter filter(list->query);
        people->removeIf([&filter](const Person &person) { return !filter.accepts(person); });
    }
    return people;
}

} // namespace convoke
