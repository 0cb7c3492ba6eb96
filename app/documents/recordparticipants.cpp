// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recordparticipants.h"

#include "ranking/decimals.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts of a record by application.
class RecordTable
{
public:
    RecordTable(const QJsonObject &record, const QList<Applicant> &applicants);

    [[nodiscard]] QList<Participant> participants() const;
    [[nodiscard]] QString nameOf(const QString &code) const;

private:
    [[nodiscard]] Participant person(const QString &code) const;
    [[nodiscard]] Participant chosen(const QJsonObject &seat) const;
    [[nodiscard]] Participant notChosen(const QJsonObject &entry) const;
    void addRank(Participant &participant, const QString &code) const;

    QJsonObject m_result;
    QHash<QString, const Applicant *> m_applicants;
    QHash<QString, QJsonObject> m_candidates;
    QHash<QString, QJsonObject> m_reasons;
    QHash<QString, QString> m_replacements;
    QSet<QString> m_reserve;
    int m_decimals = 1;
};

QHash<QString, QJsonObject> byApplication(const QJsonArray &array)
{
    QHash<QString, QJsonObject> objects;
    for (const auto &item : array) {
        const QJsonObject object = item.toObject();
        objects.insert(object.value(u"application"_s).toString(), object);
    }
    return objects;
}

RecordTable::RecordTable(const QJsonObject &record, const QList<Applicant> &applicants)
    : m_result(record.value(u"result"_s).toObject())
    , m_candidates(byApplication(record.value(u"candidates"_s).toArray()))
    , m_reasons(byApplication(record.value(u"why_not"_s).toArray()))
{
    for (const Applicant &applicant : applicants) {
        m_applicants.insert(applicant.application.code(), &applicant);
    }
    const QJsonArray reserve = m_result.value(u"reserve"_s).toArray();
    for (const auto &item : reserve) {
        const QJsonObject entry = item.toObject();
        if (const QString then = entry.value(u"then"_s).toString(); !then.isEmpty()) {
            m_replacements.insert(entry.value(u"if_leaves"_s).toString(), then);
            m_reserve.insert(then);
        }
    }
    QList<double> scores;
    for (const QJsonObject &candidate : std::as_const(m_candidates)) {
        if (candidate.value(u"score"_s).isDouble()) {
            scores.append(candidate.value(u"score"_s).toDouble());
        }
    }
    m_decimals = distinguishableDecimals(scores);
}

Participant RecordTable::person(const QString &code) const
{
    if (const Applicant *applicant = m_applicants.value(code, nullptr)) {
        return participantFrom(applicant->person);
    }
    Participant unknown;
    unknown.familyName = m_candidates.value(code).value(u"name"_s).toString();
    return unknown;
}

QString RecordTable::nameOf(const QString &code) const
{
    const QString name = m_candidates.value(code).value(u"name"_s).toString();
    return name.isEmpty() ? code : u"%1 (%2)"_s.arg(name, code);
}

void RecordTable::addRank(Participant &participant, const QString &code) const
{
    const QJsonObject candidate = m_candidates.value(code);
    if (const QJsonValue rank = candidate.value(u"rank"_s); rank.isDouble()) {
        participant.facts.insert(u"rank"_s, {QString::number(rank.toInt()), rank.toDouble()});
    }
    if (const QJsonValue score = candidate.value(u"score"_s); score.isDouble()) {
        participant.facts.insert(u"score"_s,
                                 {QString::number(score.toDouble(), 'f', m_decimals), score.toDouble()});
    }
}

Participant RecordTable::chosen(const QJsonObject &seat) const
{
    const QString code = seat.value(u"application"_s).toString();
    Participant participant = person(code);
    addRank(participant, code);
    const QString word = seat.value(u"locked"_s).toBool() ? u"locked"_s
        : seat.value(u"held"_s).toBool()                  ? u"held"_s
                                                          : u"in"_s;
    participant.facts.insert(u"seat"_s, {word, std::nullopt});
    if (m_replacements.contains(code)) {
        participant.facts.insert(u"then"_s, {nameOf(m_replacements.value(code)), std::nullopt});
    }
    return participant;
}

