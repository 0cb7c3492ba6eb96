// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/meetingcalendar.h"

#include "base/filewriter.h"
#include "base/richtext.h"
#include "base/textshow.h"
#include "base/weblink.h"
#include "documents/documentcontent.h"
#include "documents/placewords.h"

#include <QTimeZone>
#include <QUrl>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView brussels = u"Europe/Brussels";

QString escaped(const QString &text)
{
    QString out = shownText(text).trimmed();
    out.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return out.replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n').replace(u'\n', u"\\n"_s);
}

/// Lines of at most 75 octets, broken between characters.
QByteArray folded(const QString &line)
{
    constexpr qsizetype longest = 75;
    QByteArray out;
    qsizetype length = 0;
    const QList<uint> characters = line.toUcs4();
    for (const uint character : characters) {
        const char32_t code = character;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (length + bytes.size() > longest) {
            out += "\r\n ";
            length = 1;
        }
        out += bytes;
        length += bytes.size();
    }
    return out + "\r\n";
}

/// The content of a calendar, line by line.
class IcsText final
{
public:
    explicit IcsText(const MeetingCalendar &calendar)
        : m_calendar(calendar)
    { }

    QByteArray all()
    {
        add(u"BEGIN:VCALENDAR"_s);
        add(u"VERSION:2.0"_s);
        add(u"PRODID:-//Convoke//Convoke//EN"_s);
        add(u"CALSCALE:GREGORIAN"_s);
        add(u"METHOD:PUBLISH"_s);
        if (m_calendar.timeZone == brussels) {
            addZone();
        }
        for (const CalendarEvent &event : m_calendar.events) {
            addEvent(event);
        }
        add(u"END:VCALENDAR"_s);
        return m_out;
    }

private:
    void add(const QString &line) { m_out += folded(line); }
    void addText(const QString &name, const QString &text)
    {
        if (const QString value = escaped(text); !value.isEmpty()) {
            add(name + u':' + value);
        }
    }
    void addZone();
    void addMoment(const QString &name, QDate date, QTime time);
    void addTimes(const CalendarEvent &event);
    void addEvent(const CalendarEvent &event);
    [[nodiscard]] QString status() const;

    const MeetingCalendar &m_calendar;
    QByteArray m_out;
};

void IcsText::addZone()
{
    for (const QStringView line :
         {QStringView(u"BEGIN:VTIMEZONE"), QStringView(u"TZID:Europe/Brussels"),
          QStringView(u"BEGIN:DAYLIGHT"), QStringView(u"TZNAME:CEST"), QStringView(u"TZOFFSETFROM:+0100"),
          QStringView(u"TZOFFSETTO:+0200"), QStringView(u"DTSTART:19700329T020000"),
          QStringView(u"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"), QStringView(u"END:DAYLIGHT"),
          QStringView(u"BEGIN:STANDARD"), QStringView(u"TZNAME:CET"), QStringView(u"TZOFFSETFROM:+0200"),
          QStringView(u"TZOFFSETTO:+0100"), QStringView(u"DTSTART:19701025T030000"),
          QStringView(u"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"), QStringView(u"END:STANDARD"),
          QStringView(u"END:VTIMEZONE")}) {
        add(line.toString());
    }
}

void IcsText::addMoment(const QString &name, QDate date, QTime time)
{
    if (m_calendar.timeZone == brussels) {
        // The wall-clock time as it is stored: what it means on the days when the clocks change is the zone's
        // business.
        add(name + u";TZID=Europe/Brussels:"_s + date.toString(u"yyyyMMdd"_s)
            + time.toString(u"'T'HHmmss"_s));
        return;
    }
    const QTimeZone zone(m_calendar.timeZone.toUtf8());
    const QDateTime moment(date, time, zone.isValid() ? zone : QTimeZone(brussels.toUtf8()));
    add(name + u':' + moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

void IcsText::addTimes(const CalendarEvent &event)
{
    if (!event.start) {
        add(u"DTSTART;VALUE=DATE:"_s + event.date.toString(u"yyyyMMdd"_s));
        add(u"DTEND;VALUE=DATE:"_s + event.date.addDays(1).toString(u"yyyyMMdd"_s));
        return;
    }
    addMoment(u"DTSTART"_s, event.date, *event.start);
    if (event.end && *event.end != *event.start) {
        addMoment(u"DTEND"_s, *event.end < *event.start ? event.date.addDays(1) : event.date, *event.end);
    }
}

QString IcsText::status() const
{
    switch (m_calendar.status) {
    case CalendarStatus::Confirmed:
        return u"STATUS:CONFIRMED"_s;
    case CalendarStatus::Tentative:
        return u"STATUS:TENTATIVE"_s;
    }
    Q_UNREACHABLE();
}

void IcsText::addEvent(const CalendarEvent &event)
{
    add(u"BEGIN:VEVENT"_s);
    addText(u"UID"_s, event.uid);
    add(u"DTSTAMP:"_s + m_calendar.stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    add(u"SEQUENCE:"_s + QString::number(m_calendar.sequence));
    addTimes(event);
    addText(u"SUMMARY"_s, event.summary);
    addText(u"LOCATION"_s, event.location);
    addText(u"DESCRIPTION"_s, event.description);
    if (!event.url.isEmpty()) {
        add(u"URL:"_s + event.url);
    }
    add(status());
    add(u"END:VEVENT"_s);
}

/// The aim and whom to ask.
QString descriptionOf(const Meeting &meeting)
{
    QStringList parts{plainRichText(richTextFrom(meeting.aim))};
    QStringList contacts;
    for (const Contact &contact : meeting.contacts) {
        const QString name = contact.name.simplified();
        contacts.append(contact.email && *contact.email != name ? u"%1 <%2>"_s.arg(name, *contact.email)
                                                                : name);
    }
    parts.append(contacts.join(u'\n'));
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

/// Addresses are written in ASCII; one that no browser should follow is left out.
QString urlOf(const std::optional<QString> &link)
{
    const QString address = link.value_or(QString()).trimmed();
    return isWebLink(address) ? QString::fromLatin1(QUrl(address, QUrl::StrictMode).toEncoded()) : QString();
}

} // namespace

MeetingCalendar calendarOf(const MeetingDocument &document, int revision, const QDateTime &now,
                           const QString &language)
{
    const Meeting &meeting = document.meeting;
    MeetingCalendar calendar{meeting.timeZone,
                             now,
                             revision,
                             meeting.provisional ? CalendarStatus::Tentative : CalendarStatus::Confirmed,
                             {}};
    const QString place = placeInWords(contentFrom(meeting, {}, {}), language);
    for (const Session &session : meeting.sessions) {
        calendar.events.append({QString::number(session.id.value()) + u"@session.convoke"_s, session.date,
                                session.start, session.end, meeting.title.simplified(), place,
                                descriptionOf(meeting), urlOf(document.call.link)});
    }
    return calendar;
}

QByteArray icsBytes(const MeetingCalendar &calendar)
{
    return IcsText(calendar).all();
}

Result<void> writeIcs(const MeetingCalendar &calendar, const QString &path)
{
    if (calendar.events.isEmpty()) {
        return Error{ErrorCode::MissingValue, u"sessions"_s};
    }
    return FileWriter::write(path, icsBytes(calendar));
}

} // namespace convoke
