// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/withfile.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Exit> addMeeting(const CommandContext &context, Office &file)
{
    const Result<QByteArray> json = readSmallFile(context.arguments().at(1));
    if (!json) {
        return json.error();
    }
    const Result<MeetingDocument> document = meetingDocumentFromJson(*json, file.ids());
    if (!document) {
        return document.error();
    }
    const Result<AddedMeeting> added = file.meetings().add(*document);
    if (!added) {
        return added.error();
    }
    context.say(added->reference);
    context.give({{u"reference"_s, added->reference}});
    return Exit::Done;
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject summaryObject(const MeetingSummary &summary)
{
    QJsonArray groups;
    for (const MeetingGroup &group : summary.groups) {
        groups.append(QJsonObject{{u"code"_s, group.code}, {u"role"_s, toKey(group.role)}});
    }
    return {{u"reference"_s, summary.reference},
            {u"title"_s, summary.title},
            {u"working_groups"_s, groups},
            {u"first_day"_s, dateOrNull(summary.firstDay)},
            {u"last_day"_s, dateOrNull(summary.lastDay)},
            {u"deadline"_s, dateOrNull(summary.deadline)},
            {u"places"_s, summary.places ? QJsonValue(*summary.places) : QJsonValue(QJsonValue::Null)},
            {u"applications"_s, summary.applications},
            {u"scored"_s, summary.scored},
            {u"selected"_s, summary.selected}};
}

Result<Exit> listMeetings(const CommandContext &context, Office &file)
{
    const Result<QList<MeetingSummary>> summaries = file.meetings().summaries();
    if (!summaries) {
        return summaries.error();
    }
    QJsonArray meetings;
    for (const MeetingSummary &summary : *summaries) {
        meetings.append(summaryObject(summary));
        const QString day = summary.firstDay ? summary.firstDay->toString(Qt::ISODate) : u"no date   "_s;
        context.say(u"%1  %2  %3 applications, %4 selected  %5"_s.arg(summary.reference, -18)
                        .arg(day)
                        .arg(summary.applications, 5)
                        .arg(summary.selected, 3)
                        .arg(summary.title));
    }
    context.give({{u"meetings"_s, meetings}});
    return Exit::Done;
}

} // namespace

QList<Command> meetingCommands()
{
    return {
        {u"meeting add"_s,
         u"FILE MEETING.json"_s,
         u"adds a meeting from a meeting document, prints its reference"_s,
         u"“-” reads the document from standard input. Keys that Convoke does not know are refused by name."_s,
         {2, 2, {}, {}},
         [](const CommandContext &context) {
             return withFile(context, [&](Office &file) { return addMeeting(context, file); });
         }},
        {u"meeting list"_s,
         u"FILE"_s,
         u"lists references, titles, dates and counts"_s,
         {},
         {1, 1, {}, {}},
         [](const CommandContext &context) {
             return withFile(context, [&](Office &file) { return listMeetings(context, file); });
         }},
        {u"meeting show"_s,
         u"FILE REF"_s,
         u"prints the meeting document"_s,
         u"Adding the output to an empty file gives the same document again."_s,
         {2, 2, {}, {}},
         [](const CommandContext &context) {
             return withMeeting(context, [](Office &, const MeetingDocument &document) -> Result<Exit> {
                 CommandContext::print(toJson(document));
                 return Exit::Done;
             });
         }},
    };
}

} // namespace convoke
