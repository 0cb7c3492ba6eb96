// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/seatpool.h"

#include "selection/attribute.h"
#include "selection/lot.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

double scoreOf(const Candidate &candidate)
{
    return candidate.score && std::isfinite(*candidate.score) ? *candidate.score : 0;
}

/// All that sums are made of: the scores, and what the corners of the wishes cost.
std::vector<double> amountsOf(const SelectionProblem &problem)
{
    std::vector<double> amounts;
    for (const Candidate &candidate : problem.candidates) {
        amounts.push_back(scoreOf(candidate));
    }
    for (const Wish &wish : problem.wishes) {
        amounts.push_back(wish.price);
        for (const WishShare &share : wish.shares) {
            const double target = SeatTarget::seatsFor(share.percent, problem.places);
            amounts.push_back(wish.price * (target - std::floor(target)));
        }
    }
    // In any order the same common denominator.
    std::sort(amounts.begin(), amounts.end());
    return amounts;
}

} // namespace

QString SeatPool::Group::usualSpelling() const
{
    return std::max_element(spellings.cbegin(), spellings.cend()).key(); // the first of the most frequent
}

SeatPool::SeatPool(const SelectionProblem &problem, Incomplete incomplete)
    : m_problem(problem)
    , m_grid(amountsOf(problem), std::max(0, problem.places) * (1 + static_cast<int>(problem.wishes.size())))
{
    orderPeople(incomplete);
    matchLocks();
    for (qsizetype i = 0; i < problem.rules.size(); ++i) {
        openRule(i);
    }
    for (qsizetype i = 0; i < problem.wishes.size(); ++i) {
        openWish(i);
    }
    settleMaxima();
}

