// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/peopleplanner.h"

namespace convoke {

PeoplePlanner::PeoplePlanner(const QList<IncomingTable> &tables, const QList<Person> &known, PlanSteps *steps)
    : m_tables(tables)
    , m_steps(steps)
    , m_people(known, m_plan, rowsOf(tables))
{ }

IntakePlan PeoplePlanner::plan()
{
    m_plan.rows.reserve(rowsOf(m_tables));
    for (int table = 0; table < m_tables.size(); ++table) {
        const QList<IncomingRow> &rows = m_tables.at(table).rows;
        for (int index = 0; index < rows.size(); ++index) {
            if (m_steps != nullptr && !m_steps->next()) {
                return {};
            }
            PlannedRow row;
            row.table = table;
            row.index = index;
            planRow(row, rows.at(index));
            m_plan.rows.append(std::move(row));
        }
    }
    settleKnownPeople();
    m_people.finish();
    return std::move(m_plan);
}

void PeoplePlanner::planRow(PlannedRow &row, const IncomingRow &incoming)
{
    if (incoming.skip) {
        row.kind = RowKind::Skipped;
        row.skip = incoming.skip;
        row.skipDetail = incoming.skipDetail;
        return;
    }
    const qsizetype before = m_plan.people.size();
    row.person = m_people.resolve(incoming.person, row);
    const bool first = m_plan.people.size() > before;
    const bool known = m_plan.people.at(row.person).existing.has_value();
    if (first && !known) {
        m_people.learn(row.person, incoming.person, MergeRule::Newer);
        return;
    }
    const IncomingPerson values = m_plan.people.at(row.person).values;
    m_people.learn(row.person, incoming.person, MergeRule::Newer);
    row.differences = differences(values, m_plan.people.at(row.person).values);
    const bool same = row.differences.isEmpty();
    row.kind = same ? RowKind::Identical : known ? RowKind::Changed : RowKind::Duplicate;
}

/// Two rows that contradict each other leave a known person as the last one says; if that is how the person
/// is known, neither changes anything.
void PeoplePlanner::settleKnownPeople()
{
    for (PlannedRow &row : m_plan.rows) {
        if (row.kind == RowKind::Changed
            && m_people.before(row.person) == m_plan.people.at(row.person).values) {
            row.kind = RowKind::Identical;
            row.differences.clear();
        }
    }
}

} // namespace convoke
