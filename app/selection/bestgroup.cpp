// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/bestgroup.h"

#include <algorithm>
#include <cstdlib>

namespace convoke {

BestGroup::BestGroup(const SeatPool &pool, const SeatTerms &terms, const std::atomic_bool *cancelled,
                     int mostBranches)
    : m_model(pool, terms, SeatModel::Aim::BestTotal)
    , m_solver(m_model.programme(), cancelled, mostBranches)
{ }

ProgrammeSolver::Status BestGroup::solve()
{
    if (!m_model.isConsistent()) {
        return ProgrammeSolver::Status::Infeasible;
    }
    m_solution = m_solver.solve(m_model.programme().box());
    return m_solution.status;
}

// Leaves open only what an equally good group can do: how far a column may move from its bound before the
// ceiling falls below the best total.
void BestGroup::keepOnlyTies()
{
    const IntegerProgramme &programme = m_model.programme();
    m_box = programme.box();
    if (!m_solution.root) {
        return;
    }
    const qint64 best = programme.level(m_solution.gain);
    const qint64 slack = m_solution.root->ceiling - best * programme.unit;
    for (size_t c = 0; c < m_box.columns.size(); ++c) {
        IntegerProgramme::Bounds &bounds = m_box.columns[c];
        const qint64 reduced = m_solution.root->reducedGains[c];
        if (reduced != 0) {
            const qint64 steps = std::min<qint64>(slack / std::abs(reduced), bounds.upper - bounds.lower);
            const int reach = static_cast<int>(steps);
            (reduced < 0 ? bounds.upper : bounds.lower) =
                reduced < 0 ? bounds.lower + reach : bounds.upper - reach;
        }
    }
}

const std::vector<int> &BestGroup::rowsOfColumn(size_t column) const
{
    return m_model.rowsOf(m_model.columns()[column].signature);
}

bool BestGroup::isFull(size_t column) const
{
    const std::vector<int> &rows = rowsOfColumn(column);
    return std::any_of(rows.cbegin(), rows.cend(), [this](int row) {
        return !m_model.isWishRow(row) && m_fixed[size_t(row)] >= m_box.rows[size_t(row)].upper;
    });
}

// One person for another of the same score, without asking the solver. Whoever is not fixed yet stands lower
// by rank.
bool BestGroup::swapIn(size_t column)
{
    const std::vector<IntegerProgramme::Column> &columns = m_model.programme().columns;
    for (size_t other = 0; other < m_model.columns().size(); ++other) {
        if (columns[other].gain == columns[column].gain && m_solution.x[other] > m_box.columns[other].lower
            && m_model.canExchange(m_model.columns()[other].signature, m_model.columns()[column].signature,
                                   m_taken, m_box.rows)) {
            --m_solution.x[other];
            ++m_solution.x[column];
            m_taken = m_model.takenBy(m_solution.x);
            return true;
        }
    }
    return false;
}

void BestGroup::fixIn(size_t column, int count)
{
    m_box.columns[column].lower += count;
    for (const int row : rowsOfColumn(column)) {
        m_fixed[size_t(row)] += count;
    }
}

// Decides whether the next person of a column, its place-th by rank, is in. All the better ranked are
// settled.
ProgrammeSolver::Status BestGroup::settle(size_t column, int place)
{
    using Status = ProgrammeSolver::Status;
    if (place <= m_solution.x[column] || (!isFull(column) && swapIn(column))) {
        fixIn(column, 1);
        return Status::Optimal;
    }
    if (isFull(column)) {
        refuse(column, place);
        return Status::Optimal;
    }
    return settleBySolver(column, place);
}

/// The rows of a column without those maxima that still have room.
std::vector<int> BestGroup::bindingRows(size_t column) const
{
    std::vector<int> rows;
    for (const int row : rowsOfColumn(column)) {
        const IntegerProgramme::Bounds &bounds = m_box.rows[size_t(row)];
        if (bounds.lower != -IntegerProgramme::without || m_taken[size_t(row)] >= bounds.upper) {
            rows.push_back(row);
        }
    }
    return rows;
}

// First as if the maxima that do not bind were not there. Who cannot be in even then cannot be in at all; nor
// can anybody later with the same binding rows and no greater gain, since what is open only shrinks.
ProgrammeSolver::Status BestGroup::settleBySolver(size_t column, int place)
{
    using Status = ProgrammeSolver::Status;
    const qint64 gain = m_model.programme().columns[column].gain;
    std::vector<int> rows = bindingRows(column);
    const auto refused = m_refused.find(rows);
    if (refused != m_refused.end() && gain <= refused->second) {
        refuse(column, place);
        return Status::Optimal;
    }
    IntegerProgramme::Box box = m_box;
    SeatModel::takeSeat(box, rows);
    ProgrammeSolver::Solution found = m_solver.solve(box, m_solution.gain - gain);
    if (found.status == Status::Infeasible) {
        m_refused[std::move(rows)] = gain; // more than what stood there
    } else if (found.status == Status::Optimal) {
        ++found.x[column];
        if (!m_model.programme().isFeasible(found.x, m_box)) {
            box = m_box;
            box.columns[column].lower = place;
            found = m_solver.solve(box, m_solution.gain);
        }
    }
    if (found.status == Status::Infeasible) {
        refuse(column, place);
        return Status::Optimal;
    }
    if (found.status == Status::Optimal) {
        m_solution.x = std::move(found.x);
        m_taken = m_model.takenBy(m_solution.x);
        fixIn(column, 1);
    }
    return found.status;
}

ProgrammeSolver::Status BestGroup::settleTies()
{
    using Status = ProgrammeSolver::Status;
    keepOnlyTies();
    m_taken = m_model.takenBy(m_solution.x);
    m_fixed.assign(m_box.rows.size(), 0);
    for (size_t c = 0; c < m_model.columns().size(); ++c) {
        for (const int row : rowsOfColumn(c)) {
            m_fixed[size_t(row)] += m_box.columns[c].lower;
        }
    }
    std::vector<int> seen(m_model.columns().size(), 0); // per column: how many of its people were passed
    for (int person = 0; person < m_model.peopleCount(); ++person) {
        const int column = m_model.columnOf(person);
        if (column == SeatModel::none) {
            continue;
        }
        const int place = ++seen[size_t(column)];
        const IntegerProgramme::Bounds bounds = m_box.columns[size_t(column)];
        if (place > bounds.lower && place <= bounds.upper) {
            const Status status = settle(size_t(column), place);
            if (status != Status::Optimal) {
                return status;
            }
        }
    }
    return Status::Optimal;
}

} // namespace convoke
