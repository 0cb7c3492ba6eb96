// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/selectionrecord.h"

#include "exchange/rulejson.h"
#include "selection/lot.h"
#include "selection/selectionjson.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Number>
QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString seedOf(const SelectionProblem &problem)
{
    return problem.seed.isEmpty() ? problem.meeting : problem.seed;
}

QJsonObject candidateObject(const Candidate &candidate, const SelectionProblem &problem)
{
    QStringList attributes = candidate.values.keys();
    QJsonObject values;
    for (const QString &attribute : std::as_const(attributes)) {
        if (!candidate.values.value(attribute).isEmpty()) {
            values.insert(attribute, QJsonArray::fromStringList(candidate.values.value(attribute)));
        }
    }
    QJsonObject object{{u"application"_s, candidate.code},
                       {u"source_ref"_s, textOrNull(candidate.sourceRef)},
                       {u"name"_s, candidate.name},
                       {u"position"_s, candidate.position},
                       {u"rank"_s, numberOrNull(candidate.rank)},
                       {u"score"_s, numberOrNull(candidate.score)},
                       {u"eligible"_s, candidate.eligible},
                       {u"received"_s,
                        candidate.received.isValid()
                            ? QJsonValue(candidate.received.toString(u"yyyy-MM-ddTHH:mm:ss"_s))
                            : QJsonValue(QJsonValue::Null)},
                       {u"values"_s, values}};
    if (candidate.completable) {
        object.insert(u"completable"_s, true);
    }
    if (problem.method == SelectionMethod::Lottery) {
        object.insert(u"lot"_s, candidate.lot.isEmpty() ? lotOf(candidate, seedOf(problem)) : candidate.lot);
    }
    return object;
}

/// Whom a lock is on; nothing while the application has not come in.
std::optional<qsizetype> candidateOf(const Lock &lock, const SelectionProblem &problem)
{
    const auto find = [&problem](const auto &isMeant) -> std::optional<qsizetype> {
        const auto it = std::find_if(problem.candidates.cbegin(), problem.candidates.cend(), isMeant);
        return it == problem.candidates.cend() ? std::nullopt
                                               : std::optional(it - problem.candidates.cbegin());
    };
    if (lock.application) {
        return find([&lock](const Candidate &item) { return item.application == *lock.application; });
    }
    const QString name = lock.sourceRef.trimmed();
    const auto byRef =
        find([&name](const Candidate &item) { return !item.sourceRef.isEmpty() && item.sourceRef == name; });
    return byRef ? byRef : find([&name](const Candidate &item) { return item.code == name; });
}

/// The problem as a reader of its record will have it: locks by application.
SelectionProblem withLocksSettled(SelectionProblem problem)
{
    for (Lock &lock : problem.locks) {
        if (const std::optional<qsizetype> candidate = candidateOf(lock, problem)) {
            lock.application = problem.candidates.at(*candidate).application;
        }
    }
    return problem;
}

/// Why each of the others is not in, as a key and the rules that it names: sentences can be made from it in
/// any language.
QJsonArray reasonsOf(const Selection &selection, const SelectionProblem &problem)
{
    QJsonArray reasons;
    for (const NotSelected &entry : selection.notSelected) {
        const bool isMinimum = entry.reason == NotSelected::Reason::RuleNeeds;
        QJsonArray limits;
        for (const qsizetype index : entry.limits) {
            const LimitOutcome &limit = selection.limits.at(index);
            limits.append(QJsonObject{{u"attribute"_s, limit.attribute},
                                      {u"value"_s, limit.value},
                                      {u"selected"_s, limit.selected},
                                      {u"bound"_s, numberOrNull(isMinimum ? limit.min : limit.max)}});
        }
        reasons.append(QJsonObject{{u"application"_s, problem.candidates.at(entry.candidate).code},
                                   {u"reason"_s, toKey(entry.reason)},
                                   {u"rules"_s, limits}});
    }
    return reasons;
}

