// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingsentence.h"

#include "people/countrycode.h"
#include "ui/meetings/daywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("convoke::MeetingSentence", sentence);
}

QString hour(QTime time, const QLocale &locale)
{
    return locale.toString(time, QLocale::ShortFormat);
}

QString dayAndHours(const QString &days, const QString &hours)
{
    //: days, then hours: "Thursday 4 November 2021, 9.00–12.30"
    return hours.isEmpty() ? days
                           : said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "%1, %2")).arg(days, hours);
}

QString whenWords(const QList<Session> &sessions, const QLocale &locale)
{
    constexpr qsizetype mostSingly = 4;
    const Session &first = sessions.first();
    const bool sameHours = std::all_of(sessions.cbegin(), sessions.cend(), [&first](const Session &session) {
        return session.start == first.start && session.end == first.end;
    });
    if (!sameHours && sessions.size() <= mostSingly) {
        QStringList each;
        for (const Session &session : sessions) {
            each.append(dayAndHours(daysInWords({session.date}, locale), hoursWords(session, locale)));
        }
        //: parts two sessions, each with its day and hours
        return each.join(said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "; ")));
    }
    QList<QDate> days;
    for (const Session &session : sessions) {
        days.append(session.date);
    }
    return dayAndHours(daysInWords(days, locale), sameHours ? hoursWords(first, locale) : QString());
}

QString townWords(const MeetingPlace &place, const QLocale &locale)
{
    QString town = place.city.value_or(QString());
    const auto country = place.country ? CountryCode::fromText(*place.country) : std::nullopt;
    if (!country) {
        return town;
    }
    const QString land = country->name(locale.name().left(2));
    //: a town and its country
    return town.isEmpty() ? land
                          : said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "%1 (%2)")).arg(town, land);
}

QString onlineWords(const Meeting &meeting)
{
    return meeting.platform
        //: %1: a platform such as WebEx
        ? said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "online (%1)")).arg(*meeting.platform)
        : said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "online"));
}

QString placeWords(const Meeting &meeting, const QLocale &locale)
{
    QString town = townWords(meeting.place, locale);
    if (!meeting.mode) {
        return town;
    }
    switch (*meeting.mode) {
    case MeetingMode::Online:
        return onlineWords(meeting);
    case MeetingMode::InPerson:
        return town.isEmpty() ? said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "in person")) : town;
    case MeetingMode::Hybrid:
        return town.isEmpty() ? said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "in person and online"))
                              //: %1: a town, %2: "online (WebEx)"
                              : said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "%1 and %2"))
                                    .arg(town, onlineWords(meeting));
    }
    Q_UNREACHABLE();
}

} // namespace

QString hoursWords(const Session &session, const QLocale &locale)
{
    if (session.start && session.end) {
        //: hours of a session: from, until
        return said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "%1–%2"))
            .arg(hour(*session.start, locale), hour(*session.end, locale));
    }
    if (session.start) {
        return said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "from %1"))
            .arg(hour(*session.start, locale));
    }
    if (session.end) {
        return said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "until %1"))
            .arg(hour(*session.end, locale));
    }
    return {};
}

QString meetingSentence(const Meeting &meeting, const QLocale &locale)
{
    const QString where = placeWords(meeting, locale);
    const QString when = meeting.sessions.isEmpty()
        ? said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "No date yet"))
        : whenWords(meeting.sessions, locale);
    //: when, then where: "Thursday 4 November 2021, 9.00–12.30, online"
    return where.isEmpty() ? when
                           : said(QT_TRANSLATE_NOOP("convoke::MeetingSentence", "%1, %2")).arg(when, where);
}

} // namespace convoke
