// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/withfile.h"
#include "demonstration/demonstration.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Exit createFile(const CommandContext &context)
{
    const Result<std::unique_ptr<Office>> file = Office::create(context.arguments().at(0), context.clock());
    if (!file) {
        return CommandContext::refuse(file.error());
    }
    context.say(u"Created %1."_s.arg((*file)->path()));
    context.give({{u"file"_s, (*file)->path()}, {u"schema"_s, (*file)->schemaVersion()}});
    return Exit::Done;
}

Exit createDemonstration(const CommandContext &context)
{
    const Result<void> made = Demonstration::create(context.arguments().at(0));
    if (!made) {
        return CommandContext::refuse(made.error());
    }
    const Result<std::unique_ptr<Office>> file = Office::open(context.arguments().at(0), context.clock());
    if (!file) {
        return CommandContext::refuse(file.error());
    }
    const Result<QList<MeetingSummary>> meetings = (*file)->meetings().summaries();
    const Result<int> people = (*file)->people().count();
    if (!meetings || !people) {
        return CommandContext::refuse(meetings ? people.error() : meetings.error());
    }
    context.say(u"Created %1 with %2 demonstration meetings and %3 invented people."_s.arg((*file)->path())
                    .arg(meetings->size())
                    .arg(*people));
    context.give({{u"file"_s, (*file)->path()}, {u"meetings"_s, meetings->size()}, {u"people"_s, *people}});
    return Exit::Done;
}

Result<Exit> showInfo(const CommandContext &context, Office &file)
{
    const Result<QList<MeetingSummary>> meetings = file.meetings().summaries();
    const Result<int> people = file.people().count();
    const Result<int> applications = file.applications().count();
    const Result<QList<WorkingGroup>> groups = file.meetings().groups();
    if (!meetings || !people || !applications || !groups) {
        return !meetings    ? meetings.error()
            : !people       ? people.error()
            : !applications ? applications.error()
                            : groups.error();
    }
    QStringList codes;
    for (const WorkingGroup &group : *groups) {
        codes.append(group.code);
    }
    context.say(u"schema %1, meetings %2, people %3, applications %4"_s.arg(file.schemaVersion())
                    .arg(meetings->size())
                    .arg(*people)
                    .arg(*applications));
    context.say(u"working groups: "_s + codes.join(u", "_s));
    context.give({{u"schema"_s, file.schemaVersion()},
                  {u"meetings"_s, meetings->size()},
                  {u"people"_s, *people},
                  {u"applications"_s, *applications},
                  {u"working_groups"_s, QJsonArray::fromStringList(codes)}});
    return Exit::Done;
}

/// A damaged file is the very thing that `check` is asked about: it is a finding, not a failure to look.
bool isFinding(ErrorCode code)
{
    return code == ErrorCode::DatabaseDamaged || code == ErrorCode::DatabaseAltered;
}

Exit checkFile(const CommandContext &context)
{
    QStringList findings;
    const Result<std::unique_ptr<Office>> file = Office::open(context.arguments().at(0), context.clock());
    if (!file && !isFinding(file.error().code)) {
        return CommandContext::refuse(file.error());
    }
    if (file) {
        const Result<QStringList> found = (*file)->check();
        if (!found) {
            return CommandContext::refuse(found.error());
        }
        findings = *found;
    } else {
        findings.append(file.error().detail);
    }
    context.say(findings.isEmpty() ? u"The file is whole."_s : findings.join(u'\n'));
    context.give({{u"ok"_s, findings.isEmpty()}, {u"findings"_s, QJsonArray::fromStringList(findings)}});
    if (!findings.isEmpty()) {
        CommandContext::complain(u"the file is damaged; open the newest backup (folder %1.backups)"_s.arg(
            context.arguments().at(0)));
    }
    return findings.isEmpty() ? Exit::Done : Exit::Refused;
}

} // namespace

QList<Command> fileCommands()
{
    return {
        {u"new"_s,
         u"FILE"_s,
         u"creates an empty database"_s,
         u"Refuses to overwrite a file that exists."_s,
         {1, 1, {}, {}},
         createFile},
        {u"demo"_s,
         u"FILE"_s,
         u"creates a database with five invented demonstration meetings"_s,
         u"Refuses to overwrite a file that exists."_s,
         {1, 1, {}, {}},
         createDemonstration},
        {u"info"_s,
         u"FILE"_s,
         u"says what is in a database"_s,
         {},
         {1, 1, {}, {}},
         [](const CommandContext &context) {
             return withFile(context, [&](Office &file) { return showInfo(context, file); });
         }},
        {u"check"_s,
         u"FILE"_s,
         u"checks file, schema and references"_s,
         u"Exit code 1 when something is wrong."_s,
         {1, 1, {}, {}},
         checkFile},
    };
}

} // namespace convoke
