// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/whynot.h"

#include <algorithm>

namespace convoke {

WhyNot::WhyNot(ChosenGroup &group)
    : m_group(group)
    , m_taken(group.model().takenBy(group.model().solutionFor(group.people())))
    , m_answers(group.pool().people().size())
{
    collectRivals();
}

void WhyNot::collectRivals()
{
    for (const int person : m_group.people()) {
        if (!m_group.isLockedIn(person)) {
            m_rivals.push_back(person);
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

// With a person forced in, the ceiling sinks by what the prices of their rows exceed their gain. An exchange
// that reaches the sunken ceiling is therefore the best that can be done.
std::optional<WhyNot::Answer> WhyNot::byExchange(int signature, int person, std::optional<int> weakest) const
{
    if (!m_group.ceiling() || !weakest) {
        return std::nullopt;
    }
    const SeatModel &model = m_group.model();
    qint64 reduced = model.gainOf(person);
    for (const int row : model.rowsOf(signature)) {
        reduced -= m_group.ceiling()->multipliers[size_t(row)];
    }
    const qint64 ceiling = model.programme().level(m_group.ceiling()->ceiling + std::min<qint64>(0, reduced));
    const qint64 level = m_group.level() - stepsOf(*weakest) + stepsOf(person);
    return level == ceiling ? std::optional<Answer>({level, {*weakest}}) : std::nullopt;
}

/// The rows of a signature without those maxima that have room for one more and no price.
std::vector<int> WhyNot::bindingRows(int signature) const
{
    std::vector<int> rows;
    for (const int row : m_group.model().rowsOf(signature)) {
        const IntegerProgramme::Bounds &bounds = m_group.model().programme().rows[size_t(row)];
        const bool hasPrice = !m_group.ceiling() || m_group.ceiling()->multipliers[size_t(row)] != 0;
        if (hasPrice || bounds.lower != -IntegerProgramme::without || m_taken[size_t(row)] >= bounds.upper) {
            rows.push_back(row);
        }
    }
    return rows;
}

WhyNot::Surrounding WhyNot::solved(const IntegerProgramme::Box &box)
{
    const SeatModel &model = m_group.model();
    ProgrammeSolver::Solution solution = m_group.solver().solve(box);
    Surrounding surrounding{.status = solution.status};
    if (solution.status == Status::Optimal) {
        surrounding.x = std::move(solution.x);
        surrounding.level = model.programme().level(solution.gain);
        surrounding.taken = model.takenBy(surrounding.x);
    }
    return surrounding;
}

// Leaves the maxima that do not bind as they are, which allows more than there is once the person is in: a
// ceiling for all who share the binding rows, and the answer for those for whom the group found has room.
const WhyNot::Surrounding &WhyNot::surroundingOf(int signature)
{
    const std::vector<int> rows = bindingRows(signature);
    const auto [it, isNew] = m_surroundings.try_emplace(rows);
    if (isNew) {
        IntegerProgramme::Box box = m_group.model().programme().box();
        SeatModel::takeSeat(box, rows);
        it->second = solved(box);
    }
    return it->second;
}

bool WhyNot::hasRoomFor(int signature, int person, const Surrounding &surrounding) const
{
    const IntegerProgramme &programme = m_group.model().programme();
    const std::vector<int> &rows = m_group.model().rowsOf(signature);
    const int column = m_group.model().columnOf(person);
    const bool isUsed = column != SeatModel::none
        && surrounding.x[size_t(column)] == programme.columns[size_t(column)].bounds.upper;
    return !isUsed && std::all_of(rows.cbegin(), rows.cend(), [&](int row) {
        return surrounding.taken[size_t(row)] < programme.rows[size_t(row)].upper;
    });
}

std::vector<int> WhyNot::leavingIn(const std::vector<int> &x) const
{
    std::vector<int> leaving;
    for (size_t c = 0; c < m_group.model().columns().size(); ++c) {
        const SeatModel::Column &column = m_group.model().columns()[c];
        if (column.chosen) {
            leaving.insert(leaving.end(), column.people.cbegin() + x[c], column.people.cend());
        }
    }
    std::sort(leaving.begin(), leaving.end());
    return leaving;
}

WhyNot::Status WhyNot::ask(int signature, int person, std::optional<int> weakest)
{
    std::optional<Answer> &answer = m_answers[size_t(person)];
    answer = byExchange(signature, person, weakest);
    if (answer) {
        return Status::Optimal;
    }
    const Surrounding *surrounding = &surroundingOf(signature);
    Surrounding own;
    if (surrounding->status == Status::Optimal && !hasRoomFor(signature, person, *surrounding)) {
        own = solved(m_group.model().boxWith(person));
        surrounding = &own;
    }
    if (surrounding->status == Status::Optimal) {
        answer = Answer{surrounding->level + stepsOf(person), leavingIn(surrounding->x)};
    }
    return surrounding->status == Status::Infeasible ? Status::Optimal : surrounding->status;
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

/// Whether the rules would allow an exchange for a lower score, so that only the wishes speak against it.
bool WhyNot::onlyWishesHold(int person) const
{
    const SeatModel &model = m_group.model();
    std::vector<IntegerProgramme::Bounds> rows = model.programme().rows;
    if (m_group.pool().targets().empty()) {
        return false;
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (model.isWishRow(row)) {
            rows[size_t(row)] = {-IntegerProgramme::without, IntegerProgramme::without};
        }
    }
    return std::any_of(m_rivals.cbegin(), m_rivals.cend(), [&](int rival) {
        return stepsOf(rival) < stepsOf(person)
            && model.canExchange(model.signatureOf(rival), model.signatureOf(person), m_taken, rows);
    });
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
    if (onlyWishesHold(person)) {
        entry.reason = Reason::Wishes;
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

Result<QList<NotSelected>> WhyNot::answers(const Listener &listener)
{
    std::vector<int> people;
    for (int person = 0; person < m_group.model().peopleCount(); ++person) {
        if (m_group.pool().people()[size_t(person)].eligible && !m_group.contains(person)) {
            people.push_back(person);
        }
    }
    std::vector<std::optional<std::optional<int>>> weakest(size_t(m_group.model().signatureCount()));
    QList<NotSelected> answers;
    for (const int person : people) {
        if (m_group.isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const int signature = m_group.model().signatureOf(person);
        if (signature != SeatModel::none) {
            if (!weakest[size_t(signature)]) {
                weakest[size_t(signature)] = weakestFor(signature);
            }
            const Status status = ask(signature, person, *weakest[size_t(signature)]);
            if (status != Status::Optimal) {
                return errorOf(status);
            }
        }
        answers.append(describe(person));
        if (listener) {
            listener(answers.constLast(), answers.size(), qsizetype(people.size()));
        }
    }
    return answers;
}

} // namespace convoke
