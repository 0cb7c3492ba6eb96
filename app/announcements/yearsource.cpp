// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/yearsource.h"

#include <QCoreApplication>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

const char *sentenceFor(YearOrigin origin)
{
    switch (origin) {
    case YearOrigin::Title:
        return QT_TRANSLATE_NOOP("Announcement",
                                 "The text gives no year for “%1”; %2 was taken from the title.");
    case YearOrigin::Published:
        return QT_TRANSLATE_NOOP(
            "Announcement", "The text gives no year for “%1”; %2 was taken from the date of publication.");
    case YearOrigin::Meeting:
        return QT_TRANSLATE_NOOP(
            "Announcement", "The text gives no year for “%1”; %2 was taken from the date of the meeting.");
    case YearOrigin::Masthead:
        return QT_TRANSLATE_NOOP(
            "Announcement",
            "The text gives no year for “%1”; %2 was taken from the month named in the text.");
    case YearOrigin::Link:
        return QT_TRANSLATE_NOOP("Announcement",
                                 "The text gives no year for “%1”; %2 was taken from a link in the text.");
    }
    Q_UNREACHABLE();
}

} // namespace

int yearNear(const PartialDate &day, const YearAnchor &anchor)
{
    int year = anchor.date.year();
    int other = year;
    const QDate same(year, day.month, day.day);
    if (anchor.origin == YearOrigin::Meeting) {
        year -= same.isValid() && same > anchor.date ? 1 : 0;
        other = year - 1;
    } else if (anchor.origin != YearOrigin::Title) {
        year += same.isValid() && same < anchor.date ? 1 : 0;
        other = year + 1;
    }
    const bool weekdayFitsOther = day.weekday > 0
        && QDate(year, day.month, day.day).dayOfWeek() != day.weekday
        && QDate(other, day.month, day.day).dayOfWeek() == day.weekday;
    return weekdayFitsOther ? other : year;
}

void reportYear(ReadingDraft &draft, const QString &words, int year, YearOrigin origin)
{
    draft.addFinding(
        u"year-inferred"_s,
        QCoreApplication::translate("Announcement", sentenceFor(origin)).arg(words, QString::number(year)));
}

} // namespace convoke
