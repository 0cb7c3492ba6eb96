// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/reserve.h"

#include <algorithm>
#include <map>

namespace convoke {

namespace {

/// The chosen group while one of them is thought away.
class Withdrawal
{
public:
    Withdrawal(const SeatPool &pool, const std::vector<int> &people);

    /// The person who best takes the place of @p leaving.
    [[nodiscard]] std::optional<int> replacementFor(int leaving) const;

private:
    [[nodiscard]] bool keepsLimits(int leaving, int coming) const;
    [[nodiscard]] bool keeps(int limit, int leaving, int count) const;

    const SeatPool &m_pool;
    std::vector<int> m_counts;
    std::vector<char> m_lockedIn;
    /// Of those who could come, by the limits they are members of, the best score; of equals the best by
    /// rank.
    std::map<std::vector<int>, int> m_best;
};

Withdrawal::Withdrawal(const SeatPool &pool, const std::vector<int> &people)
    : m_pool(pool)
    , m_counts(pool.limits().size(), 0)
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
        m_lockedIn[size_t(lock.person)] = lock.seat == Seat::In ? 1 : 0;
    }
    for (int i = 0; i < static_cast<int>(pool.people().size()); ++i) {
        const SeatPerson &person = pool.people()[size_t(i)];
        if (person.eligible && isBound[size_t(i)] == 0) {
            int &best = m_best.try_emplace(person.limits, i).first->second;
            best = person.steps > pool.people()[size_t(best)].steps ? i : best;
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

bool Withdrawal::keepsLimits(int leaving, int coming) const
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

std::optional<int> Withdrawal::replacementFor(int leaving) const
{
    std::optional<int> best;
    const auto isBetter = [this](int a, int b) {
        const qint64 stepsA = m_pool.people()[size_t(a)].steps;
        const qint64 stepsB = m_pool.people()[size_t(b)].steps;
        return stepsA != stepsB ? stepsA > stepsB : a < b;
    };
    for (const auto &[limits, person] : m_best) {
        if ((!best || isBetter(person, *best)) && keepsLimits(leaving, person)) {
            best = person;
        }
    }
    return best;
}

} // namespace

QList<Replacement> replacementsFor(const SeatPool &pool, const std::vector<int> &people)
{
    const Withdrawal withdrawal(pool, people);
    QList<Replacement> replacements;
    for (const int leaving : people) {
        Replacement replacement{.leaves = pool.people()[size_t(leaving)].candidate};
        if (const std::optional<int> coming = withdrawal.replacementFor(leaving)) {
            replacement.then = pool.people()[size_t(*coming)].candidate;
            std::vector<int> others = people;
            std::replace(others.begin(), others.end(), leaving, *coming);
            replacement.total = pool.totalOf(std::move(others));
        }
        replacements.append(replacement);
    }
    return replacements;
}

} // namespace convoke