Participant RecordTable::notChosen(const QJsonObject &entry) const
{
    const QString code = entry.value(u"application"_s).toString();
    Participant participant = person(code);
    addRank(participant, code);
    participant.facts.insert(u"seat"_s, {m_reserve.contains(code) ? u"reserve"_s : u"out"_s, std::nullopt});
    if (const QJsonValue cost = entry.value(u"cost"_s); cost.isDouble()) {
        participant.facts.insert(u"cost"_s,
                                 {QString::number(cost.toDouble(), 'f', m_decimals), cost.toDouble()});
    }
    const QJsonObject reason = m_reasons.value(code);
    QStringList rules;
    const QJsonArray limits = reason.value(u"rules"_s).toArray();
    for (const auto &item : limits) {
        const QJsonObject limit = item.toObject();
        rules.append(u"%1 %2/%3"_s.arg(limit.value(u"value"_s).toString())
                         .arg(limit.value(u"selected"_s).toInt())
                         .arg(limit.value(u"bound"_s).toInt()));
    }
    participant.facts.insert(u"why"_s,
                             {reason.value(u"reason"_s).toString(), std::nullopt, rules.join(u", "_s)});
    return participant;
}

QList<Participant> RecordTable::participants() const
{
    QList<Participant> participants;
    const QJsonArray seats = m_result.value(u"selected"_s).toArray();
    for (const auto &seat : seats) {
        participants.append(chosen(seat.toObject()));
    }
    const QJsonArray others = m_result.value(u"not_selected"_s).toArray();
    for (const auto &entry : others) {
        participants.append(notChosen(entry.toObject()));
    }
    return participants;
}

} // namespace

namespace {

/// How each rule that binds came out: "DE: 2 (≤ 2)".
QStringList bindingRules(const QJsonObject &result)
{
    QStringList rules;
    const QJsonArray limits = result.value(u"rules"_s).toArray();
    for (const auto &item : limits) {
        const QJsonObject limit = item.toObject();
        const QJsonValue min = limit.value(u"min"_s);
        const QJsonValue max = limit.value(u"max"_s);
        const int selected = limit.value(u"selected"_s).toInt();
        const bool binds =
            (min.isDouble() && selected <= min.toInt()) || (max.isDouble() && selected >= max.toInt());
        if (binds) {
            const QString bounds = min.isDouble() && max.isDouble()
                ? u"%1–%2"_s.arg(min.toInt()).arg(max.toInt())
                : min.isDouble() ? u"≥ %1"_s.arg(min.toInt())
                                 : u"≤ %1"_s.arg(max.toInt());
            rules.append(u"%1: %2 (%3)"_s.arg(limit.value(u"value"_s).toString()).arg(selected).arg(bounds));
        }
    }
    return rules;
}

void insertWords(QMap<QString, QStringList> &paragraphs, const QString &name, const QString &words)
{
    if (!words.isEmpty()) {
        paragraphs.insert(name, {words});
    }
}

} // namespace

QMap<QString, QStringList> paragraphsOfRecord(const QJsonObject &record, const QList<Applicant> &applicants)
{
    const QJsonObject result = record.value(u"result"_s).toObject();
    QMap<QString, QStringList> paragraphs;
    insertWords(paragraphs, u"reason"_s, record.value(u"reason"_s).toString());
    insertWords(paragraphs, u"decided-by"_s,
                u"%1, %2"_s.arg(record.value(u"decided_by"_s).toString(),
                                record.value(u"decided_at"_s).toString().left(10)));
    if (result.value(u"status"_s).toString() == u"optimal") {
        insertWords(paragraphs, u"total"_s, QString::number(result.value(u"total"_s).toDouble(), 'f', 2));
    }
    insertWords(paragraphs, u"rules"_s, bindingRules(result).join(u" · "_s));
    const RecordTable table(record, applicants);
    QStringList reserve;
    const QJsonArray cover = result.value(u"reserve_set"_s).toArray();
    for (const auto &item : cover) {
        reserve.append(table.nameOf(item.toObject().value(u"application"_s).toString()));
    }
    insertWords(paragraphs, u"reserve-set"_s, reserve.join(u" · "_s));
    insertWords(paragraphs, u"hash"_s, record.value(u"sha256"_s).toString());
    return paragraphs;
}

QList<Participant> participantsOfRecord(const QJsonObject &record, const QList<Applicant> &applicants)
{
    return RecordTable(record, applicants).participants();
}

} // namespace convoke
