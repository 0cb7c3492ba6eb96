// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/programmesolver.h"

#include "selection/branchandcut.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace convoke {

namespace {

constexpr double wholeTolerance = 1e-6;

} // namespace

/// The state of one solve: the boxes still to look into, the last one first, and the best found so far.
struct ProgrammeSolver::Search
{
    std::vector<IntegerProgramme::Box> open;
    Solution best;
    qint64 floor = std::numeric_limits<qint64>::min(); ///< only solutions above this level are of interest
    std::optional<ExactBound> bound; ///< of the box just looked into

    void keep(std::vector<int> x, qint64 gain, qint64 level)
    {
        best.status = Status::Optimal;
        best.x = std::move(x);
        best.gain = gain;
        floor = level;
    }
};

ProgrammeSolver::ProgrammeSolver(const IntegerProgramme &programme, const std::atomic_bool *cancelled,
                                 int mostBranches)
    : m_programme(programme)
    , m_cancelled(cancelled)
    , m_mostBranches(mostBranches)
    , m_relaxation(programme)
{ }

std::optional<std::vector<int>> ProgrammeSolver::wholeValues(const IntegerProgramme::Box &box) const
{
    std::vector<int> x;
    x.reserve(m_relaxation.values().size());
    for (const double value : m_relaxation.values()) {
        const double whole = std::round(value);
        if (std::abs(value - whole) > wholeTolerance) {
            return std::nullopt;
        }
        x.push_back(static_cast<int>(whole));
    }
    return m_programme.isFeasible(x, box) ? std::optional(std::move(x)) : std::nullopt;
}

// A column whose reduced gain shows that one step away from its bound falls to the floor stays at that bound.
void ProgrammeSolver::tighten(const Search &search, IntegerProgramme::Box &box, const ExactBound &bound) const
{
    for (size_t j = 0; j < box.columns.size(); ++j) {
        IntegerProgramme::Bounds &bounds = box.columns[j];
        const qint64 reduced = bound.reducedGains[j];
        if (bounds.lower < bounds.upper
            && m_programme.level(bound.ceiling - std::abs(reduced)) <= search.floor) {
            (reduced < 0 ? bounds.upper : bounds.lower) = reduced < 0 ? bounds.lower : bounds.upper;
        }
    }
}

// Splits at the value that is farthest from a whole number. Where all are whole and only the rounding of the
// multipliers keeps the ceiling above the solution, at the column that costs least to move.
void ProgrammeSolver::split(Search &search, IntegerProgramme::Box box, const ExactBound &bound) const
{
    size_t chosen = box.columns.size();
    double farthest = wholeTolerance;
    qint64 cheapest = std::numeric_limits<qint64>::max();
    for (size_t j = 0; j < box.columns.size(); ++j) {
        const double value = m_relaxation.values()[j];
        const double distance = std::abs(value - std::round(value));
        if (box.columns[j].lower == box.columns[j].upper) {
            continue;
        }
        const qint64 cost = std::abs(bound.reducedGains[j]);
        if (distance > farthest || (farthest <= wholeTolerance && cost < cheapest)) {
            chosen = j;
            farthest = std::max(distance, wholeTolerance);
            cheapest = cost;
        }
    }
    if (chosen == box.columns.size()) {
        return;
    }
    const IntegerProgramme::Bounds bounds = box.columns[chosen];
    const double value = m_relaxation.values()[chosen];
    const int below =
        std::clamp(static_cast<int>(std::floor(value + wholeTolerance)), bounds.lower, bounds.upper - 1);
    IntegerProgramme::Box lower = box;
    lower.columns[chosen].upper = below;
    box.columns[chosen].lower = below + 1;
    // The side nearer to the relaxed value is looked into first: it goes on top.
    const bool upperFirst = value - below > 0.5;
    search.open.push_back(std::move(lower));
    search.open.push_back(std::move(box));
    if (!upperFirst) {
        std::iter_swap(search.open.end() - 1, search.open.end() - 2);
    }
}

ProgrammeSolver::Step ProgrammeSolver::look(Search &search, IntegerProgramme::Box &box)
{
    const LinearRelaxation::Outcome outcome = m_relaxation.solve(box);
    if (outcome != LinearRelaxation::Outcome::Solved) {
        return outcome == LinearRelaxation::Outcome::Infeasible ? Step::Closed : Step::Failed;
    }
    search.bound = ExactBound::of(m_programme, box, m_relaxation.multipliers());
    if (!search.bound) {
        return Step::Failed;
    }
    const qint64 ceiling = m_programme.level(search.bound->ceiling);
    if (ceiling <= search.floor) {
        return Step::Closed;
    }
    if (std::optional<std::vector<int>> x = wholeValues(box)) {
        const qint64 gain = m_programme.gainOf(*x);
        if (m_programme.level(gain) > search.floor) {
            search.keep(std::move(*x), gain, m_programme.level(gain));
        }
    }
    return ceiling <= search.floor ? Step::Closed : Step::Open;
}

ProgrammeSolver::Solution ProgrammeSolver::solve(const IntegerProgramme::Box &box,
                                                 std::optional<qint64> enough)
{
    Search search;
    search.best.status = Status::Infeasible;
    if (enough) {
        search.floor = m_programme.level(*enough) - 1;
    }
    search.open.push_back(box);
    for (int branches = 0; !search.open.empty(); ++branches) {
        if (m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed)) {
            return {.status = Status::Cancelled};
        }
        IntegerProgramme::Box current = std::move(search.open.back());
        search.open.pop_back();
        const Step step = branches > m_mostBranches ? Step::Failed : look(search, current);
        if (branches == 0) {
            search.best.root = search.bound;
        }
        if (step == Step::Failed) {
            BranchAndCut stage(m_programme, m_cancelled);
            Solution found = stage.solve(box, search.floor, search.best);
            found.root = std::move(search.best.root);
            return found;
        }
        if (enough && search.best.status == Status::Optimal) {
            break;
        }
        if (step == Step::Open) {
            tighten(search, current, *search.bound);
            split(search, std::move(current), *search.bound);
        }
    }
    return std::move(search.best);
}

Error errorOf(ProgrammeSolver::Status status)
{
    if (status == ProgrammeSolver::Status::Cancelled) {
        return {ErrorCode::Cancelled, {}};
    }
    return {ErrorCode::SolverFailed, QStringLiteral("no proof")};
}

} // namespace convoke