void SeatPool::orderPeople(Incomplete incomplete)
{
    std::vector<qsizetype> order(size_t(m_problem.candidates.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    const auto key = [this](qsizetype i) {
        const Candidate &candidate = m_problem.candidates.at(i);
        const int position = candidate.position > 0 ? candidate.position : std::numeric_limits<int>::max();
        return std::tuple(position, candidate.code.size(), candidate.code, candidate.sourceRef);
    };
    std::sort(order.begin(), order.end(), [&key](qsizetype a, qsizetype b) { return key(a) < key(b); });
    for (const qsizetype i : order) {
        const Candidate &candidate = m_problem.candidates.at(i);
        m_people.push_back({.candidate = i,
                            .score = scoreOf(candidate),
                            .steps = m_grid.steps(scoreOf(candidate)),
                            .eligible = candidate.eligible});
        if (incomplete == Incomplete::TakenAsComplete && !candidate.eligible && candidate.completable) {
            m_people.back().eligible = m_people.back().completed = true;
        }
    }
    if (m_problem.method == SelectionMethod::Lottery) {
        drawLots();
    }
    m_lockedIn.assign(m_people.size(), 0);
}

// Within each run of equal scores the lot decides who goes first.
void SeatPool::drawLots()
{
    const QString seed = m_problem.seed.isEmpty() ? m_problem.meeting : m_problem.seed;
    std::vector<QString> lots;
    for (const Candidate &candidate : m_problem.candidates) {
        lots.push_back(candidate.lot.isEmpty() ? lotOf(candidate, seed) : candidate.lot);
    }
    const auto isScored = [this](const SeatPerson &person) {
        return m_problem.candidates.at(person.candidate).score.has_value();
    };
    for (auto first = m_people.begin(); first != m_people.end();) {
        const auto end = std::find_if(first, m_people.end(), [&](const SeatPerson &person) {
            return person.steps != first->steps || isScored(person) != isScored(*first);
        });
        std::stable_sort(first, end, [&lots](const SeatPerson &a, const SeatPerson &b) {
            return lots[size_t(a.candidate)] < lots[size_t(b.candidate)];
        });
        first = end;
    }
}

void SeatPool::matchLocks()
{
    QHash<ApplicationId, int> byId;
    QHash<QString, int> byName;
    for (int i = static_cast<int>(m_people.size()) - 1; i >= 0; --i) {
        const Candidate &candidate = m_problem.candidates.at(m_people[size_t(i)].candidate);
        byId.insert(candidate.application, i);
        byName.insert(candidate.code, i);
    }
    for (int i = static_cast<int>(m_people.size()) - 1; i >= 0; --i) {
        const Candidate &candidate = m_problem.candidates.at(m_people[size_t(i)].candidate);
        if (!candidate.sourceRef.isEmpty()) {
            byName.insert(candidate.sourceRef, i); // a source_ref goes before somebody else's code
        }
    }
    for (qsizetype i = 0; i < m_problem.locks.size(); ++i) {
        const Lock &lock = m_problem.locks.at(i);
        const int person =
            lock.application ? byId.value(*lock.application, -1) : byName.value(lock.sourceRef.trimmed(), -1);
        if (person < 0) {
            m_unknownLocks.append(i);
            continue;
        }
        m_locks.push_back({i, person, lock.seat});
        if (lock.seat == Seat::In) {
            m_lockedIn[size_t(person)] = 1;
        }
    }
    for (const ApplicationId application : m_problem.held) {
        if (const int person = byId.value(application, -1); person >= 0) {
            m_locks.push_back({SeatLock::held, person, Seat::In});
            m_people[size_t(person)].eligible = true;
        }
    }
}

bool SeatPool::isInPool(int person) const
{
    return m_people[size_t(person)].eligible || isLockedIn(person);
}

const QMap<QString, SeatPool::Group> &SeatPool::groupsOf(const QString &attribute) const
{
    auto it = m_groups.find(attribute);
    if (it == m_groups.end()) {
        it = m_groups.insert(attribute, groupedBy(attribute));
    }
    return *it;
}

QMap<QString, SeatPool::Group> SeatPool::groupedBy(const QString &attribute) const
{
    QMap<QString, Group> groups;
    QHash<QString, QString> keys; // many people write the same
    for (int i = 0; i < static_cast<int>(m_people.size()); ++i) {
        const Candidate &candidate = m_problem.candidates.at(m_people[size_t(i)].candidate);
        std::set<QString> seen;
        for (const QString &text : candidate.values.value(attribute)) {
            auto key = keys.find(text);
            if (key == keys.end()) {
                key = keys.insert(text, attributeKey(attribute, text));
            }
            if (key->isEmpty() || !seen.insert(*key).second) {
                continue;
            }
            Group &group = groups[*key];
            group.members.push_back(i);
            group.spellings[text.simplified()] += isInPool(i) ? 1 : 0;
            group.pool += isInPool(i) ? 1 : 0;
        }
    }
    return groups;
}

void SeatPool::openRule(qsizetype index)
{
    const Rule &rule = m_problem.rules.at(index);
    const bool everyValue = rule.value.trimmed() == u"*"_s;
    const QString wanted = attributeKey(rule.attribute, rule.value);
    QMap<QString, Group> groups = groupsOf(rule.attribute);
    if (!everyValue) {
        groups = {{wanted, groups.value(wanted)}}; // a value that nobody has is a limit all the same
    }
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (everyValue && it->pool == 0) {
            continue; // occurs only among those who cannot be chosen
        }
        SeatLimit limit{.rule = index, .min = rule.min, .max = rule.max, .pool = it->pool};
        limit.value = !everyValue            ? rule.value
            : rule.attribute == u"country"_s ? it.key()
                                             : it->usualSpelling();
        for (const int person : it->members) {
            limit.lockedIn += isLockedIn(person) ? 1 : 0;
            m_people[size_t(person)].limits.push_back(static_cast<int>(m_limits.size()));
        }
        m_limits.push_back(limit);
    }
}

// An exceptional maximum holds when exceptions are allowed, and otherwise as far as people locked in need it.
void SeatPool::settleMaxima()
{
    for (SeatLimit &limit : m_limits) {
        const std::optional<int> exceptional = m_problem.rules.at(limit.rule).exceptionalMax;
        if (!limit.max || !exceptional || *exceptional <= *limit.max) {
            continue;
        }
        if (m_problem.exceptionsAllowed) {
            limit.max = exceptional;
            limit.exception = LimitOutcome::Exception::Allowed;
        } else if (limit.lockedIn > *limit.max) {
            limit.max = std::min(limit.lockedIn, *exceptional);
            limit.exception = LimitOutcome::Exception::ByLock;
        }
    }
}

double SeatPool::totalOf(std::vector<int> people) const
{
    std::sort(people.begin(), people.end());
    qint64 steps = 0;
    double points = 0;
    for (const int person : people) {
        steps += m_people[size_t(person)].steps;
        points += m_people[size_t(person)].score;
    }
    return m_grid.isExact() ? m_grid.points(steps) : points;
}

QList<qsizetype> SeatPool::idleRules() const
{
    QList<qsizetype> idle;
    for (qsizetype i = 0; i < m_problem.rules.size(); ++i) {
        const QMap<QString, Group> &groups = groupsOf(m_problem.rules.at(i).attribute);
        if (std::none_of(groups.cbegin(), groups.cend(), [](const Group &group) { return group.pool > 0; })) {
            idle.append(i);
        }
    }
    return idle;
}

QList<qsizetype> SeatPool::candidatesOf(const std::vector<int> &people) const
{
    QList<qsizetype> candidates;
    for (const int person : people) {
        candidates.append(m_people[size_t(person)].candidate);
    }
    return candidates;
}

GroupChange SeatPool::changeBetween(const std::vector<int> &from, const std::vector<int> &to) const
{
    std::vector<int> in;
    std::vector<int> out;
    std::set_difference(to.cbegin(), to.cend(), from.cbegin(), from.cend(), std::back_inserter(in));
    std::set_difference(from.cbegin(), from.cend(), to.cbegin(), to.cend(), std::back_inserter(out));
    return {candidatesOf(in), candidatesOf(out)};
}

int SeatPool::eligibleCount() const
{
    int count = 0;
    for (int i = 0; i < static_cast<int>(m_people.size()); ++i) {
        count += isInPool(i) ? 1 : 0;
    }
    return count;
}

SeatTerms SeatPool::terms() const
{
    SeatTerms terms{.places = {m_problem.places, m_problem.places}};
    for (const SeatLimit &limit : m_limits) {
        terms.limits.push_back({limit.min.value_or(0), limit.max.value_or(IntegerProgramme::without)});
    }
    terms.locks.assign(m_locks.size(), 1);
    return terms;
}

} // namespace convoke
