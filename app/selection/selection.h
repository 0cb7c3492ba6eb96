// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "selection/candidate.h"
#include "selection/rule.h"
#include "selection/wish.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace convoke {

/// How a group is found. All of them keep every rule and every lock.
enum class SelectionMethod {
    Optimum, ///< the greatest value; of equally good groups the best by rank
    RoundRobin, ///< one seat per country in turn, in the order of arrival, until the places are full
    Lottery, ///< the greatest value; among people of the same score the lot decides and not the rank
};
QString toKey(SelectionMethod method);
template <>
std::optional<SelectionMethod> fromKey(QStringView key);

/// Everything a selection depends on. The order of the candidates does not matter.
struct SelectionProblem
{
    QString meeting; ///< reference
    int places = 0; ///< exactly so many are chosen
    bool exceptionsAllowed = false; ///< exceptional maxima hold instead of the usual ones
    QList<Candidate> candidates;
    QList<Rule> rules; ///< all of them hold at once; "*" stands for every value that occurs in the pool
    QList<Lock> locks;
    QList<Wish> wishes = {};
    SelectionMethod method = SelectionMethod::Optimum;
    QString seed = {}; ///< of the lottery; empty: the reference of the meeting
    /// They keep their seats, and what is left of the bounds is for the others. Unlike a lock this stretches
    /// no exceptional maximum and is never given up by a repair.
    QList<ApplicationId> held = {};
    QList<ApplicationId> before = {}; ///< the group that stood before: what repairs are compared with
};

struct ChosenSeat
{
    qsizetype candidate = 0; ///< its place in SelectionProblem::candidates
    bool locked = false;
    bool held = false;
};

/// Who comes in and who goes out, as places in SelectionProblem::candidates, by rank.
struct GroupChange
{
    QList<qsizetype> in;
    QList<qsizetype> out;

    [[nodiscard]] bool isEmpty() const { return in.isEmpty() && out.isEmpty(); }
    friend bool operator==(const GroupChange &, const GroupChange &) = default;
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
        Wishes, ///< the wishes would cost more than the score is worth
        NotReached, ///< the places were full before their turn (round robin)
    };
    qsizetype candidate = 0;
    /// Best value less the best value with them in; absent: impossible, or not asked by the method.
    std::optional<double> cost;
    QList<qsizetype> displaces; ///< who would leave, by rank
    Reason reason = Reason::LowerScore;
    QList<qsizetype> limits; ///< indices into Selection::limits that the reason names
};

QString toKey(NotSelected::Reason reason);

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
    std::optional<double> cost; ///< best value without it, less the best value; absent: not computed
    GroupChange change = {}; ///< who would come in and go out without it
};

/// What a whole rule costs, for all its values at once.
struct RulePrice
{
    qsizetype rule = 0; ///< its place in SelectionProblem::rules
    double cost = 0; ///< best value without it, less the best value
    GroupChange change;
};

/// One wish for one value, and how it came out.
struct WishOutcome
{
    enum class Kind { Share, AtLeast, AtMost };
    qsizetype wish = 0; ///< its place in SelectionProblem::wishes
    Kind kind = Kind::Share;
    QString attribute;
    QString value; ///< as LimitOutcome::value
    double target = 0; ///< seats; a share may not be whole
    int selected = 0;
    int pool = 0;
    double deviation = 0; ///< seats beyond the target, in the direction that the wish minds
    double cost = 0; ///< deviation × price
};

/// The best single replacement with everybody else kept.
struct Replacement
{
    qsizetype leaves = 0;
    std::optional<qsizetype> then; ///< absent: nobody fits
    std::optional<double> total;
};

/// Somebody of the smallest reserve that covers every single withdrawal.
struct ReserveMember
{
    qsizetype candidate = 0;
    QList<qsizetype> covers; ///< whose place they can take under all rules, by rank
};

/// One turn of the round robin.
struct MethodTurn
{
    qsizetype candidate = 0;
    int round = 0; ///< 1, 2, …; 0: seated before the first round, by a lock or because they hold a seat
    bool taken = false;
    QList<qsizetype> limits; ///< indices into Selection::limits: full, so the person was passed over
};

/// Application: only in repairs, an application that would have to be completed.
enum class BoundKind { Min, Max, Lock, Places, Application };
QString toKey(BoundKind kind);

