// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"

#include <QList>

namespace convoke {

enum class DateRole : quint8 {
    Other, ///< literature, earlier meetings, anything
    Published,
    Title, ///< stands in the title
    Meeting,
    Deadline,
    Preferred, ///< a softer date before the deadline
    Outcome, ///< when applicants are told
    Side, ///< a dinner, the evening before
};

/// A date of the text and the part it plays there.
struct RoledDate
{
    DateMention mention;
    DateRole role = DateRole::Other;
    int weight = 0; ///< how clearly it plays that part; the highest counts
    int line = 0;
};

/// Gives every date of the outline its role, by the words around it. @p titleLine is -1 where there is no
/// title.
class DateRoles
{
public:
    DateRoles(const Outline &outline, int titleLine);

    [[nodiscard]] const QList<RoledDate> &all() const { return m_dates; }
    [[nodiscard]] QList<RoledDate> of(DateRole role) const;

private:
    [[nodiscard]] RoledDate roled(const DateMention &mention, int before) const;
    [[nodiscard]] bool isPublished(RoledDate &date) const;
    [[nodiscard]] bool isLimit(RoledDate &date, int from) const;
    void judgeMeeting(RoledDate &date, int from) const;
    [[nodiscard]] bool fillsLine(const RoledDate &date) const;
    [[nodiscard]] bool hasCueBefore(Cue cue, int token, int from, int reach) const;

    const Outline &m_outline;
    int m_titleLine;
    QList<RoledDate> m_dates;
};

} // namespace convoke
