// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readingvalues.h"
#include "base/richtext.h"

#include "people/countrycode.h"
#include "ui/common/languagewords.h"
#include "ui/common/typeddate.h"
#include "ui/meetings/meetingsentence.h"
#include "ui/meetings/meetingwords.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

using Words = QString (*)(const MeetingDocument &, const QLocale &);

QString said(const char *words)
{
    return QCoreApplication::translate("convoke::ReadingValues", words);
}

QString yesNo(const std::optional<bool> &value)
{
    return !value ? QString()
        : *value  ? said(QT_TRANSLATE_NOOP("convoke::ReadingValues", "yes"))
                  : said(QT_TRANSLATE_NOOP("convoke::ReadingValues", "no"));
}

QString day(const std::optional<QDate> &date, const QLocale &locale)
{
    return date ? typedDate(*date, locale) : QString();
}

QString groups(const MeetingDocument &document, const QLocale &)
{
    QStringList words;
    for (const MeetingGroup &group : document.meeting.groups) {
        //: a working group and its part in the meeting
        words.append(said(QT_TRANSLATE_NOOP("convoke::ReadingValues", "%1 (%2)"))
                         .arg(group.code, wordFor(group.role)));
    }
    return words.join(u", "_s);
}

QString sessions(const MeetingDocument &document, const QLocale &locale)
{
    QStringList words;
    for (const Session &session : document.meeting.sessions) {
        const QString hours = hoursWords(session, locale);
        const QString date = typedDate(session.date, locale);
        //: a day and its hours
        words.append(hours.isEmpty()
                         ? date
                         : said(QT_TRANSLATE_NOOP("convoke::ReadingValues", "%1, %2")).arg(date, hours));
    }
    return words.join(u'\n');
}

QString place(const MeetingDocument &document, const QLocale &locale)
{
    const MeetingPlace &at = document.meeting.place;
    QStringList words;
    for (const std::optional<QString> &part : {at.venue, at.city}) {
        if (part) {
            words.append(*part);
        }
    }
    if (const auto country = at.country ? CountryCode::fromText(*at.country) : std::nullopt) {
        words.append(country->name(locale.name().left(2)));
    }
    return words.join(u", "_s);
}

QString contacts(const MeetingDocument &document, const QLocale &)
{
    QStringList words;
    for (const Contact &contact : document.meeting.contacts) {
        const bool hasBoth = contact.email && *contact.email != contact.name;
        words.append(hasBoth
                         //: name and e-mail address of a contact
                         ? said(QT_TRANSLATE_NOOP("convoke::ReadingValues", "%1 <%2>"))
                               .arg(contact.name, *contact.email)
                         : contact.name);
    }
    return words.join(u'\n');
}

QString deadline(const MeetingDocument &document, const QLocale &locale)
{
    const Call &call = document.call;
    if (!call.deadline) {
        return {};
    }
    const QString date = day(call.deadline, locale);
    return call.deadlineRule
        //: the rule word of a deadline ("before") and its date
        ? said(QT_TRANSLATE_NOOP("convoke::ReadingValues", "%1 %2")).arg(wordFor(*call.deadlineRule), date)
        : date;
}

QString profiles(const MeetingDocument &document, const QLocale &)
{
    QStringList words;
    for (const Profile &profile : document.call.profiles) {
        words.append(profile.label);
    }
    return words.join(u'\n');
}

QString questions(const MeetingDocument &document, const QLocale &)
{
    QStringList words;
    for (const Question &question : document.call.questions) {
        words.append(question.text);
    }
    return words.join(u'\n');
}

QString rules(const MeetingDocument &document, const QLocale &locale)
{
    QStringList words;
    for (const Rule &rule : document.rules) {
        const QString subject = rule.value == u"*" ? rule.attribute : rule.value;
        if (rule.min) {
            //: a limit on the selection: what is counted, and the number
            words.append(said(QT_TRANSLATE_NOOP("convoke::ReadingValues", "%1: at least %2"))
                             .arg(subject, locale.toString(*rule.min)));
        }
        if (rule.max) {
            words.append(said(QT_TRANSLATE_NOOP("convoke::ReadingValues", "%1: at most %2"))
                             .arg(subject, locale.toString(*rule.max)));
        }
    }
    return words.join(u'\n');
}

