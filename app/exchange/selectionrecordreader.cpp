// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"
#include "exchange/rulejson.h"
#include "exchange/selectionrecord.h"
#include "selection/lot.h"
#include "selection/selectionjson.h"

#include <QHash>

#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads the problem out of a record; applications are numbered in the order in which they stand.
class RecordReader
{
public:
    explicit RecordReader(const QJsonObject &record)
        : m_record(record)
    { }

    Result<SelectionProblem> read();

private:
    void readCandidates(JsonReader &reader);
    void readSettings(JsonReader &reader);
    void readLock(JsonReader &reader);
    QList<ApplicationId> applicationsAt(JsonReader &reader, const QString &key);
    std::optional<ApplicationId> applicationOf(JsonReader &reader, const QString &key, const QString &code);

    const QJsonObject &m_record;
    std::optional<Error> m_fault;
    SelectionProblem m_problem;
    QHash<QString, ApplicationId> m_applications;
};

QHash<QString, QStringList> valuesOf(const QJsonObject &object)
{
    QHash<QString, QStringList> values;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonArray texts = it.value().toArray();
        for (const auto &text : texts) {
            values[it.key()].append(text.toString());
        }
    }
    return values;
}

void RecordReader::readCandidates(JsonReader &reader)
{
    const QJsonArray raw = m_record.value(u"candidates"_s).toArray();
    reader.objects(u"candidates"_s, [this, &raw](JsonReader &item) {
        const qsizetype index = m_problem.candidates.size();
        Candidate candidate{.application = ApplicationId(index + 1)};
        candidate.code = item.requiredString(u"application"_s);
        candidate.sourceRef = item.string(u"source_ref"_s);
        candidate.name = item.string(u"name"_s);
        candidate.position = item.optionalInteger(u"position"_s, 0).value_or(0);
        candidate.rank = item.optionalInteger(u"rank"_s, 1);
        candidate.score = item.optionalNumber(u"score"_s);
        candidate.eligible = item.boolean(u"eligible"_s, true);
        candidate.completable = item.boolean(u"completable"_s, false);
        candidate.lot = item.string(u"lot"_s);
        if (const std::optional<QString> received = item.optionalString(u"received"_s)) {
            candidate.received = QDateTime::fromString(*received, u"yyyy-MM-ddTHH:mm:ss"_s);
            candidate.received.setTimeSpec(Qt::UTC);
        }
        item.ignore(u"values"_s);
        candidate.values = valuesOf(raw.at(index).toObject().value(u"values"_s).toObject());
        if (m_applications.contains(candidate.code)) {
            item.failValue(u"application"_s, candidate.code + u" (twice)"_s);
        }
        m_applications.insert(candidate.code, candidate.application);
        m_problem.candidates.append(candidate);
        item.finish();
    });
}

std::optional<ApplicationId> RecordReader::applicationOf(JsonReader &reader, const QString &key,
                                                         const QString &code)
{
    const auto it = m_applications.constFind(code);
    if (it == m_applications.cend()) {
        reader.failValue(key, code + u" (no such candidate)"_s);
        return std::nullopt;
    }
    return *it;
}

QList<ApplicationId> RecordReader::applicationsAt(JsonReader &reader, const QString &key)
{
    QList<ApplicationId> applications;
    const QStringList codes = reader.strings(key);
    for (const QString &code : codes) {
        if (const std::optional<ApplicationId> application = applicationOf(reader, key, code)) {
            applications.append(*application);
        }
    }
    return applications;
}

void RecordReader::readLock(JsonReader &reader)
{
    Lock lock{.id = LockId(m_problem.locks.size() + 1)};
    if (const std::optional<QString> code = reader.optionalString(u"application"_s)) {
        lock.application = applicationOf(reader, u"application"_s, *code);
        lock.sourceRef = *code;
    }
    lock.sourceRef = reader.string(u"source_ref"_s, lock.sourceRef);
    lock.seat = reader.optionalEnum<Seat>(u"seat"_s).value_or(Seat::In);
    lock.reason = reader.string(u"reason"_s);
    m_problem.locks.append(lock);
}

