// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/planpeople.h"
#include "intake/plansteps.h"

namespace convoke {

/// Plans an import into the address book; see planPeople().
class PeoplePlanner final
{
public:
    PeoplePlanner(const QList<IncomingTable> &tables, const QList<Person> &known, PlanSteps *steps = nullptr);
    [[nodiscard]] IntakePlan plan();

private:
    void planRow(PlannedRow &row, const IncomingRow &incoming);
    void settleKnownPeople();

    const QList<IncomingTable> &m_tables;
    PlanSteps *m_steps;
    IntakePlan m_plan;
    PlanPeople m_people;
};

} // namespace convoke
