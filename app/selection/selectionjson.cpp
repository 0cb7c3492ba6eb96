// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/selectionjson.h"

#include <QJsonArray>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Number>
QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename List, typename Function>
QJsonArray listOf(const List &list, Function toObject)
{
    QJsonArray array;
    for (const auto &item : list) {
        array.append(toObject(item));
    }
    return array;
}

QJsonObject partObject(const ConflictPart &part)
{
    return {{u"attribute"_s, part.attribute}, {u"value"_s, part.value}, {u"bound"_s, toKey(part.bound)}};
}

QJsonArray codesOf(const QList<qsizetype> &people, const SelectionProblem &problem)
{
    return listOf(people, [&problem](qsizetype index) { return problem.candidates.at(index).code; });
}

QJsonObject groupChangeObject(const GroupChange &change, const SelectionProblem &problem)
{
    return {{u"in"_s, codesOf(change.in, problem)}, {u"out"_s, codesOf(change.out, problem)}};
}

QJsonObject wishObject(const WishOutcome &wish)
{
    using Kind = WishOutcome::Kind;
    const QString kind = wish.kind == Kind::Share ? u"share"_s
        : wish.kind == Kind::AtLeast              ? u"min"_s
                                                  : u"max"_s;
    return {{u"attribute"_s, wish.attribute}, {u"value"_s, wish.value},       {u"kind"_s, kind},
            {u"target"_s, wish.target},       {u"selected"_s, wish.selected}, {u"pool"_s, wish.pool},
            {u"deviation"_s, wish.deviation}, {u"cost"_s, wish.cost}};
}

QJsonObject seatObject(const ChosenSeat &seat, const Candidate &candidate)
{
    QJsonObject object{{u"application"_s, candidate.code},
                       {u"source_ref"_s, textOrNull(candidate.sourceRef)},
                       {u"name"_s, candidate.name},
                       {u"rank"_s, numberOrNull(candidate.rank)},
                       {u"score"_s, numberOrNull(candidate.score)}};
    if (seat.locked) {
        object.insert(u"locked"_s, true);
    }
    if (seat.held) {
        object.insert(u"held"_s, true);
    }
    if (!candidate.score) {
        object.insert(u"without_score"_s, true);
    }
    return object;
}

QJsonObject limitObject(const LimitOutcome &limit, const Rule &rule)
{
    QJsonObject object{{u"attribute"_s, limit.attribute},    {u"value"_s, limit.value},
                       {u"min"_s, numberOrNull(limit.min)},  {u"max"_s, numberOrNull(limit.max)},
                       {u"selected"_s, limit.selected},      {u"pool"_s, limit.pool},
                       {u"cost"_s, numberOrNull(limit.cost)}};
    const bool isUsed =
        limit.exception != LimitOutcome::Exception::None && limit.selected > rule.max.value_or(0);
    if (isUsed) {
        object.insert(u"exception"_s,
                      limit.exception == LimitOutcome::Exception::ByLock ? u"lock"_s : u"allowed"_s);
    }
    return object;
}

QJsonObject changeObject(const RepairChange &change, const SelectionProblem &problem)
{
    QJsonObject object = partObject(change.part);
    if (change.part.bound == BoundKind::Application) {
        object.insert(u"from"_s, u"incomplete"_s);
        object.insert(u"to"_s, u"complete"_s);
    } else if (change.part.bound == BoundKind::Lock) {
        object.insert(u"from"_s, toKey(problem.locks.at(change.part.index).seat));
        object.insert(u"to"_s, QJsonValue(QJsonValue::Null));
    } else {
        object.insert(u"from"_s, change.from);
        object.insert(u"to"_s, change.to);
    }
    if (change.withinException) {
        object.insert(u"within_exception"_s, true);
    }
    return object;
}

QString limitWords(const LimitOutcome &limit)
{
    return limit.attribute + u" "_s + limit.value;
}

QString limitsWords(const NotSelected &entry, const Selection &selection, bool minimum)
{
    QStringList words;
    for (const qsizetype index : entry.limits) {
        const LimitOutcome &limit = selection.limits.at(index);
        words.append(u"%1 (%2 of %3)"_s.arg(limitWords(limit))
                         .arg(limit.selected)
                         .arg(minimum ? limit.min.value_or(0) : limit.max.value_or(0)));
    }
    return words.join(u" and "_s);
}

} // namespace

