// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/dateroles.h"
#include "announcements/outline.h"
#include "announcements/readingdraft.h"
#include "announcements/sessionchoice.h"
#include "announcements/sessiontimes.h"
#include "announcements/titlereading.h"
#include "announcements/yearsource.h"
#include "base/idsource.h"

#include <QList>

#include <optional>

namespace convoke {

/// Reads when the meeting is: sessions, time zone, lunch to lunch, provisional. Dates of the body are
/// compared with those of the title, printed weekdays and zone labels with the calendar; what disagrees is
/// reported, nothing is shifted.
class SessionReader
{
public:
    SessionReader(const Outline &outline, const DateRoles &roles, const TitleReading &title,
                  ReadingDraft &draft);

    /// @p published anchors dates without a year.
    void read(std::optional<QDate> published, IdSource &ids);

private:
    [[nodiscard]] std::optional<YearAnchor> anchor(std::optional<QDate> published) const;
    [[nodiscard]] int writtenYear(const PartialDate &day, const SessionChoice &choice) const;
    void fill(const SessionChoice &choice, std::optional<QDate> published, IdSource &ids);
    void checkWeekday(const DayHours &day, QDate date);
    [[nodiscard]] QDate dayOf(const TimeMention &time, const SessionChoice &choice) const;
    void checkZone(const SessionChoice &choice);
    void readFlags(const SessionChoice &choice);

    const Outline &m_outline;
    const DateRoles &m_roles;
    const TitleReading &m_title;
    ReadingDraft &m_draft;
    QStringList m_eitherMonth; ///< the days that a month's name of two meanings allows
    FieldState m_state = FieldState::Found;
};

} // namespace convoke
