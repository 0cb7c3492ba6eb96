// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordcommands.h"

#include "base/filewriter.h"
#include "cli/commandlist.h"
#include "cli/withfile.h"
#include "exchange/selectionrecord.h"

#include <QJsonDocument>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<Exit> writeRecordOf(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    Result<QJsonObject> record = file.decisions().record(document.meeting.id);
    if (record && context.arguments().has(u"--codes"_s)) {
        record = recordWithCodes(*record);
    }
    if (!record) {
        return record.error();
    }
    const QString path = context.arguments().value(u"-o"_s);
    const Result<void> written =
        FileWriter::write(path, QJsonDocument(*record).toJson(QJsonDocument::Indented));
    if (!written) {
        return written.error();
    }
    const QString hash = record->value(u"sha256"_s).toString();
    const qsizetype people = record->value(u"candidates"_s).toArray().size();
    context.say(u"Wrote %1 with %2 applications. SHA-256: %3"_s.arg(path).arg(people).arg(hash));
    context.give({{u"file"_s, path}, {u"kind"_s, recordKind}, {u"people"_s, people}, {u"sha256"_s, hash}});
    return Exit::Done;
}

namespace {

Exit runRecord(const CommandContext &context)
{
    if (context.arguments().value(u"-o"_s).isEmpty()) {
        CommandContext::complain(u"say where to write with -o"_s);
        return Exit::WrongUse;
    }
    return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
        return writeRecordOf(context, file, document);
    });
}

Exit runVerify(const CommandContext &context)
{
    const Result<QByteArray> bytes = readSmallFile(context.arguments().at(0));
    if (!bytes) {
        return CommandContext::refuse(bytes.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject()) {
        return CommandContext::refuse({ErrorCode::DocumentInvalid, u"not a JSON object"_s});
    }
    const Result<RecordVerdict> verdict = verifyRecord(document.object());
    if (!verdict) {
        return CommandContext::refuse(verdict.error());
    }
    context.give({{u"ok"_s, verdict->holds()},
                  {u"hash"_s, verdict->hashHolds ? u"holds"_s : u"broken"_s},
                  {u"differences"_s, QJsonArray::fromStringList(verdict->differences)}});
    if (verdict->holds()) {
        context.say(u"The same result: computed again from itself, the record comes out as it is written."_s);
        return Exit::Done;
    }
    if (!verdict->hashHolds) {
        CommandContext::complain(u"the hash is broken: the record was changed after it was written"_s);
    }
    for (const QString &difference : verdict->differences) {
        CommandContext::complain(difference);
    }
    return Exit::Refused;
}

} // namespace

QList<Command> recordCommands()
{
    return {
        {u"select record"_s,
         u"FILE REF -o RECORD [--codes]"_s,
         u"writes the record of the newest decision"_s,
         u"All that went into the selection, how it came out, and why; a JSON document with a SHA-256 over "
         u"the\n"
         "rest. --codes writes it without anybody's name; it can be verified all the same."_s,
         {2, 2, {u"-o"_s}, {u"--codes"_s}},
         runRecord},
        {u"select verify"_s,
         u"RECORD"_s,
         u"computes a selection record again from itself"_s,
         u"Exit code 0: the same result. 1: the hash is broken or something comes out differently."_s,
         {1, 1, {}, {}},
         runVerify},
    };
}

} // namespace convoke
