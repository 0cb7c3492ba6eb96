// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/withfile.h"
#include "intake/scoresheet.h"
#include "intake/tablereader.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Exit> importScores(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const Result<SourceTable> table = readTable(context.arguments().at(2));
    if (!table) {
        return table.error();
    }
    const Result<QList<ScoreRow>> rows = scoreRowsFrom(*table);
    if (!rows) {
        return rows.error();
    }
    const Result<ScoreImport> done = file.reviews().importScores(document.meeting.id, *rows);
    if (!done) {
        return done.error();
    }
    QJsonArray skipped;
    for (const RefusedScore &refused : done->refused) {
        skipped.append(QJsonObject{
            {u"source"_s, table->sourceName}, {u"row"_s, refused.row}, {u"reason"_s, refused.reason}});
        CommandContext::complain(u"row %1 was left out: %2"_s.arg(refused.row).arg(refused.reason));
    }
    context.say(u"%1 of %2 rows taken in."_s.arg(done->accepted.size()).arg(done->rows));
    context.give({{u"rows"_s, done->rows},
                  {u"taken"_s, done->accepted.size()},
                  {u"changed"_s, done->changeSet.has_value()},
                  {u"skipped"_s, skipped}});
    return done->refused.isEmpty() ? Exit::Done : Exit::PartlyDone;
}

} // namespace

QList<Command> reviewCommands()
{
    return {
        {u"scores import"_s,
         u"FILE REF SCORES.csv"_s,
         u"takes reviewers' scores in"_s,
         u"Columns: source_ref (or application), reviewer, criterion, score, comment. Rows that name an "
         u"unknown or\n"
         "replaced application, an unknown criterion or a score off the scale are left out and reported (exit 3)."_s,
         {3, 3, {}, {}},
         [](const CommandContext &context) {
             return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
                 return importScores(context, file, document);
             });
         }}};
}

} // namespace convoke
