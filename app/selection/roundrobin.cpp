// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/roundrobin.h"

#include "selection/attribute.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;
using Status = ProgrammeSolver::Status;

QString countryOf(const Candidate &candidate)
{
    return attributeKey(u"country", candidate.values.value(u"country"_s).value(0));
}

} // namespace

RoundRobin::RoundRobin(const SeatPool &pool, const std::atomic_bool *cancelled)
    : m_pool(pool)
    , m_model(pool, pool.terms(), SeatModel::Aim::AnyGroup)
    , m_solver(m_model.programme(), cancelled)
    , m_box(m_model.programme().box())
    , m_columnOf(size_t(m_model.signatureCount()), SeatModel::none)
    , m_counts(pool.limits().size(), 0)
{
    for (size_t c = 0; c < m_model.columns().size(); ++c) {
        m_columnOf[size_t(m_model.columns()[c].signature)] = static_cast<int>(c);
    }
    queueUp();
}

void RoundRobin::queueUp()
{
    const auto candidateOf = [this](int person) -> const Candidate & {
        return m_pool.problem().candidates.at(m_pool.people()[size_t(person)].candidate);
    };
    const auto arrivalOf = [&candidateOf](int person) {
        const QDateTime received = candidateOf(person).received;
        return received.isValid() ? received.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    };
    std::vector<int> people(m_pool.people().size());
    std::iota(people.begin(), people.end(), 0);
    std::stable_sort(people.begin(), people.end(),
                     [&arrivalOf](int a, int b) { return arrivalOf(a) < arrivalOf(b); });
    m_arrival.assign(people.size(), 0);
    for (size_t i = 0; i < people.size(); ++i) {
        m_arrival[size_t(people[i])] = static_cast<int>(i);
    }
    for (auto it = people.crbegin(); it != people.crend(); ++it) {
        if (m_model.signatureOf(*it) != SeatModel::none) {
            m_queues[countryOf(candidateOf(*it))].push_back(*it);
        }
    }
    for (const int person : m_model.lockedIn()) {
        ++m_turnsHad[countryOf(candidateOf(person))];
    }
    orderAll();
}

void RoundRobin::orderAll()
{
    std::vector<std::pair<int, int>> turns; // round and arrival, per person
    turns.assign(m_pool.people().size(), {std::numeric_limits<int>::max(), 0});
    for (const auto &[country, queue] : m_queues) {
        int round = m_turnsHad[country];
        for (auto it = queue.crbegin(); it != queue.crend(); ++it) {
            turns[size_t(*it)] = {++round, m_arrival[size_t(*it)]};
        }
    }
    std::vector<int> people(turns.size());
    std::iota(people.begin(), people.end(), 0);
    std::stable_sort(people.begin(), people.end(),
                     [&turns](int a, int b) { return turns[size_t(a)] < turns[size_t(b)]; });
    m_order.assign(people.size(), 0);
    for (size_t i = 0; i < people.size(); ++i) {
        m_order[size_t(people[i])] = static_cast<int>(i);
    }
}

void RoundRobin::count(int person)
{
    m_people.push_back(person);
    for (const int limit : m_pool.people()[size_t(person)].limits) {
        ++m_counts[size_t(limit)];
    }
}

void RoundRobin::seatTheLocked()
{
    for (const int person : m_model.lockedIn()) {
        count(person);
        m_turns.append({m_pool.people()[size_t(person)].candidate, 0, true, {}});
    }
}

QList<qsizetype> RoundRobin::fullLimits(int person) const
{
    QList<qsizetype> full;
    for (const int limit : m_pool.people()[size_t(person)].limits) {
        const std::optional<int> max = m_pool.limits()[size_t(limit)].max;
        if (max && m_counts[size_t(limit)] >= *max) {
            full.append(limit);
        }
    }
    return full;
}

/// Whoever is passed over once need not be asked again: what is left only shrinks.
Status RoundRobin::consider(int person, int round)
{
    MethodTurn turn{m_pool.people()[size_t(person)].candidate, round, false, fullLimits(person)};
    if (turn.limits.isEmpty()) {
        const int signature = m_model.signatureOf(person);
        IntegerProgramme::Box box = m_box;
        SeatModel::takeSeat(box, m_model.rowsOf(signature));
        IntegerProgramme::Bounds &bounds = box.columns[size_t(m_columnOf[size_t(signature)])];
        bounds.upper = std::max(0, bounds.upper - 1);
        const ProgrammeSolver::Solution rest = m_solver.solve(box);
        if (rest.status == Status::Optimal) {
            m_box = std::move(box);
            turn.taken = true;
            count(person);
        } else if (rest.status != Status::Infeasible) {
            return rest.status;
        }
    }
    m_turns.append(turn);
    return Status::Optimal;
}

Status RoundRobin::playRound(int round)
{
    std::map<int, QString> next; // by arrival
    const auto putForward = [this, &next](const QString &country) {
        std::vector<int> &queue = m_queues[country];
        if (!queue.empty()) {
            next.emplace(m_arrival[size_t(queue.back())], country);
        }
    };
    for (const auto &[country, queue] : m_queues) {
        if (m_turnsHad[country] < round) {
            putForward(country);
        }
    }
    while (!next.empty() && static_cast<int>(m_people.size()) < m_pool.problem().places) {
        const QString country = next.extract(next.begin()).mapped();
        const int person = m_queues[country].back();
        m_queues[country].pop_back();
        const Status status = consider(person, round);
        if (status != Status::Optimal) {
            return status;
        }
        if (!m_turns.constLast().taken) {
            putForward(country);
        }
    }
    return Status::Optimal;
}

Status RoundRobin::run()
{
    if (!m_model.isConsistent()) {
        return Status::Infeasible;
    }
    Status status = m_solver.solve(m_box).status;
    seatTheLocked();
    const auto isOver = [this] {
        return static_cast<int>(m_people.size()) >= m_pool.problem().places;
    };
    const int mostRounds = static_cast<int>(m_pool.people().size()) + m_pool.problem().places;
    for (int round = 1; status == Status::Optimal && !isOver(); ++round) {
        // As long as the rest can be filled, somebody who fits is still waiting.
        status = round <= mostRounds ? playRound(round) : Status::Failed;
    }
    std::sort(m_people.begin(), m_people.end());
    return status;
}

} // namespace convoke
