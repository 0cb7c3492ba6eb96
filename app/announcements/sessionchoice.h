// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/dateroles.h"
#include "announcements/outline.h"
#include "announcements/titlereading.h"

#include <QList>
#include <QStringList>

namespace convoke {

/// Dates and hours of the text that were taken for the meeting's.
struct SessionChoice
{
    QList<DateMention> dates;
    QList<TimeMention> times;
    QList<SourceSpan> spans;
    QList<int> lines;

    [[nodiscard]] QList<PartialDate> days() const;
};

/// Chooses among the dates of the text those of the meeting.
class SessionChooser
{
public:
    SessionChooser(const Outline &outline, const DateRoles &roles, const TitleReading &title)
        : m_outline(outline)
        , m_roles(roles)
        , m_title(title)
    { }

    /// The clearest line of the body with the lines of dates and hours around it; empty if there is none.
    [[nodiscard]] SessionChoice fromBody() const;
    [[nodiscard]] SessionChoice fromTitle() const;
    /// Adds the lines behind @p line that hold nothing but days and hours.
    void addNeighbours(SessionChoice &choice, int line) const;

    /// The title names a day that the body does not.
    [[nodiscard]] bool contradicts(const SessionChoice &body, const SessionChoice &title) const;
    /// Another sentence says as clearly that the meeting is on other days.
    [[nodiscard]] bool contradictedElsewhere(const SessionChoice &body) const;
    /// The words of both, each once.
    [[nodiscard]] QStringList candidates(const SessionChoice &body, const SessionChoice &title) const;

private:
    void addLine(SessionChoice &choice, int line) const;
    [[nodiscard]] bool isDateLine(int line) const;

    const Outline &m_outline;
    const DateRoles &m_roles;
    const TitleReading &m_title;
};

} // namespace convoke
