// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/softdemands.h"

#include <algorithm>
#include <map>

namespace convoke {

namespace {

constexpr int without = IntegerProgramme::without;
constexpr int none = -1;
constexpr int placesRow = 0;

// Prices of the first unit, in no currency: two units of one rule cost as much as one unit of each of two.
constexpr int rulePrice = 2;
constexpr int fewerPlacesPrice = 6;
constexpr int morePlacesPrice = 8;
constexpr int lockPrice = 10;
constexpr int dearestUnits = 8; ///< so many units rise in price, the rest cost as the last of them

} // namespace

SoftDemands::SoftDemands(Demands &demands)
    : m_demands(demands)
    , m_minRows(demands.pool().limits().size(), none)
    , m_maxRows(demands.pool().limits().size(), none)
    , m_columnOf(demands.pool().people().size(), none)
{
    layRows();
    layPeople();
    const auto people = static_cast<int>(demands.pool().people().size());
    for (size_t i = 0; i < demands.count(); ++i) {
        const Demands::Demand &demand = demands.demand(i);
        std::vector<IntegerProgramme::Entry> entries;
        switch (demand.kind) {
        case BoundKind::Min:
            for (const int limit : demand.limits) {
                entries.push_back({m_minRows[size_t(limit)], 1});
            }
            addSlack(i, -1, demands.boundOf(i), rulePrice, entries);
            break;
        case BoundKind::Max:
            for (const int limit : demand.limits) {
                entries.push_back({m_maxRows[size_t(limit)], -1});
            }
            addSlack(i, 1, people, rulePrice, entries);
            break;
        case BoundKind::Lock:
            layLock(demand, i);
            break;
        case BoundKind::Places:
            addSlack(i, -1, demands.boundOf(i), fewerPlacesPrice, {{placesRow, 1}});
            addSlack(i, 1, people, morePlacesPrice, {{placesRow, -1}});
            break;
        case BoundKind::Application:
            break;
        }
    }
}

void SoftDemands::layRows()
{
    const SeatTerms terms = m_demands.pool().terms();
    m_programme.rows.push_back(terms.places);
    for (size_t i = 0; i < terms.limits.size(); ++i) {
        const SeatLimit &limit = m_demands.pool().limits()[i];
        if (limit.min) {
            m_minRows[i] = static_cast<int>(m_programme.rows.size());
            m_programme.rows.push_back({terms.limits[i].lower, without});
        }
        if (limit.max) {
            m_maxRows[i] = static_cast<int>(m_programme.rows.size());
            m_programme.rows.push_back({-without, terms.limits[i].upper});
        }
    }
}

// People of the same limits are one column; those with a lock stand alone.
void SoftDemands::layPeople()
{
    const SeatPool &pool = m_demands.pool();
    std::vector<char> isLocked(pool.people().size(), 0);
    std::vector<char> hasLockIn(pool.people().size(), 0);
    std::vector<char> isHeld(pool.people().size(), 0);
    for (const SeatLock &lock : pool.locks()) {
        isHeld[size_t(lock.person)] |= lock.lock == SeatLock::held ? 1 : 0;
        isLocked[size_t(lock.person)] = 1;
        hasLockIn[size_t(lock.person)] |= lock.seat == Seat::In ? 1 : 0;
    }
    std::map<std::vector<int>, int> known;
    for (size_t i = 0; i < pool.people().size(); ++i) {
        const SeatPerson &person = pool.people()[i];
        if (!person.eligible && isLocked[i] == 0) {
            continue;
        }
        if (isLocked[i] == 0) {
            const auto [it, isNew] =
                known.try_emplace(person.limits, static_cast<int>(m_programme.columns.size()));
            if (!isNew) {
                ++m_programme.columns[size_t(it->second)].bounds.upper;
                continue;
            }
        } else {
            m_columnOf[i] = static_cast<int>(m_programme.columns.size());
        }
        IntegerProgramme::Column column{{0, 1}, 0, {{placesRow, 1}}};
        column.bounds.lower = isHeld[i];
        column.bounds.upper = person.eligible || hasLockIn[i] != 0 ? 1 : 0;
        for (const int limit : person.limits) {
            for (const int row : {m_minRows[size_t(limit)], m_maxRows[size_t(limit)]}) {
                if (row != none) {
                    column.entries.push_back({row, 1});
                }
            }
        }
        m_programme.columns.push_back(std::move(column));
    }
}

void SoftDemands::layLock(const Demands::Demand &demand, size_t index)
{
    const SeatLock &lock = m_demands.pool().locks()[size_t(demand.index)];
    const auto row = static_cast<int>(m_programme.rows.size());
    const bool isIn = lock.seat == Seat::In;
    // Who is in by a lock alone is out without it.
    const bool isEligible = m_demands.pool().people()[size_t(lock.person)].eligible;
    m_programme.rows.push_back(isIn ? IntegerProgramme::Bounds{1, isEligible ? without : 1}
                                    : IntegerProgramme::Bounds{-without, 0});
    m_programme.columns[size_t(m_columnOf[size_t(lock.person)])].entries.push_back({row, 1});
    addSlack(index, 1, 1, lockPrice, {{row, isIn ? 1 : -1}});
}

void SoftDemands::addSlack(size_t demand, int direction, int most, int firstPrice,
                           const std::vector<IntegerProgramme::Entry> &entries)
{
    Slack slack{demand, direction, static_cast<int>(m_programme.columns.size()), 0};
    for (int unit = 0; unit < std::min(most, dearestUnits); ++unit) {
        const int amount = unit + 1 == dearestUnits ? most - unit : 1;
        m_programme.columns.push_back({{0, amount}, -qint64(firstPrice) - unit, entries});
    }
    slack.endColumn = static_cast<int>(m_programme.columns.size());
    m_slacks.push_back(slack);
}

std::vector<SoftDemands::Concession> SoftDemands::cheapest(const Demands::Subset &firm)
{
    IntegerProgramme::Box box = m_programme.box();
    for (const Slack &slack : m_slacks) {
        for (int c = slack.firstColumn; firm[slack.demand] != 0 && c < slack.endColumn; ++c) {
            box.columns[size_t(c)].upper = 0;
        }
    }
    ProgrammeSolver solver(m_programme, m_demands.cancelled());
    const ProgrammeSolver::Solution solution = solver.solve(box);
    if (solution.status != ProgrammeSolver::Status::Optimal) {
        return {};
    }
    std::vector<Concession> concessions;
    for (const Slack &slack : m_slacks) {
        int units = 0;
        for (int c = slack.firstColumn; c < slack.endColumn; ++c) {
            units += solution.x[size_t(c)];
        }
        if (units > 0) {
            concessions.push_back({slack.demand, m_demands.boundOf(slack.demand) + slack.direction * units});
        }
    }
    return concessions;
}

} // namespace convoke
