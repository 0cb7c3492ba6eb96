// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/typedsessions.h"

#include "announcements/datelist.h"
#include "announcements/typeditems.h"

#include <algorithm>

namespace convoke {

namespace {

using Problem = TypedSessions::Problem;

constexpr int mostDays = 31;

struct Hours
{
    std::optional<QTime> start;
    std::optional<QTime> end;
};

/// Days that share their hours.
struct DayGroup
{
    QList<DateItem> items;
    QList<Hours> hours; ///< of every day
    Hours around; ///< start of the first day and end of the last
    bool lunchToLunch = false;
    bool isClosed = false; ///< its hours stand behind it: a further day begins another group
};

class LineReader
{
public:
    LineReader(const QString &line, QDate today, const QList<Session> &there)
        : m_items(typedItems(line))
        , m_today(today)
        , m_there(there)
        , m_usual(usualHours(there))
    { }
    TypedSessions run();

private:
    [[nodiscard]] const TypedItem *item(qsizetype at) const
    {
        return at >= 0 && at < m_items.size() ? &m_items.at(at) : nullptr;
    }
    [[nodiscard]] bool isKind(qsizetype at, TypedKind kind) const
    {
        return item(at) != nullptr && item(at)->kind == kind;
    }
    [[nodiscard]] bool canBeDay(qsizetype at) const
    {
        return isKind(at, TypedKind::Number) && item(at)->digits <= 2 && item(at)->value >= 1
            && item(at)->value <= 31;
    }
    [[nodiscard]] bool isDay(qsizetype at) const;
    [[nodiscard]] bool beginsDay(qsizetype at) const;
    [[nodiscard]] std::optional<TypedItem> timeAt(qsizetype at, bool endsRange = false) const;
    [[nodiscard]] int yearAt(qsizetype at) const;
    void fail(Problem problem, qsizetype at);
    void readStep();
    void readDay();
    void readMonthFirst();
    void readHours();
    void readPart();
    void addDay(PartialDate day);
    void addHours(const Hours &hours);
    [[nodiscard]] DayGroup &openGroup();
    void giveDays();
    void giveDays(DayGroup &group);
    [[nodiscard]] QDate dateOf(const PartialDate &day);
    void giveHours(const DayGroup &group, const QList<QDate> &days);
    [[nodiscard]] Hours hoursByDefault() const;

