// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting.h"

namespace convoke {

/// The hours of the halves of a day.
struct UsualHours
{
    QTime morning{9, 0};
    QTime lunch{12, 30};
    QTime afternoon{13, 30};
    QTime evening{17, 0};
};

/// As the sessions that are there have them, as far as they tell.
UsualHours usualHours(const QList<Session> &sessions);

/// What a line such as "4-5 Nov 9-12:30" says about sessions.
struct TypedSessions
{
    enum class Problem {
        None,
        Empty,
        UnknownWord,
        NoDay,
        NoSuchDay,
        OtherWeekday,
        TooManyDays,
        DaysBetween, ///< "2 Feb 9-17 - 4 Feb 9-12": which hours has the 3rd?
        EndsBeforeStart, ///< "2 Feb lunch to lunch": one day
    };

    QList<Session> sessions; ///< without ids, in the order of the line; empty where there is a problem
    bool lunchToLunch = false;
    bool yearTaken = false; ///< a year was not written: the next such day is meant
    Problem problem = Problem::None;
    QString words; ///< which part of the line the problem is about
    QDate day; ///< with OtherWeekday: the day that is on another one; with EndsBeforeStart: the one that does
};

/// Reads a line about sessions: days in words or figures, one by one or from … to, in the languages of the
/// Union; hours behind or before them; "morning", "afternoon", "whole day"; "Tue 2 Feb 13:30 - Wed 3 Feb
/// 12:30" and "2-3 Feb lunch to lunch". A year that is not written is that of the next such day from @p today
/// on. Days without hours get those of the last of the sessions @p there.
TypedSessions typedSessions(const QString &line, QDate today, const QList<Session> &there = {});

} // namespace convoke