QString reasonSentence(const NotSelected &entry, const Selection &selection, const SelectionProblem &problem)
{
    using Reason = NotSelected::Reason;
    switch (entry.reason) {
    case Reason::LowerScore:
        return u"Everybody chosen freely has a higher score."_s;
    case Reason::EqualTotal:
        return u"The total would be the same; the rank decided."_s;
    case Reason::RuleFull:
        return u"At its maximum: "_s + limitsWords(entry, selection, false) + u"."_s;
    case Reason::RuleNeeds:
        return u"The seats of lower scores are needed for a minimum: "_s + limitsWords(entry, selection, true)
            + u"."_s;
    case Reason::LockedOut:
        for (const Lock &lock : problem.locks) {
            const Candidate &candidate = problem.candidates.at(entry.candidate);
            const bool isTheirs = lock.application ? *lock.application == candidate.application
                                                   : lock.sourceRef == candidate.sourceRef;
            if (isTheirs && lock.seat == Seat::Out && !lock.reason.isEmpty()) {
                return u"Locked out: "_s + lock.reason;
            }
        }
        return u"Locked out."_s;
    case Reason::SeatsLocked:
        return entry.limits.isEmpty()
            ? u"Locks hold all the places."_s
            : u"Locks hold all that a maximum allows: "_s + limitsWords(entry, selection, false) + u"."_s;
    case Reason::NoRoom:
        return u"With this person the rules cannot be met."_s;
    case Reason::Together:
        return u"Several rules together hold the seats of lower scores."_s;
    case Reason::Wishes:
        return u"The wishes would cost more than the higher score is worth."_s;
    case Reason::NotReached:
        return u"The places were full before their turn."_s;
    }
    Q_UNREACHABLE();
}

namespace {

/// One part of a conflict, with what the pool has where that alone explains it.
QString partSentence(const ConflictPart &part, const SelectionProblem &problem)
{
    switch (part.bound) {
    case BoundKind::Min:
        return part.pool && *part.pool < part.asked
            ? u"at least %1 with %2 %3 are asked for, but the pool has only %4"_s.arg(part.asked)
                  .arg(part.attribute, part.value)
                  .arg(*part.pool)
            : u"at least %1 with %2 %3"_s.arg(part.asked).arg(part.attribute, part.value);
    case BoundKind::Max:
        return u"at most %1 with %2 %3"_s.arg(part.asked).arg(part.attribute, part.value);
    case BoundKind::Lock:
        return u"the lock that puts %1 %2"_s.arg(part.value, toKey(problem.locks.at(part.index).seat));
    case BoundKind::Places:
        return part.pool && *part.pool < part.asked
            ? u"%1 places, but only %2 people who may be chosen"_s.arg(part.asked).arg(*part.pool)
            : u"%1 places"_s.arg(part.asked);
    case BoundKind::Application:
        break; // never in a conflict
    }
    return {};
}

/// Writes a selection of one problem.
class SelectionWriter
{
public:
    SelectionWriter(const Selection &selection, const SelectionProblem &problem)
        : m_selection(selection)
        , m_problem(problem)
    { }

    QJsonObject object() const;

private:
    QString code(qsizetype candidate) const { return m_problem.candidates.at(candidate).code; }
    QJsonObject notSelectedObject(const NotSelected &item) const;
    QJsonArray rules() const;
    QJsonArray rulePrices() const;
    QJsonArray reserve() const;
    QJsonArray reserveSet() const;
    QJsonArray repairs() const;
    QJsonArray turns() const;

