// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/whynot.h"

#include <algorithm>

namespace convoke {

WhyNot::WhyNot(ChosenGroup &group)
    : m_group(group)
    , m_taken(group.model().programme().rows.size(), 0)
    , m_answers(group.pool().people().size())
{
    collectRivals();
}

void WhyNot::collectRivals()
{
    for (const int person : m_group.people()) {
        if (!m_group.isLockedIn(person)) {
            m_rivals.push_back(person);
            for (const int row : m_group.model().rowsOf(m_group.model().signatureOf(person))) {
                ++m_taken[size_t(row)];
            }
        }
    }
    std::sort(m_rivals.begin(), m_rivals.end(),
              [this](int a, int b) { return stepsOf(a) != stepsOf(b) ? stepsOf(a) < stepsOf(b) : a > b; });
}

/// The chosen person of the lowest score whose place somebody of @p signature can take under all rules.
std::optional<int> WhyNot::weakestFor(int signature) const
{
    const SeatModel &model = m_group.model();
    for (const int rival : m_rivals) {
        if (model.canExchange(model.signatureOf(rival), signature, m_taken, model.programme().rows)) {
            return rival;
        }
    }
    return std::nullopt;
}

qint64 WhyNot::priceOf(int signature, const ExactBound &bound) const
{
    qint64 price = 0;
    for (const int row : m_group.model().rowsOf(signature)) {
        price += bound.multipliers[size_t(row)];
    }
    return price;
}

// With a person forced in, the ceiling sinks by what the prices of their rows exceed their gain. An exchange
// that reaches the sunken ceiling is therefore the best that can be done.
std::optional<WhyNot::Answer> WhyNot::byExchange(int signature, int person, std::optional<int> weakest) const
{
    if (!m_group.ceiling() || !weakest) {
        return std::nullopt;
    }
    const SeatModel &model = m_group.model();
    const qint64 reduced = model.gainOf(person) - priceOf(signature, *m_group.ceiling());
    const qint64 ceiling = model.programme().level(m_group.ceiling()->ceiling + std::min<qint64>(0, reduced));
    const qint64 level = m_group.level() - stepsOf(*weakest) + stepsOf(person);
    return level == ceiling ? std::optional<Answer>({level, {*weakest}}) : std::nullopt;
}

// The solved question was about a better score of the same signature. The same group with this person instead
// is a lower bound; the same prices give the ceiling.
std::optional<WhyNot::Answer> WhyNot::bySolved(int signature, int person, const Solved &solved) const
{
    const SeatModel &model = m_group.model();
    const int column = model.columnOf(person);
    const bool isFree = column == SeatModel::none
        || solved.solution.x[size_t(column)] < model.programme().columns[size_t(column)].bounds.upper;
    if (!solved.solution.root || !isFree) {
        return std::nullopt;
    }
    const qint64 price = priceOf(signature, *solved.solution.root);
    const auto surplus = [&model, price](int who) {
        return model.columnOf(who) == SeatModel::none ? 0 : std::max<qint64>(0, model.gainOf(who) - price);
    };
    const qint64 ceiling = solved.solution.root->ceiling + surplus(solved.person) - surplus(person);
    const qint64 level = solved.answer.level - stepsOf(solved.person) + stepsOf(person);
    return level == model.programme().level(ceiling + model.gainOf(person))
        ? std::optional<Answer>({level, solved.answer.leaving})
        : std::nullopt;
}

std::vector<int> WhyNot::leavingIn(const std::vector<int> &x) const
{
    std::vector<int> leaving;
    for (size_t c = 0; c < x.size(); ++c) {
        const SeatModel::Column &column = m_group.model().columns()[c];
        if (column.chosen) {
            leaving.insert(leaving.end(), column.people.cbegin() + x[c], column.people.cend());
        }
    }
    std::sort(leaving.begin(), leaving.end());
    return leaving;
}

/// @p people: the free and not chosen of one signature, best score first.
WhyNot::Status WhyNot::askSignature(int signature, const std::vector<int> &people)
{
    const std::optional<int> weakest = weakestFor(signature);
    std::optional<Solved> solved;
    for (size_t i = 0; i < people.size(); ++i) {
        const int person = people[i];
        std::optional<Answer> &answer = m_answers[size_t(person)];
        if (i > 0 && stepsOf(person) == stepsOf(people[i - 1])) {
            answer = m_answers[size_t(people[i - 1])];
            continue;
        }
        answer = byExchange(signature, person, weakest);
        if (!answer && solved) {
            answer = bySolved(signature, person, *solved);
        }
        if (answer) {
            continue;
        }
        ProgrammeSolver::Solution solution = m_group.solver().solve(m_group.model().boxWith(person));
        if (solution.status == Status::Infeasible) {
            return Status::Optimal; // nor can anybody else of the signature be in
        }
        if (solution.status != Status::Optimal) {
            return solution.status;
        }
        answer =
            Answer{m_group.model().programme().level(solution.gain) + stepsOf(person), leavingIn(solution.x)};
        solved = Solved{person, std::move(solution), *answer};
    }
    return Status::Optimal;
}

bool WhyNot::isIn(int person, int limit) const
{
    const std::vector<int> &limits = m_group.pool().people()[size_t(person)].limits;
    return std::binary_search(limits.cbegin(), limits.cend(), limit);
}

/// The limits of @p person that are full while somebody of no higher score outside them is in.
QList<qsizetype> WhyNot::limitsThatHold(int person) const
{
    QList<qsizetype> holding;
    for (const int limit : m_group.pool().people()[size_t(person)].limits) {
        const std::optional<int> max = m_group.pool().limits()[size_t(limit)].max;
        const bool isFull = max && m_group.countIn(limit) >= *max;
        const bool holds = isFull && std::any_of(m_rivals.cbegin(), m_rivals.cend(), [&](int rival) {
                               return stepsOf(rival) <= stepsOf(person) && !isIn(rival, limit);
                           });
        if (holds) {
            holding.append(limit);
        }
    }
    return holding;
}

/// The limits at their minimum for which @p rival is needed and @p person would not do.
QList<qsizetype> WhyNot::limitsThatNeed(int rival, int person) const
{
    QList<qsizetype> needing;
    for (const int limit : m_group.pool().people()[size_t(rival)].limits) {
        const std::optional<int> min = m_group.pool().limits()[size_t(limit)].min;
        if (min && m_group.countIn(limit) <= *min && !isIn(person, limit)) {
            needing.append(limit);
        }
    }
    return needing;
}

void WhyNot::giveReason(NotSelected &entry, int person) const
{
    using Reason = NotSelected::Reason;
    if (!entry.cost) {
        for (const int limit : m_group.pool().people()[size_t(person)].limits) {
            const SeatLimit &held = m_group.pool().limits()[size_t(limit)];
            if (held.max && held.lockedIn >= *held.max) {
                entry.limits.append(limit);
            }
        }
        entry.reason = m_rivals.empty() || !entry.limits.isEmpty() ? Reason::SeatsLocked : Reason::NoRoom;
        return;
    }
    if (*entry.cost == 0) {
        entry.reason = Reason::EqualTotal;
        return;
    }
    if (m_rivals.empty() || stepsOf(m_rivals.front()) > stepsOf(person)) {
        entry.reason = Reason::LowerScore;
        return;
    }
    entry.limits = limitsThatHold(person);
    entry.reason = Reason::RuleFull;
    if (entry.limits.isEmpty()) {
        entry.limits = limitsThatNeed(m_rivals.front(), person);
        entry.reason = entry.limits.isEmpty() ? Reason::Together : Reason::RuleNeeds;
    }
}

NotSelected WhyNot::describe(int person) const
{
    const SeatPool &pool = m_group.pool();
    NotSelected entry{.candidate = pool.people()[size_t(person)].candidate};
    if (m_group.model().signatureOf(person) == SeatModel::none) {
        entry.reason = NotSelected::Reason::LockedOut;
        return entry;
    }
    if (const std::optional<Answer> &answer = m_answers[size_t(person)]) {
        entry.cost = pool.grid().points(m_group.level() - answer->level);
        for (const int leaving : answer->leaving) {
            entry.displaces.append(pool.people()[size_t(leaving)].candidate);
        }
    }
    giveReason(entry, person);
    return entry;
}

Result<QList<NotSelected>> WhyNot::answers()
{
    const SeatPool &pool = m_group.pool();
    std::vector<std::vector<int>> groups;
    for (int person = 0; person < m_group.model().peopleCount(); ++person) {
        const int signature = m_group.model().signatureOf(person);
        if (signature != SeatModel::none && !m_group.contains(person)) {
            groups.resize(std::max(groups.size(), size_t(signature) + 1));
            groups[size_t(signature)].push_back(person);
        }
    }
    for (size_t s = 0; s < groups.size(); ++s) {
        std::stable_sort(groups[s].begin(), groups[s].end(),
                         [this](int a, int b) { return stepsOf(a) > stepsOf(b); });
        const Status status = askSignature(static_cast<int>(s), groups[s]);
        if (status != Status::Optimal) {
            return errorOf(status);
        }
    }
    QList<NotSelected> answers;
    for (int person = 0; person < m_group.model().peopleCount(); ++person) {
        if (pool.people()[size_t(person)].eligible && !m_group.contains(person)) {
            answers.append(describe(person));
        }
    }
    return answers;
}

} // namespace convoke
