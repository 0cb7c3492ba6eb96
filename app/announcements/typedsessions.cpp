// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/typedsessions.h"

#include "announcements/datelist.h"
#include "announcements/typeddays.h"

namespace convoke {

namespace {

using Problem = TypedSessions::Problem;

constexpr int mostDays = 31;

bool isAtLunch(const std::optional<QTime> &time)
{
    return time && *time >= QTime(11, 30) && *time <= QTime(14, 30);
}

/// Puts the days of a line into the calendar and gives them their hours.
class SessionMaker
{
public:
    SessionMaker(QDate today, const QList<Session> &there, const UsualHours &usual)
        : m_today(today)
        , m_there(there)
        , m_usual(usual)
    { }
    TypedSessions run(QList<TypedDayGroup> groups);

private:
    void giveDays(const TypedDayGroup &group);
    [[nodiscard]] QDate dateOf(const PartialDate &day);
    void giveHours(const TypedDayGroup &group, const QList<QDate> &days);
    void giveHoursOfEnds(const TypedDayGroup &group, const QList<QDate> &days);
    [[nodiscard]] TypedHours hoursByDefault() const;

    QDate m_today;
    const QList<Session> &m_there;
    UsualHours m_usual;
    TypedSessions m_result;
    QDate m_latest;
};

/// The day in its year, or the next such day from the one before (or today) on; null if there is none.
QDate SessionMaker::dateOf(const PartialDate &day)
{
    if (day.year > 0) {
        return {day.year, day.month, day.day};
    }
    m_result.yearTaken = true;
    const QDate from = m_latest.isValid() ? m_latest : m_today;
    constexpr int longestWait = 8; // 29 February
    for (int year = from.year(); year <= from.year() + longestWait; ++year) {
        const QDate date(year, day.month, day.day);
        if (date.isValid() && date >= from) {
            return date;
        }
    }
    return {};
}

void SessionMaker::giveDays(const TypedDayGroup &group)
{
    QList<QDate> days;
    for (const DateItem &day : group.items) {
        const QDate date = day.date.month > 0 ? dateOf(day.date) : QDate();
        if (!date.isValid()) {
            m_result.problem = day.date.month > 0 ? Problem::NoSuchDay : Problem::NoDay;
            m_result.words = QString::number(day.date.day);
            return;
        }
        if (day.date.weekday > 0 && date.dayOfWeek() != day.date.weekday) {
            m_result.problem = Problem::OtherWeekday;
            m_result.day = date;
            return;
        }
        if (days.isEmpty() && group.afterRange && m_latest.daysTo(date) > 1) {
            m_result.problem = Problem::DaysBetween;
            return;
        }
        if (day.rangeBefore) {
            if (days.last().daysTo(date) > mostDays || date < days.last()) {
                m_result.problem = Problem::TooManyDays;
                return;
            }
            for (QDate between = days.last().addDays(1); between < date; between = between.addDays(1)) {
                days.append(between);
            }
        }
        if (!day.rangeBefore || date > days.last()) {
            days.append(date);
        }
        m_latest = date;
    }
    giveHours(group, days);
}

TypedHours SessionMaker::hoursByDefault() const
{
    return m_there.isEmpty() ? TypedHours() : TypedHours{m_there.constLast().start, m_there.constLast().end};
}

/// The first day and the last one have hours of their own. Neither goes on over midnight.
void SessionMaker::giveHoursOfEnds(const TypedDayGroup &group, const QList<QDate> &days)
{
    const TypedHours around = group.lunchToLunch ? TypedHours{m_usual.afternoon, m_usual.lunch}
                                                 : TypedHours{group.first.start, group.last.end};
    if (days.isEmpty() || group.hours.size() > 1) {
        m_result.problem = days.isEmpty() ? Problem::NoDay : Problem::DaysBetween;
        return;
    }
    for (const QDate &day : days) {
        TypedHours hours = group.hours.value(0);
        if (day == days.constLast()) {
            hours = {group.last.start ? group.last.start : hours.start, around.end};
        }
        if (day == days.constFirst()) {
            hours.start = around.start;
        }
        if (hours.start && hours.end && *hours.end <= *hours.start) {
            m_result.problem = Problem::EndsBeforeStart;
            m_result.day = day;
            return;
        }
        m_result.sessions.append({SessionId(0), day, hours.start, hours.end});
    }
    m_result.lunchToLunch = days.size() > 1 && isAtLunch(around.start) && isAtLunch(around.end);
}

void SessionMaker::giveHours(const TypedDayGroup &group, const QList<QDate> &days)
{
    const auto add = [this](QDate day, const TypedHours &hours) {
        m_result.sessions.append({SessionId(0), day, hours.start, hours.end});
    };
    if (group.first.start || group.lunchToLunch) {
        giveHoursOfEnds(group, days);
        return;
    }
    for (const QDate &day : days) {
        for (const TypedHours &hours : group.hours) {
            add(day, hours);
        }
        if (group.hours.isEmpty()) {
            add(day, hoursByDefault());
        }
    }
}

TypedSessions SessionMaker::run(QList<TypedDayGroup> groups)
{
    QList<DateItem> all;
    for (const TypedDayGroup &group : std::as_const(groups)) {
        all += group.items;
    }
    shareMonthsAndYears(all);
    for (TypedDayGroup &group : groups) {
        for (DateItem &item : group.items) {
            item = all.takeFirst();
        }
        if (m_result.problem == Problem::None) {
            giveDays(group);
        }
    }
    if (m_result.problem != Problem::None) {
        m_result.sessions.clear();
    }
    return m_result;
}

} // namespace

UsualHours usualHours(const QList<Session> &sessions)
{
    UsualHours usual;
    for (const Session &session : sessions) {
        if (session.start && *session.start < QTime(11, 0)) {
            usual.morning = *session.start;
        } else if (session.start && *session.start >= QTime(12, 0) && *session.start < QTime(16, 0)) {
            usual.afternoon = *session.start;
        }
        if (session.end && *session.end > QTime(11, 0) && *session.end <= QTime(14, 0)) {
            usual.lunch = *session.end;
        } else if (session.end && *session.end > QTime(15, 0)) {
            usual.evening = *session.end;
        }
    }
    return usual;
}

TypedSessions typedSessions(const QString &line, QDate today, const QList<Session> &there)
{
    const UsualHours usual = usualHours(there);
    const TypedDays read = typedDays(line, usual);
    if (read.problem != Problem::None) {
        return {.problem = read.problem, .words = read.words};
    }
    return SessionMaker(today, there, usual).run(read.groups);
}

} // namespace convoke
