// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/datewords.h"

#include "documents/documentwords.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Days that are said together: one day, or all days from first to last.
struct Run
{
    QDate first;
    QDate last;

    [[nodiscard]] bool isOneDay() const { return first == last; }
};

bool sameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

/// How much of a date must be said: what follows may say the month or the year for it.
enum class Precision { Day, Month, Year };

class DateSentence final
{
public:
    DateSentence(const DocumentWords &words, DateStyle style)
        : m_words(words)
        , m_style(style)
    { }

    [[nodiscard]] QString day(QDate date, Precision precision) const
    {
        QString text =
            m_words.text(date.day() == 1 ? u"date.first"_s : u"date.day"_s, {{u"day", number(date.day())}});
        if (m_style == DateStyle::Long) {
            const QString weekday = m_words.list(u"weekdays"_s).value(date.dayOfWeek() - 1);
            text = m_words.text(u"date.weekday"_s, {{u"weekday", weekday}, {u"day", text}});
        }
        if (precision != Precision::Day) {
            text += u' ' + m_words.list(u"months"_s).value(date.month() - 1);
        }
        if (precision == Precision::Year) {
            text += u' ' + number(date.year());
        }
        return text;
    }

    [[nodiscard]] QString run(const Run &run, Precision precision) const
    {
        if (run.isOneDay()) {
            return day(run.last, precision);
        }
        const Precision ofFirst = sameMonth(run.first, run.last) ? Precision::Day
            : run.first.year() == run.last.year()                ? Precision::Month
                                                                 : Precision::Year;
        const QString key = m_style == DateStyle::Long ? u"date.run.weekdays"_s
            : ofFirst == Precision::Day                ? u"date.run"_s
                                                       : u"date.run.months"_s;
        return m_words.text(key, {{u"from", day(run.first, ofFirst)}, {u"to", day(run.last, precision)}});
    }

private:
    static QString number(int value) { return QString::number(value); }

    const DocumentWords &m_words;
    DateStyle m_style;
};

QList<QDate> daysOf(const QList<Session> &sessions)
{
    QList<QDate> days;
    for (const Session &session : sessions) {
        if (session.date.isValid()) {
            days.append(session.date);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// With weekdays two days are named one by one, three or more in a row are a range.
QList<Run> runsOf(const QList<QDate> &days, DateStyle style)
{
    QList<Run> runs;
    for (const QDate day : days) {
        if (!runs.isEmpty() && runs.constLast().last.addDays(1) == day) {
            runs.last().last = day;
        } else {
            runs.append({day, day});
        }
    }
    if (style == DateStyle::Short) {
        return runs;
    }
    QList<Run> split;
    for (const Run &run : std::as_const(runs)) {
        if (run.first.addDays(1) == run.last) {
            split << Run{run.first, run.first} << Run{run.last, run.last};
        } else {
            split << run;
        }
    }
    return split;
}

Precision precisionBefore(const Run &run, const Run &next)
{
    const bool nextStaysInMonth = sameMonth(next.first, next.last);
    if (sameMonth(run.last, next.first) && nextStaysInMonth) {
        return Precision::Day;
    }
    return run.last.year() == next.first.year() && next.first.year() == next.last.year() ? Precision::Month
                                                                                         : Precision::Year;
}

} // namespace

QString dateInWords(QDate date, const QString &language, DateStyle style)
{
    const DocumentWords words(language);
    return date.isValid() ? DateSentence(words, style).day(date, Precision::Year) : QString();
}

QString dateRange(const QList<Session> &sessions, const QString &language, DateStyle style)
{
    const DocumentWords words(language);
    const DateSentence sentence(words, style);
    const QList<Run> runs = runsOf(daysOf(sessions), style);
    QStringList parts;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const bool isLast = i + 1 == runs.size();
        parts.append(
            sentence.run(runs.at(i), isLast ? Precision::Year : precisionBefore(runs.at(i), runs.at(i + 1))));
    }
    if (parts.size() < 2) {
        return parts.value(0);
    }
    const QString last = parts.takeLast();
    return words.text(u"date.and"_s, {{u"before", parts.join(u", "_s)}, {u"last", last}});
}

QString shortDay(QDate date, const QString &language)
{
    if (!date.isValid()) {
        return {};
    }
    const DocumentWords words(language);
    const QString day = words.text(date.day() == 1 ? u"date.first"_s : u"date.day"_s,
                                   {{u"day", QString::number(date.day())}});
    return words.text(u"date.short-day"_s,
                      {{u"weekday", words.list(u"weekdays.short"_s).value(date.dayOfWeek() - 1)},
                       {u"day", day},
                       {u"month", words.list(u"months.short"_s).value(date.month() - 1)}});
}

QString timeRange(const Session &session)
{
    const QString format = u"HH:mm"_s;
    if (!session.start) {
        return {};
    }
    return session.end ? session.start->toString(format) + u'–' + session.end->toString(format)
                       : session.start->toString(format);
}

} // namespace convoke
