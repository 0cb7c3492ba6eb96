// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"
#include "intake/peopleindex.h"

#include <vector>

namespace convoke {

/// Finds or makes the person of every row, gathers what rows say about each, and writes both into a plan.
class PlanPeople final
{
public:
    /// @p rowsExpected: how many rows will be asked for, at most.
    PlanPeople(const QList<Person> &known, IntakePlan &plan, qsizetype rowsExpected);

    /// The person that @p incoming speaks of: a place in the plan's people. Hints go to @p row.
    int resolve(const IncomingPerson &incoming, PlannedRow &row);
    /// A new person, whoever is known.
    int addNew(const IncomingPerson &incoming) { return placeOf(m_index.addNew(incoming)); }
    /// The place of somebody in the address book.
    int resolveKnown(PersonId person, const IncomingPerson &incoming);
    /// Adds what a row says to what is known.
    void learn(int person, const IncomingPerson &incoming, MergeRule rule);
    /// The person as the address book has it; empty for a new one.
    [[nodiscard]] IncomingPerson before(int person) const;
    /// Writes the differences of known people and the counts of both kinds.
    void finish();

private:
    int placeOf(int entry);
    [[nodiscard]] int knownPlace(int entry) const;
    [[nodiscard]] PersonHint hintAt(int entry, PersonHint::Reason reason) const;

    const QList<Person> &m_known;
    IntakePlan &m_plan;
    PeopleIndex m_index;
    std::vector<int> m_places; ///< by entry of the index; -1: not in the plan yet
    QList<int> m_entries; ///< by place
};

} // namespace convoke
