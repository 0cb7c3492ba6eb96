// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/selectionrepository.h"

#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QList<GivenUp> &changes)
{
    const auto number = [](const std::optional<int> &bound) {
        return bound ? QJsonValue(*bound) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray array;
    for (const GivenUp &change : changes) {
        array.append(QJsonObject{{u"bound"_s, change.bound},
                                 {u"attribute"_s, change.attribute},
                                 {u"value"_s, change.value},
                                 {u"from"_s, number(change.from)},
                                 {u"to"_s, number(change.to)}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<GivenUp> changesOf(const QString &text)
{
    QList<GivenUp> changes;
    const auto number = [](const QJsonValue &value) {
        return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
    };
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &item : array) {
        const QJsonObject object = item.toObject();
        changes.append({object.value(u"bound"_s).toString(), object.value(u"attribute"_s).toString(),
                        object.value(u"value"_s).toString(), number(object.value(u"from"_s)),
                        number(object.value(u"to"_s))});
    }
    return changes;
}

} // namespace

std::optional<DecidedSelection> SelectionRepository::newestOf(MeetingId meeting)
{
    std::optional<DecidedSelection> selection;
    {
        Statement row = m_connection.statement(
            u"SELECT id, decided_at, decided_by, reason, places, total, proved_optimal, with_exceptions "
            "FROM selection WHERE meeting_id = :meeting ORDER BY decided_at DESC, id DESC LIMIT 1"_s);
        row.bind(u":meeting"_s, meeting);
        if (!row.next()) {
            return std::nullopt;
        }
        selection = DecidedSelection{
            row.id<SelectionId>(0), meeting,       row.moment(1),  row.text(2),   row.text(3),
            row.integer(4),         row.number(5), row.boolean(6), row.boolean(7)};
    }
    Statement rows =
        m_connection.statement(u"SELECT application_id, seat, position, score, reason FROM selection_seat "
                               "WHERE selection_id = :selection ORDER BY seat, position"_s);
    rows.bind(u":selection"_s, selection->id);
    while (rows.next()) {
        selection->seats.append({rows.id<ApplicationId>(0), rows.text(1) == u"reserve", rows.integer(2),
                                 rows.optionalNumber(3), rows.text(4)});
    }
    return selection;
}

void SelectionRepository::insert(const DecidedSelection &selection)
{
    m_connection.upsert(u"selection"_s,
                        {{u"id"_s, selection.id},
                         {u"meeting_id"_s, selection.meeting},
                         {u"decided_at"_s, selection.decidedAt},
                         {u"decided_by"_s, selection.decidedBy},
                         {u"reason"_s, selection.reason},
                         {u"places"_s, selection.places},
                         {u"total"_s, selection.total},
                         {u"proved_optimal"_s, selection.provedOptimal},
                         {u"with_exceptions"_s, selection.withExceptions}});
    for (const DecidedSeat &seat : selection.seats) {
        m_connection.upsert(u"selection_seat"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"selection_id"_s, selection.id},
                             {u"application_id"_s, seat.application},
                             {u"seat"_s, seat.isReserve ? u"reserve"_s : u"in"_s},
                             {u"position"_s, seat.position},
                             {u"score"_s, seat.score},
                             {u"reason"_s, seat.reason}});
    }
}

void SelectionRepository::saveRecord(SelectionId selection, const QByteArray &record)
{
    m_connection.upsert(u"selection_record"_s,
                        {{u"id"_s, m_ids.nextValue()},
                         {u"selection_id"_s, selection},
                         {u"record"_s, QString::fromUtf8(record)}},
                        u"selection_id"_s);
}

std::optional<QByteArray> SelectionRepository::newestRecord(MeetingId meeting)
{
    Statement row = m_connection.statement(
        u"SELECT r.record FROM selection_record r JOIN selection s ON s.id = r.selection_id "
        "WHERE s.meeting_id = :meeting ORDER BY s.decided_at DESC, s.id DESC LIMIT 1"_s);
    row.bind(u":meeting"_s, meeting);
    return row.next() ? std::optional(row.text(0).toUtf8()) : std::nullopt;
}

void SelectionRepository::addRepair(const AppliedRepair &repair)
{
    m_connection.upsert(u"selection_repair"_s,
                        {{u"id"_s, repair.id},
                         {u"meeting_id"_s, repair.meeting},
                         {u"made_at"_s, repair.at},
                         {u"made_by"_s, repair.by},
                         {u"reason"_s, repair.reason},
                         {u"changes"_s, textOf(repair.changes)}});
}

QList<AppliedRepair> SelectionRepository::repairsOf(MeetingId meeting)
{
    QList<AppliedRepair> repairs;
    Statement rows = m_connection.statement(u"SELECT id, made_at, made_by, reason, changes FROM "
                                            u"selection_repair WHERE meeting_id = :meeting ORDER BY id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        repairs.append({rows.id<AppliedRepairId>(0), meeting, rows.moment(1), rows.text(2), rows.text(3),
                        changesOf(rows.text(4))});
    }
    return repairs;
}

QList<PastDecision> SelectionRepository::decisionsOn(ApplicationId application)
{
    QList<PastDecision> decisions;
    Statement rows = m_connection.statement(u"SELECT decision, reason, decided_by, decided_at FROM "
                                            u"application_decision WHERE application_id = :id ORDER BY id"_s);
    rows.bind(u":id"_s, application);
    while (rows.next()) {
        decisions.append({fromKey<Decision>(rows.text(0)).value_or(Decision::Open), rows.text(1),
                          rows.text(2), rows.moment(3)});
    }
    return decisions;
}

void SelectionRepository::saveLock(MeetingId meeting, const Lock &lock)
{
    m_connection.upsert(u"seat_lock"_s,
                        {{u"id"_s, lock.id},
                         {u"meeting_id"_s, meeting},
                         {u"application_id"_s, lock.application},
                         {u"source_ref"_s, lock.sourceRef},
                         {u"seat"_s, toKey(lock.seat)},
                         {u"reason"_s, lock.reason}});
}

void SelectionRepository::removeLock(LockId lock)
{
    m_connection.statement(u"DELETE FROM seat_lock WHERE id = :id"_s).bind(u":id"_s, lock).run();
}

} // namespace convoke
