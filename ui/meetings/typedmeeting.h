// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"
#include "ui/meetings/meetingchange.h"
#include "ui/meetings/meetingsmodel.h"

namespace convoke {

/// What typed words make of a meeting.
struct TypedChange
{
    std::function<void(MeetingDocument &, IdSource &)> apply;
    QString problem; ///< why they cannot stand in that column; then there is nothing to apply
};

/// The columns of the list of meetings that are typed in.
QList<MeetingColumn> typedColumns();

/// Words for one value as they are typed into the list of meetings, and read back by typedChange(): a date
/// with its year, chairs between semicolons. Nothing where what is shown can be typed.
std::optional<QString> typedWords(const MeetingSummary &meeting, MeetingColumn column, const QLocale &locale);

/// Reads @p words for one value of @p meeting. A day moves all sessions of a meeting that is on one day;
/// "before 4 May" is deadline and rule; "Ghent and online" is a place and how people meet.
TypedChange typedChange(const MeetingSummary &meeting, MeetingColumn column, const QString &words,
                        const QLocale &locale, QDate today);

} // namespace convoke
