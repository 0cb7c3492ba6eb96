// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplefilters.h"

#include "people/personsearch.h"
#include "ui/common/measures.h"
#include "ui/common/valuefilter.h"
#include "ui/people/newsletterwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

void countAll(QHash<QString, int> &counts, const QStringList &values)
{
    for (const QString &value : values) {
        ++counts[value];
    }
    if (values.isEmpty()) {
        ++counts[QString()];
    }
}

} // namespace

PeopleFilters::PeopleFilters(QWidget *parent)
    : QWidget(parent)
    , m_group(addFacet(u"peopleGroup"_s, tr("Group"), &PeopleQuery::groups))
    , m_country(addFacet(u"peopleCountry"_s, tr("Country"), &PeopleQuery::countries))
    , m_sector(addFacet(u"peopleSector"_s, tr("Sector"), &PeopleQuery::sectors))
    , m_newsletter(addFacet(u"peopleNewsletter"_s, tr("Newsletter"), &PeopleQuery::newsletter))
    , m_tag(addFacet(u"peopleTag"_s, tr("Tag"), &PeopleQuery::tags))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    for (const Facet &facet : m_facets) {
        layout->addWidget(facet.filter);
    }
    m_group->setLabelOfNothing(tr("(no group)"));
    m_tag->setLabelOfNothing(tr("(no tag)"));
    setPeople({});
}

ValueFilter *PeopleFilters::addFacet(const QString &name, const QString &subject,
                                     QStringList PeopleQuery::*values)
{
    auto *filter = new ValueFilter(name, subject, this);
    connect(filter, &ValueFilter::changed, this, &PeopleFilters::changed);
    m_facets.push_back({filter, values});
    return filter;
}

void PeopleFilters::setPeople(const QList<Person> &people)
{
    QHash<QString, int> groups;
    QHash<QString, int> countries;
    QHash<QString, int> sectors;
    QHash<QString, int> states;
    QHash<QString, int> tags;
    QHash<QString, QStringList> groupsByText; // many people have the same
    for (const Person &person : people) {
        auto known = groupsByText.constFind(person.workingGroups);
        if (known == groupsByText.cend()) {
            known = groupsByText.insert(person.workingGroups, groupsOf(person));
        }
        countAll(groups, *known);
        countAll(tags, person.tags);
        ++countries[person.country ? person.country->toString() : QString()];
        ++sectors[person.sector];
        ++states[toKey(person.newsletter)];
    }
    const QString language = QLocale().name().left(2);
    QHash<QString, QString> names;
    for (auto it = countries.cbegin(); it != countries.cend(); ++it) {
        if (const auto country = CountryCode::fromText(it.key())) {
            names.insert(it.key(), country->name(language));
        }
    }
    m_group->setValues(groups);
    m_country->setValues(countries, names);
    m_sector->setValues(sectors);
    m_newsletter->setValues(states,
                            {{toKey(Newsletter::Unknown), tr("(not known)")},
                             {toKey(Newsletter::Subscribed), newsletterWord(Newsletter::Subscribed)},
                             {toKey(Newsletter::NotSubscribed), newsletterWord(Newsletter::NotSubscribed)},
                             {toKey(Newsletter::Unsubscribed), newsletterWord(Newsletter::Unsubscribed)}});
    m_tag->setValues(tags);
    const auto hasValues = [](const QHash<QString, int> &counts) {
        return counts.size() > (counts.contains(QString()) ? 1 : 0);
    };
    m_group->setVisible(hasValues(groups) || m_group->isNarrowing());
    m_tag->setVisible(hasValues(tags) || m_tag->isNarrowing());
}

PeopleQuery PeopleFilters::query() const
{
    PeopleQuery query;
    for (const Facet &facet : m_facets) {
        query.*facet.values = facet.filter->chosen();
    }
    return query;
}

void PeopleFilters::setQuery(const PeopleQuery &query)
{
    for (const Facet &facet : m_facets) {
        const QSignalBlocker quiet(facet.filter);
        facet.filter->setChosen(query.*facet.values);
        facet.filter->setVisible(facet.filter->isVisibleTo(this) || facet.filter->isNarrowing());
    }
    Q_EMIT changed();
}

bool PeopleFilters::isNarrowing() const
{
    return std::any_of(m_facets.cbegin(), m_facets.cend(),
                       [](const Facet &facet) { return facet.filter->isNarrowing(); });
}

} // namespace convoke
