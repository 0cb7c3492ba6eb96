// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/publicholidays.h"

#include "announcements/proofreader/easter.h"
#include "people/countrycode.h"

#include <QFile>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

int weekdayNamed(QStringView name)
{
    constexpr QStringView names[] = {u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? 0 : static_cast<int>(found - std::begin(names)) + 1;
}

QDate monthDay(QStringView written, int year)
{
    return {year, written.first(2).toInt(), written.last(2).toInt()};
}

QDate firstOnOrAfter(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

/// "mon1-05", "monlast-10"
QDate countedWeekday(QStringView written, int weekday, int year)
{
    const QDate first(year, written.last(2).toInt(), 1);
    if (written.mid(3).startsWith(u"last")) {
        const QDate last = first.addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    return firstOnOrAfter(first, weekday).addDays(7 * (written.mid(3, 1).toLongLong() - 1));
}

/// Ireland, Organisation of Working Time (Amendment) 2022: the first Monday of February, except where its
/// first day is a Friday.
QDate brigidsDay(int year)
{
    const QDate first(year, 2, 1);
    return first.dayOfWeek() == Qt::Friday ? first : firstOnOrAfter(first, Qt::Monday);
}

QDate kingsDay(int year)
{
    const QDate day(year, 4, 27);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

QDate PublicHolidays::DayRule::in(int year) const
{
    if ((fromYear > 0 && year < fromYear) || (untilYear > 0 && year > untilYear)) {
        return {};
    }
    const QStringView written(day);
    if (written.startsWith(u"easter")) {
        return easterSunday(year).addDays(written.mid(6).toInt());
    }
    if (written.startsWith(u"orthodox")) {
        const QDate sunday = orthodoxEasterSunday(year);
        return sunday.isValid() ? sunday.addDays(written.mid(8).toInt()) : QDate();
    }
    if (written == u"brigid") {
        return brigidsDay(year);
    }
    if (written == u"kingsday") {
        return kingsDay(year);
    }
    const int weekday = weekdayNamed(written.first(3));
    if (weekday == 0) {
        return monthDay(written, year);
    }
    return written.mid(3, 2) == u">=" ? firstOnOrAfter(monthDay(written.mid(5), year), weekday)
                                      : countedWeekday(written, weekday, year);
}

PublicHolidays::PublicHolidays()
{
    QFile file(u":/data/public-holidays.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the table of public holidays is missing from the program");
    }
    constexpr qsizetype columns = 6;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (cells.size() != columns || cells.first().startsWith(u'#')) {
            continue;
        }
        const std::optional<CountryCode> country = CountryCode::fromText(cells.at(0));
        DayRule rule{cells.at(0),
                     cells.at(1),
                     cells.at(2).toInt(),
                     cells.at(3).toInt(),
                     {cells.at(0), cells.at(4), cells.at(5)},
                     cells.at(1).endsWith(u'~'),
                     country && country->isMemberState()};
        if (rule.isSubstituted) {
            rule.day.chop(1);
        }
        m_rules.append(rule);
    }
    std::stable_sort(m_rules.begin(), m_rules.end(),
                     [](const DayRule &a, const DayRule &b) { return a.country < b.country; });
}

bool PublicHolidays::isOffByItself(const QString &country, QDate day) const
{
    return std::any_of(m_rules.cbegin(), m_rules.cend(), [&](const DayRule &rule) {
        return rule.country == country && rule.in(day.year()) == day;
    });
}

/// Of two holidays on one weekend the first takes the first free day, the second the next.
QDate PublicHolidays::substituteFor(const DayRule &rule, int year) const
{
    const QDate itself = rule.in(year);
    if (!itself.isValid() || !rule.isSubstituted || !isWeekend(itself)) {
        return {};
    }
    int waiting = 0;
    for (const DayRule &other : m_rules) {
        const QDate day = other.in(year);
        const bool before = day.isValid() && day < itself && day >= itself.addDays(-1);
        waiting += other.country == rule.country && other.isSubstituted && before && isWeekend(day) ? 1 : 0;
    }
    QDate day = itself.addDays(1);
    while (isWeekend(day) || isOffByItself(rule.country, day) || waiting > 0) {
        waiting -= !isWeekend(day) && !isOffByItself(rule.country, day) ? 1 : 0;
        day = day.addDays(1);
    }
    return day;
}

bool PublicHolidays::hits(const DayRule &rule, QDate day) const
{
    return rule.in(day.year()) == day || (rule.isSubstituted && substituteFor(rule, day.year()) == day);
}

std::optional<PublicHoliday> PublicHolidays::in(const QString &country, QDate day) const
{
    for (const DayRule &rule : m_rules) {
        if (rule.country == country && hits(rule, day)) {
            return rule.holiday;
        }
    }
    return std::nullopt;
}

QList<PublicHoliday> PublicHolidays::inMemberStatesOn(QDate day) const
{
    QList<PublicHoliday> found;
    for (const DayRule &rule : m_rules) {
        const bool isKnown = !found.isEmpty() && found.last().country == rule.country;
        if (rule.isMemberState && !isKnown && hits(rule, day)) {
            found.append(rule.holiday);
        }
    }
    return found;
}

const PublicHolidays &publicHolidays()
{
    static const PublicHolidays holidays;
    return holidays;
}

} // namespace convoke
