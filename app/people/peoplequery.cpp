// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplequery.h"

#include "people/personsearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Facet
{
    QStringView key;
    QStringList PeopleQuery::*values;
};

constexpr Facet facets[] = {
    {u"groups", &PeopleQuery::groups},   {u"countries", &PeopleQuery::countries},
    {u"sectors", &PeopleQuery::sectors}, {u"newsletter", &PeopleQuery::newsletter},
    {u"tags", &PeopleQuery::tags},
};

bool accepts(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
}

bool acceptsAny(const QStringList &wanted, const QStringList &values)
{
    return wanted.isEmpty() || (values.isEmpty() && wanted.contains(QString()))
        || std::any_of(values.cbegin(), values.cend(), [&wanted](const QString &value) {
               return wanted.contains(value, Qt::CaseInsensitive);
           });
}

Result<QStringList> stringsIn(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        if (!entry.isString()) {
            return Error{ErrorCode::DocumentInvalid, u"a value that is no text"_s};
        }
        strings.append(entry.toString());
    }
    return value.isArray() ? Result<QStringList>(strings)
                           : Error{ErrorCode::DocumentInvalid, u"values that are no list"_s};
}

} // namespace

bool PeopleQuery::isEmpty() const
{
    return text.trimmed().isEmpty()
        && std::all_of(std::begin(facets), std::end(facets),
                       [this](const Facet &facet) { return (this->*facet.values).isEmpty(); });
}

QByteArray PeopleQuery::toJson() const
{
    QJsonObject object;
    if (!text.trimmed().isEmpty()) {
        object.insert(u"text"_s, text);
    }
    for (const Facet &facet : facets) {
        if (!(this->*facet.values).isEmpty()) {
            object.insert(facet.key.toString(), QJsonArray::fromStringList(this->*facet.values));
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<PeopleQuery> PeopleQuery::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return Error{ErrorCode::DocumentInvalid, u"a search that is no object"_s};
    }
    PeopleQuery query;
    const QJsonObject object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const auto facet = std::find_if(std::begin(facets), std::end(facets),
                                        [&it](const Facet &known) { return known.key == it.key(); });
        if (facet != std::end(facets)) {
            const Result<QStringList> values = stringsIn(*it);
            if (!values) {
                return values.error();
            }
            query.*facet->values = *values;
        } else if (it.key() == u"text" && it->isString()) {
            query.text = it->toString();
        } else {
            return Error{ErrorCode::UnknownKey, it.key()};
        }
    }
    return query;
}

PeopleFilter::PeopleFilter(const PeopleQuery &query, QString language)
    : m_query(query)
    , m_words(query.text)
    , m_language(std::move(language))
{ }

bool PeopleFilter::acceptsValues(const Person &person) const
{
    return convoke::accepts(m_query.sectors, person.sector)
        && convoke::accepts(m_query.countries, person.country ? person.country->toString() : QString())
        && convoke::accepts(m_query.newsletter, toKey(person.newsletter))
        && (m_query.groups.isEmpty() || acceptsAny(m_query.groups, groupsOf(person)))
        && acceptsAny(m_query.tags, person.tags);
}

bool PeopleFilter::accepts(const Person &person) const
{
    return acceptsValues(person)
        && (m_words.isEmpty() || m_words.matches(SearchKey(searchTextOf(person, m_language))));
}

} // namespace convoke
