// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementjson.h"
#include "announcements/announcementreader.h"
#include "announcements/announcementtext.h"
#include "cli/commandlist.h"
#include "cli/withfile.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Exit> readCall(const CommandContext &context, Office &file, bool isStored)
{
    const Result<QByteArray> bytes = readSmallFile(context.arguments().at(0));
    if (!bytes) {
        return bytes.error();
    }
    const Result<QString> text = announcementText(*bytes);
    if (!text) {
        return text.error();
    }
    const Result<QList<WorkingGroup>> groups = file.meetings().groups();
    if (!groups) {
        return groups.error();
    }
    AnnouncementReading reading = AnnouncementReader(*groups, file.ids()).read(*text);
    if (isStored) {
        const Result<AddedMeeting> added = file.meetings().add(reading.document);
        if (!added) {
            return added.error();
        }
        reading.document.meeting.reference = added->reference;
        CommandContext::complain(u"added as "_s + added->reference);
    }
    CommandContext::print(toJson(reading));
    return Exit::Done;
}

Exit runRead(const CommandContext &context)
{
    const QString into = context.arguments().value(u"--into"_s);
    Result<std::unique_ptr<Office>> file =
        into.isEmpty() ? Office::createInMemory(context.clock()) : Office::open(into, context.clock());
    if (!file) {
        return CommandContext::refuse(file.error());
    }
    (*file)->setActor(u"convoke-cli"_s);
    const Result<Exit> done = readCall(context, **file, !into.isEmpty());
    return done ? *done : CommandContext::refuse(done.error());
}

} // namespace

QList<Command> callCommands()
{
    return {
        {u"call read"_s,
         u"TEXT [--into FILE]"_s,
         u"reads an announcement and prints a meeting document"_s,
         u"TEXT is a .txt, .html or .eml file; “-” is standard input. The document has two more keys: "
         u"“fields” says\n"
         "where each value was found, “findings” what is doubtful. --into also adds the meeting to a database."_s,
         {1, 1, {u"--into"_s}, {}},
         runRead}};
}

} // namespace convoke