QJsonArray codesOf(const QList<ApplicationId> &applications, const SelectionProblem &problem)
{
    QJsonArray codes;
    for (const Candidate &candidate : problem.candidates) {
        if (applications.contains(candidate.application)) {
            codes.append(candidate.code);
        }
    }
    return codes;
}

QJsonObject settingsObject(const SelectionProblem &problem, const QStringList &tieBreaks)
{
    QJsonArray rules;
    for (const Rule &rule : problem.rules) {
        rules.append(toJson(rule));
    }
    QJsonArray wishes;
    for (const Wish &wish : problem.wishes) {
        wishes.append(toJson(wish));
    }
    QJsonArray locks;
    for (const Lock &lock : problem.locks) {
        const std::optional<qsizetype> candidate = candidateOf(lock, problem);
        QJsonObject object{{u"seat"_s, toKey(lock.seat)}, {u"reason"_s, lock.reason}};
        object.insert(u"application"_s,
                      candidate ? QJsonValue(problem.candidates.at(*candidate).code)
                                : QJsonValue(QJsonValue::Null));
        if (!candidate) {
            object.insert(u"source_ref"_s, lock.sourceRef);
        }
        locks.append(object);
    }
    return {{u"places"_s, problem.places},
            {u"exceptions"_s, problem.exceptionsAllowed},
            {u"method"_s, toKey(problem.method)},
            {u"seed"_s,
             problem.method == SelectionMethod::Lottery ? QJsonValue(seedOf(problem))
                                                        : QJsonValue(QJsonValue::Null)},
            {u"tie_breaks"_s, QJsonArray::fromStringList(tieBreaks)},
            {u"rules"_s, rules},
            {u"wishes"_s, wishes},
            {u"locks"_s, locks},
            {u"held"_s, codesOf(problem.held, problem)},
            {u"before"_s, codesOf(problem.before, problem)}};
}

} // namespace

QString recordHash(const QJsonObject &record)
{
    QJsonObject rest = record;
    rest.remove(u"sha256"_s);
    return QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(rest).toJson(QJsonDocument::Compact),
                                                        QCryptographicHash::Sha256)
                                   .toHex());
}

QJsonObject recordWith(QJsonObject record, const QString &key, const QJsonValue &value)
{
    record.insert(key, value);
    record.insert(u"sha256"_s, recordHash(record));
    return record;
}

QJsonObject selectionRecord(const SelectionProblem &problem, const Selection &selection,
                            const RecordFrame &frame)
{
    const SelectionProblem settled = withLocksSettled(problem);
    QList<const Candidate *> inOrder;
    for (const Candidate &candidate : settled.candidates) {
        inOrder.append(&candidate);
    }
    std::sort(inOrder.begin(), inOrder.end(), [](const Candidate *a, const Candidate *b) {
        return std::tuple(a->code.size(), a->code) < std::tuple(b->code.size(), b->code);
    });
    QJsonArray candidates;
    for (const Candidate *candidate : std::as_const(inOrder)) {
        candidates.append(candidateObject(*candidate, settled));
    }
    const QJsonObject record{{u"format"_s, u"convoke-selection-record/1"_s},
                             {u"program"_s, frame.program},
                             {u"meeting"_s, settled.meeting},
                             {u"decided_by"_s, textOrNull(frame.decidedBy)},
                             {u"decided_at"_s, textOrNull(frame.decidedAt.toUTC().toString(Qt::ISODate))},
                             {u"reason"_s, frame.reason},
                             {u"criteria"_s, frame.criteria},
                             {u"settings"_s, settingsObject(settled, frame.tieBreaks)},
                             {u"candidates"_s, candidates},
                             {u"explained"_s, selection.explained}};
    return recordWith(recordWith(record, u"why_not"_s, reasonsOf(selection, settled)), u"result"_s,
                      toJson(selection, settled));
}

} // namespace convoke
