// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/integerprogramme.h"
#include "selection/scoregrid.h"
#include "selection/seattarget.h"
#include "selection/selection.h"

#include <QHash>
#include <QMap>
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
    bool completed = false; ///< eligible only because completable applications were taken as complete
    std::vector<int> limits; ///< the limits it is a member of, ascending
    std::vector<int> targets; ///< likewise
};

struct SeatLock
{
    static constexpr qsizetype held = -1;
    qsizetype lock = 0; ///< held: the person keeps a seat, which no search may give up
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
    enum class Incomplete { LeftOut, TakenAsComplete };
    explicit SeatPool(const SelectionProblem &problem, Incomplete incomplete = Incomplete::LeftOut);

    [[nodiscard]] const SelectionProblem &problem() const { return m_problem; }
    [[nodiscard]] const std::vector<SeatPerson> &people() const { return m_people; }
    [[nodiscard]] const std::vector<SeatLimit> &limits() const { return m_limits; }
    [[nodiscard]] const std::vector<SeatTarget> &targets() const { return m_targets; }
    [[nodiscard]] const std::vector<SeatLock> &locks() const { return m_locks; }
    [[nodiscard]] const QList<qsizetype> &unknownLocks() const { return m_unknownLocks; }
    [[nodiscard]] const ScoreGrid &grid() const { return m_grid; }
    /// The sum of the scores of @p people, summed in the order of rank where the grid is not exact.
    [[nodiscard]] double totalOf(std::vector<int> people) const;
    /// What the wishes cost when each target has so many members.
    [[nodiscard]] qint64 wishSteps(const std::vector<int> &counts) const;
    /// Per target: how many of @p people are members.
    [[nodiscard]] std::vector<int> targetCounts(const std::vector<int> &people) const;
    /// How the wishes come out for @p people.
    [[nodiscard]] QList<WishOutcome> wishesFor(const std::vector<int> &people) const;
    /// Rules on an attribute of which nobody who may be chosen has any value.
    [[nodiscard]] QList<qsizetype> idleRules() const;
    [[nodiscard]] QList<qsizetype> candidatesOf(const std::vector<int> &people) const;
    /// From one group to another, both ascending.
    [[nodiscard]] GroupChange changeBetween(const std::vector<int> &from, const std::vector<int> &to) const;
    /// Those who may be chosen or are locked in.
    [[nodiscard]] int eligibleCount() const;
    /// What the problem demands.
    [[nodiscard]] SeatTerms terms() const;

private:
    /// The people who share a value of an attribute.
    struct Group
    {
        std::vector<int> members;
        QMap<QString, int> spellings;
        int pool = 0; ///< those who may be chosen or are locked in
        [[nodiscard]] QString usualSpelling() const;
    };
    void orderPeople(Incomplete incomplete);
    void drawLots();
    void matchLocks();
    void matchHeld(const QHash<ApplicationId, int> &byId);
    [[nodiscard]] const QMap<QString, Group> &groupsOf(const QString &attribute) const;
    [[nodiscard]] QMap<QString, Group> groupedBy(const QString &attribute) const;
    void openRule(qsizetype index);
    void openWish(qsizetype index);
    void addTarget(SeatTarget target, const Group &group);
    void settleMaxima();
    [[nodiscard]] bool isInPool(int person) const;
    [[nodiscard]] bool isLockedIn(int person) const { return m_lockedIn[size_t(person)] != 0; }

    const SelectionProblem &m_problem;
    std::vector<SeatPerson> m_people;
    std::vector<SeatLimit> m_limits;
    std::vector<SeatTarget> m_targets;
    std::vector<SeatLock> m_locks;
    std::vector<char> m_lockedIn;
    QList<qsizetype> m_unknownLocks;
    ScoreGrid m_grid;
    mutable QHash<QString, QMap<QString, Group>> m_groups; ///< by attribute, made when first asked for
};

} // namespace convoke