void RecordReader::readSettings(JsonReader &reader)
{
    reader.object(u"settings"_s, [this](JsonReader &item) {
        m_problem.places = item.optionalInteger(u"places"_s, 0).value_or(0);
        m_problem.exceptionsAllowed = item.boolean(u"exceptions"_s, false);
        m_problem.method = item.optionalEnum<SelectionMethod>(u"method"_s).value_or(SelectionMethod::Optimum);
        m_problem.seed = item.string(u"seed"_s);
        (void)item.strings(u"tie_breaks"_s);
        item.objects(u"rules"_s, [this](JsonReader &part) {
            m_problem.rules.append(readRule(part, RuleId(m_problem.rules.size() + 1)));
        });
        item.objects(u"wishes"_s, [this](JsonReader &part) {
            m_problem.wishes.append(readWish(part, WishId(m_problem.wishes.size() + 1)));
        });
        item.objects(u"locks"_s, [this](JsonReader &part) { readLock(part); });
        m_problem.held = applicationsAt(item, u"held"_s);
        m_problem.before = applicationsAt(item, u"before"_s);
    });
}

Result<SelectionProblem> RecordReader::read()
{
    if (m_record.value(u"format"_s).toString() != u"convoke-selection-record/1"_s) {
        return Error{ErrorCode::DocumentInvalid, u"format is not convoke-selection-record/1"_s};
    }
    JsonReader reader(m_record, {}, m_fault);
    m_problem.meeting = reader.string(u"meeting"_s);
    readCandidates(reader);
    readSettings(reader);
    if (m_fault) {
        return *m_fault;
    }
    return m_problem;
}

bool isSame(const QJsonValue &a, const QJsonValue &b);

bool isSameArray(const QJsonArray &a, const QJsonArray &b)
{
    bool same = a.size() == b.size();
    for (qsizetype i = 0; same && i < a.size(); ++i) {
        same = isSame(a.at(i), b.at(i));
    }
    return same;
}

bool isSameObject(const QJsonObject &a, const QJsonObject &b)
{
    bool same = a.keys() == b.keys();
    for (auto it = a.constBegin(); same && it != a.constEnd(); ++it) {
        same = isSame(it.value(), b.value(it.key()));
    }
    return same;
}

/// Numbers may differ by what another machine's arithmetic rounds.
bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (a.type() != b.type()) {
        return false;
    }
    if (a.isDouble()) {
        return std::abs(a.toDouble() - b.toDouble()) <= 1e-9 * std::max(1.0, std::abs(a.toDouble()));
    }
    return a.isArray() ? isSameArray(a.toArray(), b.toArray())
        : a.isObject() ? isSameObject(a.toObject(), b.toObject())
                       : a == b;
}

QString codesIn(const QJsonValue &seats)
{
    QStringList codes;
    const QJsonArray list = seats.toArray();
    for (const auto &seat : list) {
        codes.append(seat.toObject().value(u"application"_s).toString());
    }
    return codes.isEmpty() ? u"nobody"_s : codes.join(u", "_s);
}

QStringList differencesBetween(const QJsonObject &recorded, const QJsonObject &computed)
{
    QStringList differences;
    QStringList keys = recorded.keys() + computed.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (isSame(recorded.value(key), computed.value(key))) {
            continue;
        }
        differences.append(key == u"selected"_s ? u"The record chooses %1; computed again: %2."_s.arg(
                               codesIn(recorded.value(key)), codesIn(computed.value(key)))
                                                : u"“%1” of the result comes out differently."_s.arg(key));
    }
    return differences;
}

/// Draws that do not follow from the seed.
QStringList wrongLots(const SelectionProblem &problem)
{
    QStringList differences;
    for (const Candidate &candidate : problem.candidates) {
        if (candidate.lot != lotOf(candidate, problem.seed)) {
            differences.append(u"The lot of %1 does not follow from the seed."_s.arg(candidate.code));
        }
    }
    return differences;
}

} // namespace

Result<SelectionProblem> problemOfRecord(const QJsonObject &record)
{
    return RecordReader(record).read();
}

Result<RecordVerdict> verifyRecord(const QJsonObject &record)
{
    const Result<SelectionProblem> problem = problemOfRecord(record);
    if (!problem) {
        return problem.error();
    }
    const bool isExplained = record.value(u"explained"_s).toBool();
    const Result<Selection> selection =
        select(*problem, isExplained ? SelectionScope::Everything : SelectionScope::Group);
    if (!selection) {
        return selection.error();
    }
    RecordVerdict verdict;
    verdict.hashHolds = record.value(u"sha256"_s).toString() == recordHash(record);
    verdict.differences =
        differencesBetween(record.value(u"result"_s).toObject(), toJson(*selection, *problem));
    const bool hasCodes = record.value(u"codes"_s).toBool();
    if (problem->method == SelectionMethod::Lottery && !hasCodes) {
        verdict.differences += wrongLots(*problem);
    }
    return verdict;
}

} // namespace convoke
