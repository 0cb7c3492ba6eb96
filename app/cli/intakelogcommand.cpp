// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/withfile.h"

#include <QJsonArray>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindKey(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return u"new"_s;
    case RowKind::Changed:
        return u"changed"_s;
    case RowKind::Identical:
        return u"identical"_s;
    case RowKind::Duplicate:
        return u"duplicate"_s;
    case RowKind::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

/// The first sources by name, the others counted.
QString sourcesOf(const LoggedIntake &intake)
{
    constexpr qsizetype named = 3;
    const qsizetype more = intake.sources.size() - named;
    const QString names = intake.sources.mid(0, named).join(u", "_s);
    return more > 0 ? u"%1 and %2 more"_s.arg(names).arg(more) : names;
}

QJsonArray loggedRows(const LoggedIntake &intake)
{
    QJsonArray rows;
    for (const LoggedRow &row : intake.rows) {
        QJsonArray differences;
        for (const FieldDifference &difference : row.differences) {
            differences.append(QJsonObject{{u"field"_s, difference.field},
                                           {u"before"_s, difference.before},
                                           {u"after"_s, difference.after}});
        }
        rows.append(QJsonObject{{u"source"_s, row.source},
                                {u"row"_s, row.row},
                                {u"kind"_s, kindKey(row.kind)},
                                {u"who"_s, row.who},
                                {u"reason"_s, row.skip ? skipSentence(*row.skip, row.skipDetail) : QString()},
                                {u"differences"_s, differences}});
    }
    return rows;
}

Result<Exit> showLog(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const Result<QList<LoggedIntake>> log = file.intake().log(document.meeting.id);
    if (!log) {
        return log.error();
    }
    QJsonArray intakes;
    for (const LoggedIntake &listed : *log) {
        const Result<LoggedIntake> intake = file.intake().logged(listed.id);
        if (!intake) {
            return intake.error();
        }
        const IntakeCounts &counts = intake->counts;
        intakes.append(QJsonObject{{u"taken_at"_s, intake->takenAt.toString(Qt::ISODate)},
                                   {u"taken_by"_s, intake->takenBy},
                                   {u"sources"_s, QJsonArray::fromStringList(intake->sources)},
                                   {u"rows"_s, counts.rows},
                                   {u"new"_s, counts.newRows},
                                   {u"changed"_s, counts.changed},
                                   {u"identical"_s, counts.identical},
                                   {u"duplicates"_s, counts.duplicates},
                                   {u"skipped"_s, counts.skipped},
                                   {u"special_answers"_s, counts.special},
                                   {u"lines"_s, loggedRows(*intake)}});
        context.say(u"%1  %2  %3: %4 rows, %5 new, %6 changed"_s.arg(
            intake->takenAt.toString(Qt::ISODate), intake->takenBy, sourcesOf(*intake),
            QString::number(counts.rows), QString::number(counts.newRows), QString::number(counts.changed)));
    }
    context.give({{u"meeting"_s, document.meeting.reference}, {u"intakes"_s, intakes}});
    return Exit::Done;
}

} // namespace

QList<Command> intakeLogCommands()
{
    return {
        {u"intake log"_s,
         u"FILE REF"_s,
         u"lists what was taken in, and what became of each row"_s,
         {},
         {2, 2, {}, {}},
         [](const CommandContext &context) {
             return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
                 return showLog(context, file, document);
             });
         }},
    };
}

} // namespace convoke
