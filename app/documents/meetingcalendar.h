// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/meetingdocument.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace convoke {

/// How sure a meeting is, as a calendar says it.
enum class CalendarStatus { Confirmed, Tentative };

/// One sitting in a calendar.
struct CalendarEvent
{
    QString uid; ///< the same for one sitting for ever, so that a newer file replaces it
    QDate date;
    std::optional<QTime> start; ///< absent: the whole day
    std::optional<QTime> end; ///< before the start: on the next day
    QString summary;
    QString location;
    QString description;
    QString url; ///< http or https, or empty

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// A meeting as calendar programs take it in.
struct MeetingCalendar
{
    QString timeZone = QStringLiteral("Europe/Brussels");
    QDateTime stamp; ///< when it is written
    int sequence = 0; ///< grows with every change of the meeting
    CalendarStatus status = CalendarStatus::Confirmed;
    QList<CalendarEvent> events;

    friend bool operator==(const MeetingCalendar &, const MeetingCalendar &) = default;
};

/// One event for each session; a provisional meeting is tentative. @p revision: MeetingService::revision().
/// The place is said in @p language, the texts stand as they were written.
MeetingCalendar calendarOf(const MeetingDocument &document, int revision, const QDateTime &now,
                           const QString &language);

/// RFC 5545: CR LF, lines of at most 75 octets broken inside no character, everything foreign escaped. Times
/// in Brussels stand as wall-clock times with their zone, those of any other zone in UTC.
QByteArray icsBytes(const MeetingCalendar &calendar);

/// Writes the whole file or leaves the old one as it was. Errors: MissingValue where there is no session,
/// WriteFailed.
Result<void> writeIcs(const MeetingCalendar &calendar, const QString &path);

} // namespace convoke