/// One of the demands that cannot all be met.
struct ConflictPart
{
    BoundKind bound = BoundKind::Places;
    qsizetype index = 0; ///< of the rule or the lock
    QString attribute; ///< the rule's; "source_ref" for a lock, "places" for the places
    QString value; ///< one value where it alone is to blame, "*" where several are; a lock's source_ref; the
                   ///< places
    int asked = 0; ///< the bound as it stands; the places
    std::optional<int> pool = {}; ///< of a rule for one value: who may be chosen and has it; of the places:
                                  ///< who may be chosen
};

struct RepairChange
{
    ConflictPart part;
    int from = 0; ///< meaningless for a lock, which is dropped, and for an application
    int to = 0;
    bool withinException = false; ///< the new maximum is one that the rule allows as an exception
};

/// Changes after which the demands can be met, none of them needlessly large.
struct Repair
{
    QList<RepairChange> changes;
    double total = 0; ///< the best total once they are made
    QList<qsizetype> people = {}; ///< the group that they lead to, by rank
    GroupChange change = {}; ///< against SelectionProblem::before; without one, everybody comes in
};

/// The best group that the rules allow, or why there is none.
struct Selection
{
    enum class Status {
        Optimal, ///< nothing better exists
        Infeasible,
        Filled, ///< found by a method that does not look for the best; keeps all rules
    };
    Status status = Status::Infeasible;
    int places = 0;
    double total = 0; ///< sum of the chosen scores; without a score: 0
    double wishCost = 0; ///< what the wishes cost
    double value = 0; ///< total less wishCost: what is as great as can be
    QList<ChosenSeat> seats; ///< by rank
    QList<NotSelected> notSelected; ///< by rank; everybody eligible who is not chosen
    QList<LimitOutcome> limits; ///< in the order of the rules, values by key
    QList<Replacement> reserve; ///< one per seat, by rank
    QList<ConflictPart> conflict; ///< cannot all hold; without any one of them the others can
    QList<Repair> repairs; ///< best first
    QList<qsizetype> unknownLocks; ///< locks on applications that have not come in
    QList<RulePrice> rulePrices = {}; ///< one per rule
    QList<WishOutcome> wishes = {}; ///< in the order of the wishes
    QList<ReserveMember> reserveSet = {}; ///< by rank
    QList<qsizetype> idleRules = {}; ///< rules on an attribute of which nobody in the pool has any value
    QList<MethodTurn> turns = {}; ///< of the round robin, in their order
    bool explained = false; ///< asked for everything, and not for the group alone

    [[nodiscard]] bool hasGroup() const { return status != Status::Infeasible; }
};

enum class SelectionScope {
    Group, ///< who is in, or what conflicts and how it is repaired
    Everything, ///< and why the others are not, what each rule costs, and the reserve
};

/// What is called while select() is at work, on its thread. Either may be empty.
struct SelectionProgress
{
    /// Once, as soon as the group is known, with its counts and without explanations.
    std::function<void(const Selection &)> group;
    /// For each answer to "why not", by rank: the answer, the how-manieth it is, and of how many.
    std::function<void(const NotSelected &, qsizetype, qsizetype)> whyNot;
};

/// Chooses exactly the places under all rules and locks: with the greatest possible value, proved, unless the
/// method is the round robin. The value is the sum of the scores less what the wishes cost.
/// Among equally good groups the one that is best by rank: it has the best-ranked person in whom they differ.
/// Errors: ValueInvalid (places below 0, a wish that is not sound), Cancelled (@p cancelled was set; it may
/// be null), SolverFailed.
Result<Selection> select(const SelectionProblem &problem, SelectionScope scope = SelectionScope::Everything,
                         const std::atomic_bool *cancelled = nullptr, const SelectionProgress &progress = {});

/// The best change after @p withdrawn left @p held: all the others of @p held keep their seats, nobody who
/// withdrew can be chosen, and the freed seats go to the best who keep the rules. Errors: those of select().
Result<Selection> replaceWithdrawn(const SelectionProblem &problem, const QList<ApplicationId> &held,
                                   const QList<ApplicationId> &withdrawn,
                                   SelectionScope scope = SelectionScope::Everything,
                                   const std::atomic_bool *cancelled = nullptr);
/// The problem that replaceWithdrawn() solves.
SelectionProblem afterWithdrawal(SelectionProblem problem, const QList<ApplicationId> &held,
                                 const QList<ApplicationId> &withdrawn);

} // namespace convoke
