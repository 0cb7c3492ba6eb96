// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/whyrows.h"

#include "ui/selection/reasonwords.h"
#include "ui/selection/seatplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

namespace {

/// The context of all translations of this file.
struct WhyRowWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::WhyRow)
};

/// The rows of the table by candidate of the proposal's problem.
class Rows
{
public:
    explicit Rows(const SeatPlan &plan)
        : m_problem(plan.proposalProblem())
        , m_rows(plan.rows())
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            m_places.insert(m_rows.at(i).application, i);
        }
    }
    [[nodiscard]] std::optional<WhyRow> rowOf(qsizetype candidate) const
    {
        const auto it = m_places.constFind(m_problem.candidates.at(candidate).application);
        if (it == m_places.cend()) {
            return std::nullopt;
        }
        const SelectionRow &row = m_rows.at(*it);
        return WhyRow{row.application, row.position, row.rank, row.isTied, row.name, row.countryName,
                      row.score,       row.seat,     true,     {},         {},       {}};
    }
    [[nodiscard]] QString nameOf(qsizetype candidate) const
    {
        return m_problem.candidates.at(candidate).name;
    }

private:
    const SelectionProblem &m_problem;
    QList<SelectionRow> m_rows;
    QHash<ApplicationId, qsizetype> m_places;
};

WhyRow outRow(WhyRow row, const NotSelected &entry, const SeatPlan &plan, const Rows &rows)
{
    row.cost = entry.cost;
    row.isPossible = entry.cost.has_value();
    for (const qsizetype leaving : entry.displaces) {
        row.others.append(rows.nameOf(leaving));
    }
    row.why = shortReason(entry, *plan.proposal(), plan.document().call);
    return row;
}

WhyRow inRow(WhyRow row, const ChosenSeat &seat, const SeatPlan &plan, const Rows &rows)
{
    for (const Replacement &replacement : plan.proposal()->reserve) {
        if (replacement.leaves != seat.candidate) {
            continue;
        }
        row.isPossible = replacement.then.has_value();
        if (replacement.then) {
            row.others.append(rows.nameOf(*replacement.then));
        }
        if (replacement.total) {
            row.cost = plan.proposal()->total - *replacement.total;
        }
    }
    if (seat.locked) {
        row.why = WhyRowWords::tr("Locked in.");
    } else if (!row.isPossible) {
        row.why = WhyRowWords::tr("Nobody else fits into this place under the rules.");
    } else {
        row.why = WhyRowWords::tr("In the best group that the rules allow.");
    }
    return row;
}

} // namespace

QList<WhyRow> whyRows(const SeatPlan &plan)
{
    if (!plan.showsProposal()) {
        return {};
    }
    const Rows rows(plan);
    QList<WhyRow> all;
    for (const ChosenSeat &seat : plan.proposal()->seats) {
        if (const std::optional<WhyRow> row = rows.rowOf(seat.candidate)) {
            all.append(inRow(*row, seat, plan, rows));
        }
    }
    for (const NotSelected &entry : plan.proposal()->notSelected) {
        if (const std::optional<WhyRow> row = rows.rowOf(entry.candidate)) {
            all.append(outRow(*row, entry, plan, rows));
        }
    }
    std::sort(all.begin(), all.end(),
              [](const WhyRow &a, const WhyRow &b) { return a.position < b.position; });
    return all;
}

} // namespace convoke
