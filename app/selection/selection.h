// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "selection/candidate.h"
#include "selection/rule.h"

#include <QList>
#include <QString>

#include <atomic>
#include <optional>

namespace convoke {

/// Everything a selection depends on. The order of the candidates does not matter.
struct SelectionProblem
{
    QString meeting; ///< reference
    int places = 0; ///< exactly so many are chosen
    bool exceptionsAllowed = false; ///< exceptional maxima hold instead of the usual ones
    QList<Candidate> candidates;
    QList<Rule> rules; ///< all of them hold at once; "*" stands for every value that occurs in the pool
    QList<Lock> locks;
};

struct ChosenSeat
{
    qsizetype candidate = 0; ///< its place in SelectionProblem::candidates
    bool locked = false;
};

/// Why somebody is not chosen.
struct NotSelected
{
    enum class Reason {
        LowerScore, ///< nobody chosen freely has a lower score
        EqualTotal, ///< the total would be the same; the rank decided
        RuleFull, ///< rules of theirs are at their maximum
        RuleNeeds, ///< the seats below are needed for rules at their minimum
        LockedOut,
        SeatsLocked, ///< locks hold all the seats, or all that a rule of theirs allows
        NoRoom, ///< with them the rules cannot be met
        Together, ///< several rules together hold the seats of lower scores
    };
    qsizetype candidate = 0;
    std::optional<double> cost; ///< best total less the best total with them in; absent: impossible
    QList<qsizetype> displaces; ///< who would leave, by rank
    Reason reason = Reason::LowerScore;
    QList<qsizetype> limits; ///< indices into Selection::limits that the reason names
};

/// One rule for one value, and how it came out.
struct LimitOutcome
{
    enum class Exception { None, Allowed, ByLock };
    qsizetype rule = 0; ///< its place in SelectionProblem::rules
    QString attribute;
    QString value; ///< as the rule writes it; for "*" the country's code or the most usual spelling
    std::optional<int> min;
    std::optional<int> max; ///< the one that held, with an exception the exceptional one
    Exception exception = Exception::None; ///< why it held
    int selected = 0;
    int pool = 0; ///< with this value among those who may be chosen or are locked in
    std::optional<double> cost; ///< best total without it, less the best total; absent: not computed
};

/// The best single replacement with everybody else kept.
struct Replacement
{
    qsizetype leaves = 0;
    std::optional<qsizetype> then; ///< absent: nobody fits
    std::optional<double> total;
};

enum class BoundKind { Min, Max, Lock, Places };
QString toKey(BoundKind kind);

/// One of the demands that cannot all be met.
struct ConflictPart
{
    BoundKind bound = BoundKind::Places;
    qsizetype index = 0; ///< of the rule or the lock
    QString attribute; ///< the rule's; "source_ref" for a lock, "places" for the places
    QString value; ///< one value where it alone is to blame, "*" where several are; a lock's source_ref; the
                   ///< places
};

struct RepairChange
{
    ConflictPart part;
    int from = 0; ///< meaningless for a lock, which is dropped
    int to = 0;
    bool withinException = false; ///< the new maximum is one that the rule allows as an exception
};

/// Changes after which the demands can be met, none of them needlessly large.
struct Repair
{
    QList<RepairChange> changes;
    double total = 0; ///< the best total once they are made
};

/// The best group that the rules allow, or why there is none.
struct Selection
{
    enum class Status { Optimal, Infeasible };
    Status status = Status::Infeasible;
    int places = 0;
    double total = 0; ///< sum of the chosen scores; without a score: 0
    QList<ChosenSeat> seats; ///< by rank
    QList<NotSelected> notSelected; ///< by rank; everybody eligible who is not chosen
    QList<LimitOutcome> limits; ///< in the order of the rules, values by key
    QList<Replacement> reserve; ///< one per seat, by rank
    QList<ConflictPart> conflict; ///< cannot all hold; without any one of them the others can
    QList<Repair> repairs; ///< best first
    QList<qsizetype> unknownLocks; ///< locks on applications that have not come in
};

enum class SelectionScope {
    Group, ///< who is in, or what conflicts and how it is repaired
    Everything, ///< and why the others are not, what each rule costs, and the reserve
};

/// Chooses exactly the places with the greatest possible sum of scores under all rules and locks, proved.
/// Among equally good groups the one that is best by rank: it has the best-ranked person in whom they differ.
/// Errors: ValueInvalid (places below 0), Cancelled (@p cancelled was set; it may be null), SolverFailed.
Result<Selection> select(const SelectionProblem &problem, SelectionScope scope = SelectionScope::Everything,
                         const std::atomic_bool *cancelled = nullptr);

} // namespace convoke
