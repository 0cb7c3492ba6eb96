// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/reserveset.h"

#include "selection/programmesolver.h"
#include "selection/withdrawal.h"

#include <algorithm>
#include <set>

namespace convoke {

namespace {

/// Somebody who could come, and for whom: indices into the chosen.
struct Cover
{
    int person = 0;
    std::vector<int> of;
};

/// One per set of people covered, the first by rank; by rank.
std::vector<Cover> coversOf(const Withdrawal &withdrawal, const std::vector<int> &people)
{
    std::vector<Cover> covers;
    std::set<std::vector<int>> known;
    for (const int coming : withdrawal.firstOfEachKind()) {
        Cover cover{coming, {}};
        for (size_t i = 0; i < people.size(); ++i) {
            if (withdrawal.canReplace(people[i], coming)) {
                cover.of.push_back(static_cast<int>(i));
            }
        }
        if (!cover.of.empty() && known.insert(cover.of).second) {
            covers.push_back(std::move(cover));
        }
    }
    return covers;
}

IntegerProgramme programmeFor(const std::vector<Cover> &covers, size_t people)
{
    IntegerProgramme programme;
    std::vector<int> rowOf(people, -1);
    for (const Cover &cover : covers) {
        IntegerProgramme::Column column{{0, 1}, -1, {}};
        for (const int covered : cover.of) {
            int &row = rowOf[size_t(covered)];
            if (row < 0) {
                row = static_cast<int>(programme.rows.size());
                programme.rows.push_back({1, IntegerProgramme::without});
            }
            column.entries.push_back({row, 1});
        }
        programme.columns.push_back(std::move(column));
    }
    return programme;
}

} // namespace

Result<QList<ReserveMember>> reserveSetFor(const SeatPool &pool, const std::vector<int> &people,
                                           const std::atomic_bool *cancelled)
{
    using Status = ProgrammeSolver::Status;
    const Withdrawal withdrawal(pool, people);
    const std::vector<Cover> covers = coversOf(withdrawal, people);
    if (covers.empty()) {
        return QList<ReserveMember>();
    }
    const IntegerProgramme programme = programmeFor(covers, people.size());
    ProgrammeSolver solver(programme, cancelled);
    IntegerProgramme::Box box = programme.box();
    ProgrammeSolver::Solution smallest = solver.solve(box);
    if (smallest.status != Status::Optimal) {
        return errorOf(smallest.status);
    }
    qint64 left = -smallest.gain;
    for (size_t c = 0; c < covers.size(); ++c) {
        if (left == 0) {
            box.columns[c].upper = 0;
            continue;
        }
        box.columns[c].lower = 1;
        if (smallest.x[c] == 0) {
            ProgrammeSolver::Solution other = solver.solve(box, smallest.gain);
            if (other.status == Status::Infeasible) {
                box.columns[c] = {0, 0};
                continue;
            }
            if (other.status != Status::Optimal) {
                return errorOf(other.status);
            }
            smallest = std::move(other);
        }
        --left;
    }
    QList<ReserveMember> members;
    for (size_t c = 0; c < covers.size(); ++c) {
        if (box.columns[c].lower == 1) {
            ReserveMember member{.candidate = pool.people()[size_t(covers[c].person)].candidate};
            for (const int covered : covers[c].of) {
                member.covers.append(pool.people()[size_t(people[size_t(covered)])].candidate);
            }
            members.append(member);
        }
    }
    return members;
}

} // namespace convoke