    QList<TypedItem> m_items;
    QDate m_today;
    const QList<Session> &m_there;
    UsualHours m_usual;
    TypedSessions m_result;
    QList<DayGroup> m_groups;
    QList<Hours> m_waiting; ///< hours before the first day
    qsizetype m_at = 0;
    bool m_isRange = false;
    bool m_awaitsEnd = false;
    QDate m_latest;
};

void LineReader::fail(Problem problem, qsizetype at)
{
    if (m_result.problem == Problem::None) {
        m_result.problem = problem;
        m_result.words = item(at) != nullptr ? item(at)->words : QString();
    }
}

/// A number that is a day because a weekday stands before it or a month behind its list. Lists of days
/// ascend, and none begins right behind a day that has its month: "4 Nov 9-12, 5 Nov".
bool LineReader::isDay(qsizetype at) const
{
    if (!canBeDay(at)) {
        return false;
    }
    if (isKind(at - 1, TypedKind::Weekday)) {
        return true;
    }
    const bool isBehindDay =
        isKind(at - 1, TypedKind::Month) || isKind(at - 1, TypedKind::Day) || yearAt(at - 1) > 0;
    if (isBehindDay) {
        return isKind(at + 1, TypedKind::Month);
    }
    int before = item(at)->value;
    for (qsizetype next = at + 1; next < m_items.size();) {
        if (isKind(next, TypedKind::Month) || isKind(next, TypedKind::Day)) {
            return isKind(next, TypedKind::Month) || next > at + 1;
        }
        if (!isKind(next, TypedKind::And) && !isKind(next, TypedKind::Range)) {
            return false;
        }
        ++next;
        next += isKind(next, TypedKind::Weekday) ? 1 : 0;
        if (isKind(next, TypedKind::Day)) {
            return true;
        }
        if (!canBeDay(next) || item(next)->value <= before) {
            return false;
        }
        before = item(next)->value;
        ++next;
    }
    return false;
}

bool LineReader::beginsDay(qsizetype at) const
{
    return isKind(at, TypedKind::Weekday) || isKind(at, TypedKind::Day) || isKind(at, TypedKind::Month)
        || isDay(at);
}

int LineReader::yearAt(qsizetype at) const
{
    const bool isYear = isKind(at, TypedKind::Number) && item(at)->digits == 4 && item(at)->value >= 1990
        && item(at)->value <= 2099;
    return isYear ? item(at)->value : 0;
}

/// The item as a time of day: "9:30", or the numbers "9", "930", "1400".
std::optional<TypedItem> LineReader::timeAt(qsizetype at, bool endsRange) const
{
    if (isKind(at, TypedKind::Time)) {
        return *item(at);
    }
    const bool isDayHere = endsRange ? isKind(at + 1, TypedKind::Month) : isDay(at);
    if (!isKind(at, TypedKind::Number) || isDayHere) {
        return std::nullopt;
    }
    TypedItem time = *item(at);
    const bool isHour = time.digits <= 2;
    time.time = isHour ? QTime(time.value, 0) : QTime(time.value / 100, time.value % 100);
    time.bareHour = isHour;
    return time.digits <= 4 && time.time.isValid() ? std::optional(time) : std::nullopt;
}

DayGroup &LineReader::openGroup()
{
    if (m_groups.isEmpty() || (m_groups.last().isClosed && !m_awaitsEnd)) {
        m_groups.append(DayGroup());
        m_groups.last().hours = m_waiting;
        m_waiting.clear();
    }
    return m_groups.last();
}

void LineReader::addDay(PartialDate day)
{
    DayGroup &group = openGroup();
    const bool continues = m_isRange && !group.items.isEmpty();
    group.items.append({day, continues});
    m_isRange = false;
}

void LineReader::addHours(const Hours &hours)
{
    if (m_groups.isEmpty()) {
        m_waiting.append(hours);
        return;
    }
    m_groups.last().hours.append(hours);
    m_groups.last().isClosed = true;
}

void LineReader::readDay()
{
    int weekday = 0;
    if (isKind(m_at, TypedKind::Weekday)) {
        weekday = item(m_at)->value;
        ++m_at;
        m_at += isKind(m_at, TypedKind::And) ? 1 : 0; // "Friday, 5 November"
        if (!canBeDay(m_at) && !isKind(m_at, TypedKind::Day)) {
            fail(Problem::UnknownWord, m_at - 1);
            return;
        }
    }
    PartialDate day = item(m_at)->day;
    if (!isKind(m_at, TypedKind::Day)) {
        day = {item(m_at)->value, 0, 0, 0, 0};
    }
    ++m_at;
    if (day.month == 0 && isKind(m_at, TypedKind::Month)) {
        day.month = item(m_at)->value;
        ++m_at;
    }
    if (day.month > 0 && day.year == 0) {
        const qsizetype year = m_at + (isKind(m_at, TypedKind::And) ? 1 : 0);
        if (yearAt(year) > 0) {
            day.year = yearAt(year);
            m_at = year + 1;
        }
    }
    day.weekday = weekday;
    addDay(day);
}

/// "Nov 4-5", "November 4, 2027"
void LineReader::readMonthFirst()
{
    const int month = item(m_at)->value;
    ++m_at;
    if (!canBeDay(m_at)) {
        fail(Problem::NoDay, m_at - 1);
        return;
    }
    while (canBeDay(m_at)) {
        addDay({item(m_at)->value, month, 0, 0, 0});
        ++m_at;
        const bool isJoint = isKind(m_at, TypedKind::Range) || isKind(m_at, TypedKind::And);
        const bool goesOn = isJoint && canBeDay(m_at + 1) && !isKind(m_at + 2, TypedKind::Range);
        m_isRange = goesOn && isKind(m_at, TypedKind::Range);
        m_at += goesOn ? 1 : 0;
        if (!goesOn) {
            break;
        }
    }
    const qsizetype year = m_at + (isKind(m_at, TypedKind::And) ? 1 : 0);
    if (yearAt(year) > 0) {
        m_groups.last().items.last().date.year = yearAt(year);
        m_at = year + 1;
    }
}

void LineReader::readHours()
{
    const std::optional<TypedItem> from = timeAt(m_at);
    if (!from) {
        fail(Problem::UnknownWord, m_at);
        return;
    }
    ++m_at;
    if (m_awaitsEnd) {
        m_groups.last().around.end = from->time;
        m_awaitsEnd = false;
        return;
    }
    const std::optional<TypedItem> to =
        isKind(m_at, TypedKind::Range) ? timeAt(m_at + 1, true) : std::optional<TypedItem>();
    if (isKind(m_at, TypedKind::Range) && beginsDay(m_at + 1) && !m_groups.isEmpty()
        && !m_groups.last().isClosed) {
        m_groups.last().around.start = from->time;
        m_groups.last().isClosed = true;
        m_awaitsEnd = true; // "2 Feb 13:30 - 3 Feb 12:30"
        return;
    }
    Hours hours{from->time, std::nullopt};
    if (to) {
        m_at += 2;
        hours.end = to->time;
        const QTime later = from->time.addSecs(12 * 3600);
        if (to->half == TypedHalf::Pm && from->half == TypedHalf::None && from->time.hour() < 12
            && later < to->time) {
            hours.start = later; // "2-4 pm"
        } else if (from->bareHour && to->bareHour && to->half == TypedHalf::None && to->time < from->time
                   && to->time.hour() < 12) {
            hours.end = to->time.addSecs(12 * 3600); // "9-5"
        }
    }
    addHours(hours);
}

void LineReader::readPart()
{
    const TypedItem part = *item(m_at);
    ++m_at;
    if (part.kind == TypedKind::LunchToLunch) {
        DayGroup &group = openGroup();
        group.lunchToLunch = true;
        group.isClosed = !group.items.isEmpty();
        return;
    }
    Hours hours{m_usual.morning, m_usual.evening};
    if (part.part == TypedPart::Morning) {
        hours.end = m_usual.lunch;
    } else if (part.part == TypedPart::Afternoon) {
        hours.start = m_usual.afternoon;
    }
    addHours(hours);
}

void LineReader::readStep()
{
    switch (m_items.at(m_at).kind) {
    case TypedKind::Unknown:
        fail(Problem::UnknownWord, m_at);
        return;
    case TypedKind::And:
        ++m_at;
        return;
    case TypedKind::Range:
        m_isRange = beginsDay(m_at + 1);
        ++m_at;
        return;
    case TypedKind::DayPart:
    case TypedKind::LunchToLunch:
        readPart();
        return;
    case TypedKind::Month:
        readMonthFirst();
        return;
    case TypedKind::Weekday:
    case TypedKind::Day:
        readDay();
        return;
    case TypedKind::Time:
        readHours();
        return;
    case TypedKind::Number:
        isDay(m_at) ? readDay() : readHours();
        return;
    }
    Q_UNREACHABLE();
}

/// The day in its year, or the next such day from the one before (or today) on; null if there is none.
QDate LineReader::dateOf(const PartialDate &day)
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

void LineReader::giveDays(DayGroup &group)
{
    QList<QDate> days;
    for (const DateItem &day : std::as_const(group.items)) {
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
        if (day.rangeBefore) {
            if (days.last().daysTo(date) > mostDays || date < days.last()) {
                m_result.problem = Problem::TooManyDays;
                return;
            }
            for (QDate between = days.last().addDays(1); between < date; between = between.addDays(1)) {
                days.append(between);
            }
        }
        days.append(date);
        m_latest = date;
    }
    giveHours(group, days);
}

Hours LineReader::hoursByDefault() const
{
    return m_there.isEmpty() ? Hours() : Hours{m_there.constLast().start, m_there.constLast().end};
}

void LineReader::giveHours(const DayGroup &group, const QList<QDate> &days)
{
    const auto add = [this](QDate day, const Hours &hours) {
        m_result.sessions.append({SessionId(0), day, hours.start, hours.end});
    };
    if (group.around.start || group.lunchToLunch) {
        m_result.lunchToLunch = days.size() > 1;
        for (const QDate &day : days) {
            Hours hours = group.hours.value(0);
            if (day == days.constFirst()) {
                hours.start = group.around.start.value_or(m_usual.afternoon);
            }
            if (day == days.constLast()) {
                hours.end = group.around.start ? group.around.end : std::optional(m_usual.lunch);
            }
            add(day, hours);
        }
        return;
    }
    for (const QDate &day : days) {
        for (const Hours &hours : group.hours) {
            add(day, hours);
        }
        if (group.hours.isEmpty()) {
            add(day, hoursByDefault());
        }
    }
}

void LineReader::giveDays()
{
    QList<DateItem> all;
    for (const DayGroup &group : std::as_const(m_groups)) {
        all += group.items;
    }
    shareMonthsAndYears(all);
    for (DayGroup &group : m_groups) {
        for (DateItem &item : group.items) {
            item = all.takeFirst();
        }
        if (m_result.problem == Problem::None) {
            giveDays(group);
        }
    }
}

TypedSessions LineReader::run()
{
    if (m_items.isEmpty()) {
        m_result.problem = Problem::Empty;
        return m_result;
    }
    while (m_at < m_items.size() && m_result.problem == Problem::None) {
        readStep();
    }
    const bool hasDays = std::any_of(m_groups.cbegin(), m_groups.cend(),
                                     [](const DayGroup &group) { return !group.items.isEmpty(); });
    if (m_result.problem == Problem::None && !hasDays) {
        m_result.problem = Problem::NoDay;
    }
    if (m_result.problem == Problem::None) {
        giveDays();
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
    return LineReader(line, today, there).run();
}

} // namespace convoke
