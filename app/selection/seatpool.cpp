// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/seatpool.h"

#include "selection/attribute.h"

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

std::vector<double> scoresOf(const SelectionProblem &problem)
{
    std::vector<double> scores;
    for (const Candidate &candidate : problem.candidates) {
        scores.push_back(scoreOf(candidate));
    }
    // In any order the same common denominator.
    std::sort(scores.begin(), scores.end());
    return scores;
}

/// The values that occur for one attribute: their members, and how they are usually written.
struct Value
{
    std::vector<int> members;
    QMap<QString, int> spellings;

    [[nodiscard]] QString usualSpelling() const
    {
        return std::max_element(spellings.cbegin(), spellings.cend()).key(); // the first of the most frequent
    }
};

} // namespace

SeatPool::SeatPool(const SelectionProblem &problem)
    : m_problem(problem)
    , m_grid(scoresOf(problem), std::max(0, problem.places))
{
    orderPeople();
    matchLocks();
    for (qsizetype i = 0; i < problem.rules.size(); ++i) {
        openRule(i);
    }
    settleMaxima();
}

void SeatPool::orderPeople()
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
    }
    m_lockedIn.assign(m_people.size(), 0);
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
}

bool SeatPool::isInPool(int person) const
{
    return m_people[size_t(person)].eligible || isLockedIn(person);
}

void SeatPool::openRule(qsizetype index)
{
    const Rule &rule = m_problem.rules.at(index);
    const bool everyValue = rule.value.trimmed() == u"*"_s;
    const QString wanted = attributeKey(rule.attribute, rule.value);
    QMap<QString, Value> values;
    for (int i = 0; i < static_cast<int>(m_people.size()); ++i) {
        const Candidate &candidate = m_problem.candidates.at(m_people[size_t(i)].candidate);
        std::set<QString> seen;
        for (const QString &text : candidate.values.value(rule.attribute)) {
            const QString key = attributeKey(rule.attribute, text);
            if (key.isEmpty() || (!everyValue && key != wanted) || !seen.insert(key).second) {
                continue;
            }
            Value &value = values[key];
            value.members.push_back(i);
            value.spellings[text.simplified()] += isInPool(i) ? 1 : 0;
        }
    }
    if (!everyValue) {
        values[wanted]; // a value that nobody has is a limit all the same
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        SeatLimit limit{.rule = index, .min = rule.min, .max = rule.max};
        for (const int person : it->members) {
            limit.pool += isInPool(person) ? 1 : 0;
            limit.lockedIn += isLockedIn(person) ? 1 : 0;
        }
        if (everyValue && limit.pool == 0) {
            continue; // occurs only among those who cannot be chosen
        }
        limit.value = !everyValue            ? rule.value
            : rule.attribute == u"country"_s ? it.key()
                                             : it->usualSpelling();
        for (const int person : it->members) {
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
