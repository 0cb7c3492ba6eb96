// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"
#include "cli/commandlist.h"
#include "cli/withfile.h"
#include "intake/sourcebatch.h"
#include "intake/sourcepaths.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nothing at all to take in is a refusal, not a part left out; so is a source that is not there.
Result<SourceBatch> readAll(const QStringList &paths, const SourceOptions &options)
{
    for (const QString &path : paths) {
        const Result<SourcePaths> found = sourcePaths(path);
        if (!found) {
            return found.error();
        }
    }
    Result<SourceBatch> sources = readSources({paths, {}}, options);
    if (sources && sources->tables.isEmpty() && sources->mails.isEmpty() && !sources->refused.isEmpty()) {
        return sources->refused.first().error;
    }
    return sources;
}

Result<QList<ColumnMapping>> mappingsFor(const CommandContext &context, Office &file, const Call &call,
                                         IntakePurpose purpose, const QList<SourceTable> &tables)
{
    QByteArray json;
    if (context.arguments().has(u"--mapping"_s)) {
        const Result<QByteArray> bytes = readSmallFile(context.arguments().value(u"--mapping"_s));
        if (!bytes) {
            return bytes.error();
        }
        json = *bytes;
    }
    QList<ColumnMapping> mappings;
    QList<NewQuestion> pending;
    for (const SourceTable &table : tables) {
        const Result<ColumnMapping> mapping = json.isEmpty()
            ? file.intake().mappingFor(table, call, purpose, pending)
            : mappingFromJson(json, table, call, purpose, pending);
        if (!mapping) {
            return mapping.error();
        }
        pending.append(mapping->newQuestions);
        mappings.append(*mapping);
    }
    return mappings;
}

Exit report(const CommandContext &context, const SourceBatch &sources, const IntakeDraft &draft, bool dryRun)
{
    QJsonObject document = draft.report();
    QJsonArray skipped = document.value(u"skipped"_s).toArray();
    for (const auto &[path, error] : sources.refused) {
        skipped.append(QJsonObject{{u"source"_s, path}, {u"row"_s, 0}, {u"reason"_s, errorSentence(error)}});
        CommandContext::complain(u"%1: %2"_s.arg(path, errorSentence(error)));
    }
    document.insert(u"skipped"_s, skipped);
    document.insert(u"dry_run"_s, dryRun);
    const IntakeCounts &counts = draft.plan.counts;
    for (const auto &entry : std::as_const(skipped)) {
        if (entry[u"row"_s].toInt() > 0) {
            CommandContext::complain(
                u"row %1 was left out: %2"_s.arg(entry[u"row"_s].toInt()).arg(entry[u"reason"_s].toString()));
        }
    }
    context.say(
        u"%1 rows: %2 new, %3 changed, %4 identical, %5 second answers, %6 skipped; %7 new people, %8 known%9"_s
            .arg(counts.rows)
            .arg(counts.newRows)
            .arg(counts.changed)
            .arg(counts.identical)
            .arg(counts.duplicates)
            .arg(counts.skipped)
            .arg(counts.peopleNew)
            .arg(counts.peopleMatched)
            .arg(dryRun ? u" (nothing was written)"_s : QString()));
    if (counts.special > 0) {
        context.say(u"%1 answers of special categories, kept apart"_s.arg(counts.special));
    }
    context.give(document);
    return skipped.isEmpty() ? Exit::Done : Exit::PartlyDone;
}

Result<Exit> finish(const CommandContext &context, const SourceBatch &sources, const IntakeDraft &draft,
                    const std::function<Result<ChangeSetId>()> &apply)
{
    const bool dryRun = context.arguments().has(u"--dry-run"_s);
    if (!dryRun && draft.changesAnything()) {
        const Result<ChangeSetId> applied = apply();
        if (!applied) {
            return applied.error();
        }
    }
    return report(context, sources, draft, dryRun);
}

Result<Exit> takeIn(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    SourceOptions options;
    options.zone = QTimeZone(document.meeting.timeZone.toUtf8());
    const Result<SourceBatch> sources = readAll(context.arguments().positional().mid(2), options);
    if (!sources) {
        return sources.error();
    }
    const Result<QList<ColumnMapping>> mappings =
        mappingsFor(context, file, document.call, IntakePurpose::Applications, sources->tables);
    if (!mappings) {
        return mappings.error();
    }
    MailIntake mails{sources->mails};
    mails.takeSignatures = context.arguments().has(u"--take-signatures"_s);
    const QStringList applications =
        context.arguments().value(u"--application"_s).split(u' ', Qt::SkipEmptyParts);
    mails.applications = {applications.cbegin(), applications.cend()};
    const Result<IntakeDraft> draft =
        file.intake().draft(document.meeting.id, sources->tables, *mappings, {}, mails);
    if (!draft) {
        return draft.error();
    }
    return finish(context, *sources, *draft,
                  [&] { return file.intake().apply(document.meeting.id, *draft, file.actor()); });
}

Result<Exit> importPeople(const CommandContext &context, Office &file)
{
    SourceOptions options;
    options.withMails = false;
    const Result<SourceBatch> sources = readAll(context.arguments().positional().mid(1), options);
    if (!sources) {
        return sources.error();
    }
    const Result<QList<ColumnMapping>> mappings =
        mappingsFor(context, file, {}, IntakePurpose::AddressBook, sources->tables);
    if (!mappings) {
        return mappings.error();
    }
    const Result<IntakeDraft> draft = file.intake().draftPeople(sources->tables, *mappings);
    if (!draft) {
        return draft.error();
    }
    return finish(context, *sources, *draft, [&] { return file.intake().applyPeople(*draft, file.actor()); });
}

} // namespace

QList<Command> intakeCommands()
{
    const QString mappingHelp =
        u"Files are recognised by their content: separated text, XLSX, ODS, EUSurvey XML, tables of web "
        u"pages, and "
        "ZIP\narchives of such files; a folder stands for all files in it and in its folders. MAP.json says "
        "what "
        "columns mean, as\nin {\"columns\": {\"Name\": \"person.full_name\", \"Diet\": \"special:diet\"}}; "
        "without it they are recognised, and\nunknown ones become questions. Answers of special categories "
        "(diet, "
        "access, health, religion, union, politics, origin,\norientation) are kept apart and only counted. "
        "--dry-run writes nothing.\nExit code 3 when rows or sources were left out; the report names each."_s;
    const QString mailHelp =
        u"\nE-mails (.eml, .mbox) are cut into answers. What a signature says is proposed; --take-signatures "
        "writes\nit into the people. What looks like no application is set aside and reported; --application "
        "says that\nmessages of these Message-IDs (blanks between them) are applications."_s;
    return {
        {u"intake"_s,
         u"FILE REF SOURCE… [--mapping MAP.json] [--take-signatures] [--application MESSAGE-ID] [--dry-run]"_s,
         u"takes applications in from files or folders"_s,
         mappingHelp + mailHelp,
         {3, -1, {u"--mapping"_s, u"--application"_s}, {u"--dry-run"_s, u"--take-signatures"_s}},
         [](const CommandContext &context) {
             return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
                 return takeIn(context, file, document);
             });
         }},
        {u"people import"_s,
         u"FILE SOURCE… [--mapping MAP.json] [--dry-run]"_s,
         u"fills the address book"_s,
         mappingHelp,
         {2, -1, {u"--mapping"_s}, {u"--dry-run"_s}},
         [](const CommandContext &context) {
             return withFile(context, [&](Office &file) { return importPeople(context, file); });
         }},
    };
}

} // namespace convoke