QString outcomeTold(const MeetingDocument &document, const QLocale &locale)
{
    const QString words = document.call.outcomeTold.value_or(QString());
    const QDate date = QDate::fromString(words, Qt::ISODate);
    return date.isValid() ? typedDate(date, locale) : words;
}

struct FieldWords
{
    QStringView field;
    Words words;
};

constexpr FieldWords fieldWords[] = {
    {u"reference",
     [](const MeetingDocument &d, const QLocale &) {
         return d.meeting.reference;
     }},
    {u"title",
     [](const MeetingDocument &d, const QLocale &) {
         return d.meeting.title;
     }},
    {u"kind",
     [](const MeetingDocument &d, const QLocale &) {
         return wordFor(d.meeting.kind);
     }},
    {u"working_groups", groups},
    {u"mode",
     [](const MeetingDocument &d, const QLocale &) {
         return d.meeting.mode ? wordFor(*d.meeting.mode) : QString();
     }},
    {u"time_zone",
     [](const MeetingDocument &d, const QLocale &) {
         return d.meeting.timeZone;
     }},
    {u"sessions", sessions},
    {u"lunch_to_lunch",
     [](const MeetingDocument &d, const QLocale &) {
         return yesNo(d.meeting.lunchToLunch);
     }},
    {u"provisional",
     [](const MeetingDocument &d, const QLocale &) {
         return yesNo(d.meeting.provisional);
     }},
    {u"place", place},
    {u"platform",
     [](const MeetingDocument &d, const QLocale &) {
         return d.meeting.platform.value_or(QString());
     }},
    {u"language",
     [](const MeetingDocument &d, const QLocale &) {
         return d.meeting.language ? languageWord(*d.meeting.language) : QString();
     }},
    {u"interpretation",
     [](const MeetingDocument &d, const QLocale &) {
         return yesNo(d.meeting.interpretation);
     }},
    {u"travel_arranged",
     [](const MeetingDocument &d, const QLocale &) {
         return yesNo(d.meeting.travelArranged);
     }},
    {u"places",
     [](const MeetingDocument &d, const QLocale &l) {
         return d.meeting.places ? l.toString(*d.meeting.places) : QString();
     }},
    {u"chairs",
     [](const MeetingDocument &d, const QLocale &) {
         return d.meeting.chairs.join(u'\n');
     }},
    {u"contacts", contacts},
    {u"background",
     [](const MeetingDocument &d, const QLocale &) {
         return plainRichText(richTextFrom(d.meeting.background));
     }},
    {u"aim",
     [](const MeetingDocument &d, const QLocale &) {
         return plainRichText(richTextFrom(d.meeting.aim));
     }},
    {u"topics",
     [](const MeetingDocument &d, const QLocale &) {
         return d.meeting.topics.join(u'\n');
     }},
    {u"outcome",
     [](const MeetingDocument &d, const QLocale &) {
         return plainRichText(richTextFrom(d.meeting.outcome));
     }},
    {u"published",
     [](const MeetingDocument &d, const QLocale &l) {
         return day(d.call.published, l);
     }},
    {u"deadline", deadline},
    {u"preferred_by",
     [](const MeetingDocument &d, const QLocale &l) {
         return day(d.call.preferredBy, l);
     }},
    {u"outcome_told", outcomeTold},
    {u"channel",
     [](const MeetingDocument &d, const QLocale &) {
         return d.call.channel ? wordFor(*d.call.channel) : QString();
     }},
    {u"link",
     [](const MeetingDocument &d, const QLocale &) {
         return d.call.link.value_or(QString());
     }},
    {u"selection",
     [](const MeetingDocument &d, const QLocale &) {
         return yesNo(d.call.selection);
     }},
    {u"profiles", profiles},
    {u"questions", questions},
    {u"rules", rules},
};

} // namespace

QString readingValue(const QString &field, const MeetingDocument &document, const QLocale &locale)
{
    for (const FieldWords &entry : fieldWords) {
        if (entry.field == field) {
            return entry.words(document, locale);
        }
    }
    return {};
}

} // namespace convoke
