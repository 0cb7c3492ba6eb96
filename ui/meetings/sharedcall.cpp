// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/sharedcall.h"

#include "announcements/callhtml.h"
#include "announcements/calltext.h"
#include "announcements/callwriter.h"
#include "base/enumkeys.h"
#include "documents/datewords.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumKey<ShareFormat> formatKeys[] = {
    {ShareFormat::WebPage, u"web-page"}, {ShareFormat::Newsletter, u"newsletter"},
    {ShareFormat::Text, u"text"},        {ShareFormat::Markdown, u"markdown"},
    {ShareFormat::Pdf, u"pdf"},          {ShareFormat::Calendar, u"calendar"},
};

CallFormat callFormat(ShareFormat format)
{
    switch (format) {
    case ShareFormat::Newsletter:
        return CallFormat::Newsletter;
    case ShareFormat::Text:
        return CallFormat::Text;
    case ShareFormat::Markdown:
        return CallFormat::Markdown;
    case ShareFormat::Pdf:
        return CallFormat::Pdf;
    case ShareFormat::WebPage:
    case ShareFormat::Calendar:
        return CallFormat::WebPage;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toKey(ShareFormat format)
{
    return keyOf(formatKeys, format);
}

ShareFormat shareFormatFrom(const QString &key)
{
    return valueOf(formatKeys, key).value_or(ShareFormat::WebPage);
}

SharedCall::SharedCall(const MeetingDocument &document, const QList<WorkingGroup> &groups,
                       const QString &language, int revision, const QDateTime &now)
    : m_outline(callOutline(document, groups, language))
    , m_calendar(calendarOf(document, revision, now, language))
{ }

QString SharedCall::suffix(ShareFormat format)
{
    return format == ShareFormat::Calendar ? u"ics"_s : suffixOf(callFormat(format));
}

QString SharedCall::fileName(ShareFormat format) const
{
    return format == ShareFormat::Newsletter ? m_outline.reference + u"-newsletter"_s : m_outline.reference;
}

/// The sittings one below the other, as the calendar will show them.
QString SharedCall::calendarText() const
{
    QStringList events;
    for (const CalendarEvent &event : m_calendar.events) {
        QString when = dateInWords(event.date, m_outline.language, DateStyle::Long);
        const QString hours = timeRange({SessionId(0), event.date, event.start, event.end});
        when += hours.isEmpty() ? QString() : u", "_s + hours;
        QStringList lines{event.summary, when, event.location, event.url};
        lines.removeAll(QString());
        events.append(lines.join(u'\n'));
    }
    return events.join(u"\n\n"_s);
}

QString SharedCall::plain(ShareFormat format) const
{
    switch (format) {
    case ShareFormat::WebPage:
    case ShareFormat::Text:
    case ShareFormat::Pdf:
        return callPlainText(m_outline);
    case ShareFormat::Newsletter:
        return callNewsletterBlock(m_outline); // pasted as text, into the tool that makes the newsletter
    case ShareFormat::Markdown:
        return callMarkdown(m_outline);
    case ShareFormat::Calendar:
        return calendarText();
    }
    Q_UNREACHABLE();
}

QString SharedCall::rich(ShareFormat format) const
{
    switch (format) {
    case ShareFormat::WebPage:
    case ShareFormat::Pdf:
        return callRichText(m_outline);
    case ShareFormat::Newsletter:
        return callNewsletterBlock(m_outline);
    case ShareFormat::Text:
    case ShareFormat::Markdown:
    case ShareFormat::Calendar:
        return {};
    }
    Q_UNREACHABLE();
}

bool SharedCall::isThere(ShareFormat format) const
{
    return format != ShareFormat::Calendar || !m_calendar.events.isEmpty();
}

Result<void> SharedCall::write(ShareFormat format, const QString &path) const
{
    return format == ShareFormat::Calendar ? writeIcs(m_calendar, path)
                                           : writeCall(m_outline, callFormat(format), path);
}

} // namespace convoke