    const Selection &m_selection;
    const SelectionProblem &m_problem;
};

QJsonObject SelectionWriter::notSelectedObject(const NotSelected &item) const
{
    return {{u"application"_s, code(item.candidate)},
            {u"source_ref"_s, textOrNull(m_problem.candidates.at(item.candidate).sourceRef)},
            {u"cost"_s, numberOrNull(item.cost)},
            {u"displaces"_s, codesOf(item.displaces, m_problem)},
            {u"reason"_s, reasonSentence(item, m_selection, m_problem)}};
}

QJsonArray SelectionWriter::rules() const
{
    return listOf(m_selection.limits, [this](const LimitOutcome &item) {
        QJsonObject object = limitObject(item, m_problem.rules.at(item.rule));
        object.insert(u"changes"_s, groupChangeObject(item.change, m_problem));
        return object;
    });
}

QJsonArray SelectionWriter::rulePrices() const
{
    return listOf(m_selection.rulePrices, [this](const RulePrice &item) {
        const Rule &rule = m_problem.rules.at(item.rule);
        return QJsonObject{{u"attribute"_s, rule.attribute},
                           {u"value"_s, rule.value},
                           {u"cost"_s, item.cost},
                           {u"changes"_s, groupChangeObject(item.change, m_problem)}};
    });
}

QJsonArray SelectionWriter::reserve() const
{
    return listOf(m_selection.reserve, [this](const Replacement &item) {
        return QJsonObject{
            {u"if_leaves"_s, code(item.leaves)},
            {u"then"_s, item.then ? QJsonValue(code(*item.then)) : QJsonValue(QJsonValue::Null)},
            {u"total"_s, numberOrNull(item.total)}};
    });
}

QJsonArray SelectionWriter::reserveSet() const
{
    return listOf(m_selection.reserveSet, [this](const ReserveMember &item) {
        return QJsonObject{{u"application"_s, code(item.candidate)},
                           {u"covers"_s, codesOf(item.covers, m_problem)}};
    });
}

QJsonArray SelectionWriter::repairs() const
{
    return listOf(m_selection.repairs, [this](const Repair &item) {
        return QJsonObject{
            {u"changes"_s,
             listOf(item.changes,
                    [this](const RepairChange &part) { return changeObject(part, m_problem); })},
            {u"total"_s, item.total},
            {u"in"_s, codesOf(item.change.in, m_problem)},
            {u"out"_s, codesOf(item.change.out, m_problem)}};
    });
}

QJsonArray SelectionWriter::turns() const
{
    return listOf(m_selection.turns, [this](const MethodTurn &turn) {
        const QJsonArray full =
            listOf(turn.limits, [this](qsizetype limit) { return limitWords(m_selection.limits.at(limit)); });
        return QJsonObject{{u"application"_s, code(turn.candidate)},
                           {u"round"_s, turn.round},
                           {u"taken"_s, turn.taken},
                           {u"full"_s, full}};
    });
}

QJsonObject SelectionWriter::object() const
{
    const Selection &selection = m_selection;
    const auto seat = [this](const ChosenSeat &item) {
        return seatObject(item, m_problem.candidates.at(item.candidate));
    };
    const auto whyNot = [this](const NotSelected &item) {
        return notSelectedObject(item);
    };
    const auto ruleOf = [this](qsizetype rule) {
        const Rule &idle = m_problem.rules.at(rule);
        return QJsonObject{{u"attribute"_s, idle.attribute}, {u"value"_s, idle.value}};
    };
    const auto unknown = [this](qsizetype lock) {
        return m_problem.locks.at(lock).sourceRef;
    };
    const auto number = [&selection](double points) {
        return selection.hasGroup() ? QJsonValue(points) : QJsonValue(QJsonValue::Null);
    };
    return {{u"meeting"_s, m_problem.meeting},
            {u"status"_s, statusKey(selection.status)},
            {u"method"_s, toKey(m_problem.method)},
            {u"places"_s, selection.places},
            {u"total"_s, number(selection.total)},
            {u"wish_cost"_s, number(selection.wishCost)},
            {u"value"_s, number(selection.value)},
            {u"selected"_s, listOf(selection.seats, seat)},
            {u"not_selected"_s, listOf(selection.notSelected, whyNot)},
            {u"rules"_s, rules()},
            {u"rule_prices"_s, rulePrices()},
            {u"wishes"_s, listOf(selection.wishes, wishObject)},
            {u"reserve"_s, reserve()},
            {u"reserve_set"_s, reserveSet()},
            {u"conflict"_s, listOf(selection.conflict, partObject)},
            {u"explanation"_s, textOrNull(conflictSentence(selection, m_problem))},
            {u"repairs"_s, repairs()},
            {u"turns"_s, turns()},
            {u"idle_rules"_s, listOf(selection.idleRules, ruleOf)},
            {u"unknown_locks"_s, listOf(selection.unknownLocks, unknown)}};
}

} // namespace

QString conflictSentence(const Selection &selection, const SelectionProblem &problem)
{
    if (selection.conflict.isEmpty()) {
        return {};
    }
    QStringList parts;
    for (const ConflictPart &part : selection.conflict) {
        parts.append(partSentence(part, problem));
    }
    return parts.size() == 1 ? u"This cannot be met: %1."_s.arg(parts.constFirst())
                             : u"These cannot hold together: %1."_s.arg(parts.join(u"; "_s));
}

QString statusKey(Selection::Status status)
{
    switch (status) {
    case Selection::Status::Optimal:
        return u"optimal"_s;
    case Selection::Status::Infeasible:
        return u"infeasible"_s;
    case Selection::Status::Filled:
        return u"filled"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Selection &selection, const SelectionProblem &problem)
{
    QJsonObject object = SelectionWriter(selection, problem).object();
    if (problem.method == SelectionMethod::Lottery) {
        object.insert(u"seed"_s, problem.seed.isEmpty() ? problem.meeting : problem.seed);
    }
    return object;
}

} // namespace convoke
