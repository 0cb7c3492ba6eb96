// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/peopleplanner.h"

namespace convoke {

PeoplePlanner::PeoplePlanner(const QList<IncomingTable> &tables, const QList<Person> &known)
    : m_tables(tables)
    , m_people(known, m_plan)
{
}

IntakePlan PeoplePlanner::plan()
{
    for (int table = 0; table < m_tables.size(); ++table) {
        const QList<IncomingRow> &rows = m_tables.at(table).rows;
        m_plan.rows.reserve(m_plan.rows.size() + rows.size());
        for (int index = 0; index < rows.size(); ++index) {
            PlannedRow row;
            row.table = table;
            row.index = index;
            planRow(row, rows.at(index));
            m_plan.rows.append(row);
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
    const IncomingPerson values = m_plan.people.at(row.person).values;
    m_people.learn(row.person, incoming.person, MergeRule::Newer);
    row.differences = differences(values, m_plan.people.at(row.person).values);
    if (m_plan.people.at(row.person).existing) {
        row.kind = row.differences.isEmpty() ? RowKind::Identical : RowKind::Changed;
        return;
    }
    row.kind = first ? RowKind::New : row.differences.isEmpty() ? RowKind::Identical : RowKind::Duplicate;
    if (first) {
        row.differences.clear();
    }
}

/// Two rows that contradict each other leave a known person as the last one says; if that is how the person is known,
/// neither changes anything.
void PeoplePlanner::settleKnownPeople()
{
    for (PlannedRow &row : m_plan.rows) {
        if (row.kind == RowKind::Changed && m_people.before(row.person) == m_plan.people.at(row.person).values) {
            row.kind = RowKind::Identical;
            row.differences.clear();
        }
    }
}

} // namespace convoke
