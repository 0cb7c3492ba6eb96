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
    if (change.part.bound == BoundKind::Lock) {
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
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Selection &selection, const SelectionProblem &problem)
{
    const bool isOptimal = selection.status == Selection::Status::Optimal;
    const auto code = [&problem](qsizetype candidate) {
        return problem.candidates.at(candidate).code;
    };
    const auto seat = [&problem](const ChosenSeat &item) {
        return seatObject(item, problem.candidates.at(item.candidate));
    };
    const auto notSelected = [&](const NotSelected &item) {
        return QJsonObject{{u"application"_s, code(item.candidate)},
                           {u"source_ref"_s, textOrNull(problem.candidates.at(item.candidate).sourceRef)},
                           {u"cost"_s, numberOrNull(item.cost)},
                           {u"displaces"_s, listOf(item.displaces, code)},
                           {u"reason"_s, reasonSentence(item, selection, problem)}};
    };
    const auto limit = [&problem](const LimitOutcome &item) {
        return limitObject(item, problem.rules.at(item.rule));
    };
    const auto replacement = [&code](const Replacement &item) {
        return QJsonObject{
            {u"if_leaves"_s, code(item.leaves)},
            {u"then"_s, item.then ? QJsonValue(code(*item.then)) : QJsonValue(QJsonValue::Null)},
            {u"total"_s, numberOrNull(item.total)}};
    };
    const auto repair = [&problem](const Repair &item) {
        const auto change = [&problem](const RepairChange &part) {
            return changeObject(part, problem);
        };
        return QJsonObject{{u"changes"_s, listOf(item.changes, change)}, {u"total"_s, item.total}};
    };
    const auto unknown = [&problem](qsizetype lock) {
        return problem.locks.at(lock).sourceRef;
    };
    return {{u"meeting"_s, problem.meeting},
            {u"status"_s, isOptimal ? u"optimal"_s : u"infeasible"_s},
            {u"places"_s, selection.places},
            {u"total"_s, isOptimal ? QJsonValue(selection.total) : QJsonValue(QJsonValue::Null)},
            {u"selected"_s, listOf(selection.seats, seat)},
            {u"not_selected"_s, listOf(selection.notSelected, notSelected)},
            {u"rules"_s, listOf(selection.limits, limit)},
            {u"reserve"_s, listOf(selection.reserve, replacement)},
            {u"conflict"_s, listOf(selection.conflict, partObject)},
            {u"repairs"_s, listOf(selection.repairs, repair)},
            {u"unknown_locks"_s, listOf(selection.unknownLocks, unknown)}};
}

} // namespace convoke
