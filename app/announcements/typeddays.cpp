// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/typeddays.h"

#include "announcements/typeditems.h"

#include <algorithm>

namespace convoke {

namespace {

using Problem = TypedSessions::Problem;

/// Walks through the items of a line.
class LineReader
{
public:
    LineReader(const QString &line, const UsualHours &usual)
        : m_items(typedItems(line))
        , m_usual(usual)
    { }
    TypedDays run();

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
    void addHours(const TypedHours &hours);
    [[nodiscard]] TypedDayGroup &openGroup();

    QList<TypedItem> m_items;
    UsualHours m_usual;
    TypedDays m_read;
    QList<TypedHours> m_waiting; ///< hours before the first day
    qsizetype m_at = 0;
    bool m_isRange = false;
    bool m_awaitsEnd = false;
};

void LineReader::fail(Problem problem, qsizetype at)
{
    if (m_read.problem == Problem::None) {
        m_read.problem = problem;
        m_read.words = item(at) != nullptr ? item(at)->words : QString();
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

TypedDayGroup &LineReader::openGroup()
{
    if (m_read.groups.isEmpty() || (m_read.groups.last().isClosed && !m_awaitsEnd)) {
        m_read.groups.append({.hours = m_waiting, .afterRange = m_isRange});
        m_waiting.clear();
    }
    return m_read.groups.last();
}

void LineReader::addDay(PartialDate day)
{
    TypedDayGroup &group = openGroup();
    const bool continues = m_isRange && !group.items.isEmpty();
    group.items.append({day, continues});
    m_isRange = false;
}

void LineReader::addHours(const TypedHours &hours)
{
    if (m_read.groups.isEmpty()) {
        m_waiting.append(hours);
        return;
    }
    if (m_awaitsEnd) {
        m_read.groups.last().last = hours;
        m_awaitsEnd = false;
        return;
    }
    if (m_read.groups.last().first.start) { // whose hours would these be?
        fail(Problem::UnknownWord, m_at - 1);
        return;
    }
    m_read.groups.last().hours.append(hours);
    m_read.groups.last().isClosed = true;
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
        m_read.groups.last().items.last().date.year = yearAt(year);
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
    const std::optional<TypedItem> to =
        isKind(m_at, TypedKind::Range) ? timeAt(m_at + 1, true) : std::optional<TypedItem>();
    if (isKind(m_at, TypedKind::Range) && beginsDay(m_at + 1) && !m_read.groups.isEmpty()
        && !m_read.groups.last().isClosed) {
        m_read.groups.last().first.start = from->time;
        m_read.groups.last().isClosed = true;
        m_awaitsEnd = true; // "2 Feb 13:30 - 3 Feb 12:30"
        return;
    }
    TypedHours hours{from->time, std::nullopt};
    if (m_awaitsEnd && !to) {
        hours = {std::nullopt, from->time};
    }
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
        TypedDayGroup &group = openGroup();
        group.lunchToLunch = true;
        group.isClosed = !group.items.isEmpty();
        return;
    }
    TypedHours hours{m_usual.morning, m_usual.evening};
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

TypedDays LineReader::run()
{
    if (m_items.isEmpty()) {
        m_read.problem = Problem::Empty;
    }
    while (m_at < m_items.size() && m_read.problem == Problem::None) {
        readStep();
    }
    const bool hasDays = std::any_of(m_read.groups.cbegin(), m_read.groups.cend(),
                                     [](const TypedDayGroup &group) { return !group.items.isEmpty(); });
    if (m_read.problem == Problem::None && !hasDays) {
        m_read.problem = Problem::NoDay;
    }
    return m_read;
}

} // namespace

TypedDays typedDays(const QString &line, const UsualHours &usual)
{
    return LineReader(line, usual).run();
}

} // namespace convoke
