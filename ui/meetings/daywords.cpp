// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/daywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the run of @p letter stands in @p format: its start and end, or {-1, -1}. Quoted text is not looked
/// at.
std::pair<qsizetype, qsizetype> runOf(const QString &format, QChar letter, qsizetype longest)
{
    bool quoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format.at(i) == u'\'') {
            quoted = !quoted;
        }
        if (quoted || format.at(i) != letter) {
            continue;
        }
        qsizetype end = i;
        while (end < format.size() && format.at(end) == letter) {
            ++end;
        }
        if (end - i <= longest) {
            return {i, end};
        }
        i = end - 1;
    }
    return {-1, -1};
}

/// The point of an ordinal number belongs to it: "4.".
qsizetype withPoint(const QString &format, qsizetype end)
{
    return end < format.size() && format.at(end) == u'.' ? end + 1 : end;
}

/// How a locale writes a date, cut into the beginnings that stay when later parts are said once for several
/// days. A locale that does not go from day to month to year has no such beginnings: they are then the whole.
struct DayFormats
{
    QString whole;
    QString withoutYear;
    QString withoutMonth;

    explicit DayFormats(const QString &format)
        : whole(format)
        , withoutYear(format)
        , withoutMonth(format)
    {
        const auto day = runOf(format, u'd', 2);
        const auto month = runOf(format, u'M', 4);
        const auto year = runOf(format, u'y', 4);
        if (day.first >= 0 && day.first < month.first && month.first < year.first) {
            withoutMonth = format.left(withPoint(format, day.second));
            withoutYear = format.left(month.second);
        }
    }

    [[nodiscard]] QString day(QDate date, QDate last, const QLocale &locale) const
    {
        const bool sameYear = date.year() == last.year();
        const QString &format = date == last           ? whole
            : sameYear && date.month() == last.month() ? withoutMonth
            : sameYear                                 ? withoutYear
                                                       : whole;
        return locale.toString(date, format);
    }
    [[nodiscard]] bool hasBeginnings() const { return withoutMonth != whole; }
};

/// The locale's long format without the comma after the weekday, which reads badly in a list of days.
DayFormats longFormats(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(u"dddd, d MMMM"_s, u"dddd d MMMM"_s);
    return DayFormats(format);
}

/// The locale's long format without the weekday and with the month's short name.
DayFormats shortFormats(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    qsizetype start = format.indexOf(u"dddd"_s);
    if (start >= 0) {
        qsizetype end = start + 4;
        while (end < format.size() && (format.at(end) == u',' || format.at(end).isSpace())) {
            ++end;
        }
        if (end == format.size()) { // at the end: what parts it from the date goes too
            while (start > 0 && (format.at(start - 1) == u',' || format.at(start - 1).isSpace())) {
                --start;
            }
        }
        format.remove(start, end - start);
    }
    format.replace(u"MMMM"_s, u"MMM"_s);
    return DayFormats(format);
}

bool followEachOther(const QList<QDate> &days)
{
    return days.first().daysTo(days.last()) == days.size() - 1;
}

} // namespace

QString shortDay(QDate day, const QLocale &locale)
{
    return locale.toString(day, shortFormats(locale).whole);
}

QString nearDay(QDate day, QDate today, const QLocale &locale)
{
    constexpr int far = 180;
    const DayFormats formats = shortFormats(locale);
    return locale.toString(day, qAbs(today.daysTo(day)) < far ? formats.withoutYear : formats.whole);
}

QString shortDays(QDate first, QDate last, const QLocale &locale)
{
    if (first == last) {
        return shortDay(last, locale);
    }
    const DayFormats formats = shortFormats(locale);
    const QString from = formats.day(first, last, locale);
    const QString to = formats.day(last, last, locale);
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    if (sameMonth && formats.hasBeginnings()) {
        //: days of one month, such as "4–5 Nov 2021"
        return QCoreApplication::translate("convoke::DayWords", "%1–%2").arg(from, to);
    }
    //: from one day to another, such as "30 Nov – 2 Dec 2021"
    return QCoreApplication::translate("convoke::DayWords", "%1 – %2").arg(from, to);
}

QString daysInWords(QList<QDate> days, const QLocale &locale)
{
    constexpr qsizetype mostSingly = 3;
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.isEmpty()) {
        return {};
    }
    const DayFormats formats = longFormats(locale);
    if (days.size() > mostSingly && followEachOther(days)) {
        //: from one day to another, such as "Monday 1 to Friday 5 November 2021"
        return QCoreApplication::translate("convoke::DayWords", "%1 to %2")
            .arg(formats.day(days.first(), days.last(), locale),
                 formats.day(days.last(), days.last(), locale));
    }
    QStringList words;
    for (const QDate &day : std::as_const(days)) {
        words.append(formats.day(day, days.last(), locale));
    }
    return locale.createSeparatedList(words);
}

} // namespace convoke
