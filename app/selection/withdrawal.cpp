// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/withdrawal.h"

#include <algorithm>

namespace convoke {

Withdrawal::Withdrawal(const SeatPool &pool, const std::vector<int> &people, const std::vector<int> &order)
    : m_pool(pool)
    , m_order(order)
    , m_counts(pool.limits().size(), 0)
    , m_targetCounts(pool.targetCounts(people))
    , m_lockedIn(pool.people().size(), 0)
{
    std::vector<char> isBound(pool.people().size(), 0);
    for (const int person : people) {
        isBound[size_t(person)] = 1;
        for (const int limit : pool.people()[size_t(person)].limits) {
            ++m_counts[size_t(limit)];
        }
    }
    for (const SeatLock &lock : pool.locks()) {
        isBound[size_t(lock.person)] = 1;
        m_lockedIn[size_t(lock.person)] |= lock.seat == Seat::In && lock.lock != SeatLock::held ? 1 : 0;
    }
    const auto isBefore = [this](int a, int b) {
        return m_order.empty() ? m_pool.people()[size_t(a)].steps > m_pool.people()[size_t(b)].steps
                               : m_order[size_t(a)] < m_order[size_t(b)];
    };
    for (int i = 0; i < static_cast<int>(pool.people().size()); ++i) {
        const SeatPerson &person = pool.people()[size_t(i)];
        if (person.eligible && isBound[size_t(i)] == 0) {
            int &best = m_best.try_emplace({person.limits, person.targets}, i).first->second;
            best = isBefore(i, best) ? i : best;
            m_first.try_emplace(person.limits, i);
        }
    }
}

bool Withdrawal::keeps(int limit, int leaving, int count) const
{
    const SeatLimit &held = m_pool.limits()[size_t(limit)];
    const Rule &rule = m_pool.problem().rules.at(held.rule);
    std::optional<int> max = held.max;
    const std::vector<int> &limits = m_pool.people()[size_t(leaving)].limits;
    const bool shrinks = held.exception == LimitOutcome::Exception::ByLock && m_lockedIn[size_t(leaving)] != 0
        && std::binary_search(limits.cbegin(), limits.cend(), limit);
    if (shrinks) {
        max = std::max(*rule.max, std::min(*rule.exceptionalMax, held.lockedIn - 1));
    }
    return count >= held.min.value_or(0) && count <= max.value_or(count);
}

bool Withdrawal::canReplace(int leaving, int coming) const
{
    const std::vector<int> &losing = m_pool.people()[size_t(leaving)].limits;
    const std::vector<int> &gaining = m_pool.people()[size_t(coming)].limits;
    const auto contains = [](const std::vector<int> &limits, int limit) {
        return std::binary_search(limits.cbegin(), limits.cend(), limit);
    };
    return std::all_of(losing.cbegin(), losing.cend(),
                       [&](int limit) {
                           return keeps(limit, leaving,
                                        m_counts[size_t(limit)] - (contains(gaining, limit) ? 0 : 1));
                       })
        && std::all_of(gaining.cbegin(), gaining.cend(), [&](int limit) {
               return contains(losing, limit) || keeps(limit, leaving, m_counts[size_t(limit)] + 1);
           });
}

/// What the change does to the value, apart from what @p leaving takes away in any case.
qint64 Withdrawal::valueOf(int leaving, int coming) const
{
    std::vector<int> counts = m_targetCounts;
    for (const int target : m_pool.people()[size_t(leaving)].targets) {
        --counts[size_t(target)];
    }
    for (const int target : m_pool.people()[size_t(coming)].targets) {
        ++counts[size_t(target)];
    }
    return m_pool.people()[size_t(coming)].steps - m_pool.wishSteps(counts);
}

std::optional<int> Withdrawal::replacementFor(int leaving) const
{
    std::optional<int> best;
    qint64 bestValue = 0;
    for (const auto &[kind, person] : m_best) {
        const qint64 value = m_order.empty() ? valueOf(leaving, person) : -qint64(m_order[size_t(person)]);
        const bool isBetter = !best || value > bestValue || (value == bestValue && person < *best);
        if (isBetter && canReplace(leaving, person)) {
            best = person;
            bestValue = value;
        }
    }
    return best;
}

std::vector<int> Withdrawal::firstOfEachKind() const
{
    std::vector<int> people;
    for (const auto &[limits, person] : m_first) {
        people.push_back(person);
    }
    std::sort(people.begin(), people.end());
    return people;
}

} // namespace convoke
