// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/integerprogramme.h"
#include "selection/scoregrid.h"
#include "selection/selection.h"

#include <QString>

#include <optional>
#include <vector>

namespace convoke {

/// One rule for one value: a limit on how many of its members may be chosen.
struct SeatLimit
{
    qsizetype rule = 0;
    QString value; ///< as shown
    std::optional<int> min;
    std::optional<int> max; ///< with the exception, where one holds
    LimitOutcome::Exception exception = LimitOutcome::Exception::None;
    int pool = 0; ///< members who may be chosen or are locked in
    int lockedIn = 0;
};

/// One candidate as the optimiser sees it.
struct SeatPerson
{
    qsizetype candidate = 0;
    double score = 0;
    qint64 steps = 0; ///< the score on the pool's grid
    bool eligible = true;
    std::vector<int> limits; ///< the limits it is a member of, ascending
};

struct SeatLock
{
    qsizetype lock = 0;
    int person = 0;
    Seat seat = Seat::In;
};

/// The demands on a group, apart from who is in the pool: what the search for conflicts relaxes one by one.
struct SeatTerms
{
    IntegerProgramme::Bounds places;
    std::vector<IntegerProgramme::Bounds> limits;
    std::vector<char> locks; ///< per SeatPool::locks(): whether it holds
};

/// A selection problem made canonical: people in the order of rank, rules opened out to one limit per value,
/// locks matched to people. The same problem gives the same pool whatever the order of its candidates.
class SeatPool final
{
public:
    explicit SeatPool(const SelectionProblem &problem);

    [[nodiscard]] const SelectionProblem &problem() const { return m_problem; }
    [[nodiscard]] const std::vector<SeatPerson> &people() const { return m_people; }
    [[nodiscard]] const std::vector<SeatLimit> &limits() const { return m_limits; }
    [[nodiscard]] const std::vector<SeatLock> &locks() const { return m_locks; }
    [[nodiscard]] const QList<qsizetype> &unknownLocks() const { return m_unknownLocks; }
    [[nodiscard]] const ScoreGrid &grid() const { return m_grid; }
    /// The sum of the scores of @p people, summed in the order of rank where the grid is not exact.
    [[nodiscard]] double totalOf(std::vector<int> people) const;
    /// What the problem demands.
    [[nodiscard]] SeatTerms terms() const;

private:
    void orderPeople();
    void matchLocks();
    void openRule(qsizetype index);
    void settleMaxima();
    [[nodiscard]] bool isInPool(int person) const;
    [[nodiscard]] bool isLockedIn(int person) const { return m_lockedIn[size_t(person)] != 0; }

    const SelectionProblem &m_problem;
    std::vector<SeatPerson> m_people;
    std::vector<SeatLimit> m_limits;
    std::vector<SeatLock> m_locks;
    std::vector<char> m_lockedIn;
    QList<qsizetype> m_unknownLocks;
    ScoreGrid m_grid;
};

} // namespace convoke
