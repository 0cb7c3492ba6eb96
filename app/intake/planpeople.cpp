// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/planpeople.h"

namespace convoke {

PlanPeople::PlanPeople(const QList<Person> &known, IntakePlan &plan, qsizetype rowsExpected)
    : m_known(known)
    , m_plan(plan)
    , m_index(known, rowsExpected)
{
    m_plan.people.reserve(rowsExpected);
    m_places.reserve(static_cast<size_t>(known.size() + rowsExpected));
}

int PlanPeople::knownPlace(int entry) const
{
    const auto index = static_cast<size_t>(entry);
    return index < m_places.size() ? m_places[index] : -1;
}

int PlanPeople::placeOf(int entry)
{
    const int known = knownPlace(entry);
    if (known >= 0) {
        return known;
    }
    const auto index = static_cast<size_t>(entry);
    if (index >= m_places.size()) {
        m_places.resize(index + 1, -1);
    }
    m_places[index] = static_cast<int>(m_plan.people.size());
    m_entries.append(entry);
    PlannedPerson &person = m_plan.people.emplaceBack();
    person.existing = m_index.idOf(entry);
    if (person.existing) {
        person.values = valuesOf(m_known.at(entry));
    }
    return m_places[index];
}

PersonHint PlanPeople::hintAt(int entry, PersonHint::Reason reason) const
{
    return {reason, knownPlace(entry), m_index.idOf(entry), m_index.displayName(entry)};
}

int PlanPeople::resolve(const IncomingPerson &incoming, PlannedRow &row)
{
    const PeopleIndex::Match match = m_index.find(incoming);
    if (match.entry) {
        m_index.extend(*match.entry, incoming);
        return placeOf(*match.entry);
    }
    if (match.mailboxOf) {
        row.hints.append(hintAt(*match.mailboxOf, PersonHint::Reason::SharedMailbox));
    }
    const int entry = m_index.addNew(incoming);
    const QList<int> namesakes = m_index.namesakes(entry);
    for (const int other : namesakes) {
        row.hints.append(hintAt(other, PersonHint::Reason::SameName));
    }
    const QList<int> phoneMates = m_index.phoneMates(entry);
    for (const int other : phoneMates) {
        if (!namesakes.contains(other) && other != match.mailboxOf) {
            row.hints.append(hintAt(other, PersonHint::Reason::SamePhone));
        }
    }
    return placeOf(entry);
}

int PlanPeople::resolveKnown(PersonId person, const IncomingPerson &incoming)
{
    const std::optional<int> entry = m_index.entryOf(person);
    if (!entry) { // the address book was not given whole
        PlannedRow unused;
        return resolve(incoming, unused);
    }
    m_index.extend(*entry, incoming);
    return placeOf(*entry);
}

void PlanPeople::learn(int person, const IncomingPerson &incoming, MergeRule rule)
{
    PlannedPerson &planned = m_plan.people[person];
    const bool first = !planned.existing && !planned.values.hasName() && planned.values.emails.isEmpty();
    planned.values = first ? incoming : merged(planned.values, incoming, rule);
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
        int *const counters[] = {&counts.newRows, &counts.changed, &counts.identical, &counts.duplicates,
                                 &counts.skipped};
        ++*counters[static_cast<int>(row.kind)];
    }
}

} // namespace convoke
