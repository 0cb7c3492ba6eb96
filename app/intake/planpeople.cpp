// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/planpeople.h"

namespace convoke {

PlanPeople::PlanPeople(const QList<Person> &known, IntakePlan &plan) : m_known(known), m_plan(plan), m_index(known) { }

int PlanPeople::placeOf(int entry, const IncomingPerson &incoming)
{
    auto place = m_places.constFind(entry);
    if (place == m_places.cend()) {
        PlannedPerson person;
        person.existing = m_index.idOf(entry);
        if (person.existing) {
            person.values = valuesOf(m_known.at(entry));
        }
        place = m_places.insert(entry, static_cast<int>(m_plan.people.size()));
        m_plan.people.append(person);
        m_entries.append(entry);
    }
    m_index.extend(entry, incoming);
    return *place;
}

PersonHint PlanPeople::hintAt(int entry, PersonHint::Reason reason) const
{
    return {reason, m_places.value(entry, -1), m_index.idOf(entry), m_index.displayName(entry)};
}

int PlanPeople::resolve(const IncomingPerson &incoming, PlannedRow &row)
{
    const PeopleIndex::Match match = m_index.find(incoming);
    if (match.entry) {
        return placeOf(*match.entry, incoming);
    }
    if (match.mailboxOf) {
        row.hints.append(hintAt(*match.mailboxOf, PersonHint::Reason::SharedMailbox));
    }
    const QList<int> namesakes = m_index.namesakes(incoming);
    for (const int entry : namesakes) {
        row.hints.append(hintAt(entry, PersonHint::Reason::SameName));
    }
    return placeOf(m_index.addNew(incoming), incoming);
}

int PlanPeople::resolveKnown(PersonId person, const IncomingPerson &incoming)
{
    const std::optional<int> entry = m_index.entryOf(person);
    PlannedRow unused;
    return entry ? placeOf(*entry, incoming) : resolve(incoming, unused);
}

void PlanPeople::learn(int person, const IncomingPerson &incoming, MergeRule rule)
{
    IncomingPerson &values = m_plan.people[person].values;
    values = merged(values, incoming, rule);
}

IncomingPerson PlanPeople::before(int person) const
{
    const int entry = m_entries.at(person);
    return m_index.isKnown(entry) ? valuesOf(m_known.at(entry)) : IncomingPerson();
}

void PlanPeople::finish()
{
    for (int person = 0; person < m_plan.people.size(); ++person) {
        PlannedPerson &planned = m_plan.people[person];
        if (planned.existing) {
            planned.differences = differences(before(person), planned.values);
            ++m_plan.counts.peopleMatched;
        } else {
            ++m_plan.counts.peopleNew;
        }
    }
    for (const PlannedRow &row : std::as_const(m_plan.rows)) {
        IntakeCounts &counts = m_plan.counts;
        ++counts.rows;
        int *const counters[] = {&counts.newRows, &counts.changed, &counts.identical, &counts.duplicates, &counts.skipped};
        ++*counters[static_cast<int>(row.kind)];
    }
}

} // namespace convoke
