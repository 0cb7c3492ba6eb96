// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingcopy.h"

#include "decision/ruleattributes.h"
#include "exchange/documentcopy.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

void moveDates(MeetingDocument &copy, const MeetingDocument &original, qint64 days, IdSource &ids)
{
    const auto moved = [days](const std::optional<QDate> &date) {
        return date ? std::optional(date->addDays(days)) : std::nullopt;
    };
    for (Session session : original.meeting.sessions) {
        session.id = ids.next<SessionId>();
        session.date = session.date.addDays(days);
        copy.meeting.sessions.append(session);
    }
    for (ReviewPhase phase : original.review.phases) {
        phase.from = phase.from.addDays(days);
        phase.until = phase.until.addDays(days);
        copy.review.phases.append(phase);
    }
    copy.call.published = moved(original.call.published);
    copy.call.deadline = moved(original.call.deadline);
    copy.call.preferredBy = moved(original.call.preferredBy);
    const QDate told = QDate::fromString(original.call.outcomeTold.value_or(QString()), Qt::ISODate);
    if (told.isValid()) {
        copy.call.outcomeTold = told.addDays(days).toString(Qt::ISODate);
    }
}

void dropProfiles(MeetingDocument &copy)
{
    copy.call.profiles.clear();
    for (Question &question : copy.call.questions) {
        question.profiles.clear();
    }
    for (Criterion &criterion : copy.criteria) {
        criterion.profiles.clear();
    }
}

} // namespace

MeetingDocument copiedMeeting(const MeetingDocument &original, const CopyChoice &choice, IdSource &ids)
{
    MeetingDocument copy = copyAsTemplate(original, ids);
    const std::optional<QDate> first = firstDayOf(original.meeting);
    if (choice.firstDay && first) {
        moveDates(copy, original, first->daysTo(*choice.firstDay), ids);
    } else if (choice.firstDay) {
        copy.meeting.sessions = {{ids.next<SessionId>(), *choice.firstDay, {}, {}}};
    }
    if (!choice.questions) {
        copy.call.questions.clear();
        for (Criterion &criterion : copy.criteria) {
            criterion.fact.question.reset();
        }
    }
    if (!choice.criteria) {
        copy.criteria.clear();
        copy.tieBreaks.removeIf([](const QString &link) { return link.startsWith(u"criterion:"); });
    }
    if (!choice.rules) {
        copy.rules.clear();
    }
    if (!choice.profiles) {
        dropProfiles(copy);
    }
    if (!choice.texts) {
        copy.meeting.background.clear();
        copy.meeting.aim.clear();
        copy.meeting.topics.clear();
        copy.meeting.outcome.clear();
    }
    copy.rules.removeIf([&copy](const Rule &rule) { return !hasGround(rule, copy.call); });
    return copy;
}

std::optional<QDate> firstDayOf(const Meeting &meeting)
{
    const auto first = std::min_element(meeting.sessions.cbegin(), meeting.sessions.cend(),
                                        [](const Session &a, const Session &b) { return a.date < b.date; });
    return first == meeting.sessions.cend() ? std::nullopt : std::optional(first->date);
}

QDate proposedDay(QDate firstDay, QDate today)
{
    constexpr int year = 52 * 7;
    QDate day = firstDay.addDays(year);
    while (day <= today) {
        day = day.addDays(year);
    }
    return day;
}

} // namespace convoke
