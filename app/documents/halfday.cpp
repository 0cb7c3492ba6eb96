// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/halfday.h"

#include "documents/datewords.h"
#include "documents/documentwords.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noon = 13 * 60; ///< minutes; lunch parts the day
constexpr int evening = 18 * 60;
constexpr int fullDay = 24 * 60;

int minutes(QTime time)
{
    return time.hour() * 60 + time.minute();
}

void add(QList<HalfDay> &halves, const HalfDay &half)
{
    if (!halves.contains(half)) {
        halves.append(half);
    }
}

DayPart partOf(int start, int end)
{
    if (start >= evening) {
        return DayPart::Evening;
    }
    return start < noon && noon - start >= end - noon ? DayPart::Morning : DayPart::Afternoon;
}

void addHalves(QList<HalfDay> &halves, const Session &session)
{
    constexpr int longestHalf = 5 * 60;
    constexpr int shortestSide = 60;
    if (!session.start) {
        add(halves, {session.date, DayPart::WholeDay});
        return;
    }
    const int start = minutes(*session.start);
    int end = session.end ? minutes(*session.end) : start;
    if (end < start) {
        end += fullDay;
    }
    if (end - start > longestHalf && noon - start >= shortestSide && end - noon >= shortestSide) {
        add(halves, {session.date, DayPart::Morning});
        add(halves, {session.date, DayPart::Afternoon});
    } else {
        add(halves, {session.date, partOf(start, end)});
    }
}

QString partWord(DayPart part, const QString &language)
{
    switch (part) {
    case DayPart::WholeDay:
        return {};
    case DayPart::Morning:
        return DocumentWords(language).text(u"part.morning"_s);
    case DayPart::Afternoon:
        return DocumentWords(language).text(u"part.afternoon"_s);
    case DayPart::Evening:
        return DocumentWords(language).text(u"part.evening"_s);
    }
    Q_UNREACHABLE();
}

void keepToLunch(QList<HalfDay> &halves)
{
    const QDate first = halves.constFirst().date;
    const QDate last = halves.constLast().date;
    if (first == last) {
        return;
    }
    for (HalfDay &half : halves) {
        if (half.part == DayPart::WholeDay && (half.date == first || half.date == last)) {
            half.part = half.date == first ? DayPart::Afternoon : DayPart::Morning;
        }
    }
    const auto has = [&halves](const HalfDay &half) {
        return halves.contains(half);
    };
    if (has({first, DayPart::Morning}) && has({first, DayPart::Afternoon})) {
        halves.removeOne(HalfDay{first, DayPart::Morning});
    }
    if (has({last, DayPart::Morning}) && has({last, DayPart::Afternoon})) {
        halves.removeOne(HalfDay{last, DayPart::Afternoon});
    }
}

} // namespace

QString HalfDay::key() const
{
    switch (part) {
    case DayPart::WholeDay:
        return date.toString(Qt::ISODate);
    case DayPart::Morning:
        return date.toString(Qt::ISODate) + u"-morning"_s;
    case DayPart::Afternoon:
        return date.toString(Qt::ISODate) + u"-afternoon"_s;
    case DayPart::Evening:
        return date.toString(Qt::ISODate) + u"-evening"_s;
    }
    Q_UNREACHABLE();
}

QString HalfDay::label(const QString &language) const
{
    const QString day = shortDay(date, language);
    const QString word = partWord(part, language);
    return word.isEmpty() ? day
                          : DocumentWords(language).text(u"part.of-day"_s, {{u"day", day}, {u"part", word}});
}

QString HalfDay::twoLineLabel(const QString &language) const
{
    const QString word = partWord(part, language);
    return shortDay(date, language) + (word.isEmpty() ? word : u'\n' + word);
}

QList<HalfDay> halfDays(const QList<Session> &sessions, bool lunchToLunch)
{
    QList<HalfDay> halves;
    for (const Session &session : sessions) {
        if (session.date.isValid()) {
            addHalves(halves, session);
        }
    }
    std::stable_sort(halves.begin(), halves.end(), [](const HalfDay &a, const HalfDay &b) {
        return std::pair(a.date, a.part) < std::pair(b.date, b.part);
    });
    if (lunchToLunch && !halves.isEmpty()) {
        keepToLunch(halves);
    }
    return halves;
}

} // namespace convoke
