// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/selectionrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

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
