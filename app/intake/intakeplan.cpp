// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakeplan.h"

#include "intake/applicationplanner.h"
#include "intake/peopleplanner.h"

#include <algorithm>
#include <numeric>

namespace convoke {

bool IntakePlan::changesAnything() const
{
    const auto changes = [](const PlannedRow &row) {
        return row.kind != RowKind::Identical && row.kind != RowKind::Skipped;
    };
    return !replaced.isEmpty() || std::any_of(rows.cbegin(), rows.cend(), changes)
        || std::any_of(people.cbegin(), people.cend(), [](const PlannedPerson &person) {
               return !person.existing || !person.differences.isEmpty();
           });
}

qsizetype rowsOf(const QList<IncomingTable> &tables)
{
    return std::accumulate(tables.cbegin(), tables.cend(), qsizetype(0),
                           [](qsizetype sum, const IncomingTable &table) { return sum + table.rows.size(); });
}

IntakePlan planIntake(const QList<IncomingTable> &tables, const Call &call, const KnownData &known,
                      PlanSteps *steps)
{
    return ApplicationPlanner(tables, call, known, steps).plan();
}

IntakePlan planPeople(const QList<IncomingTable> &tables, const QList<Person> &known, PlanSteps *steps)
{
    return PeoplePlanner(tables, known, steps).plan();
}

} // namespace convoke
