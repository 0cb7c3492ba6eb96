// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/withfile.h"
#include "selection/selectionjson.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString partInWords(const ConflictPart &part)
{
    return part.bound == BoundKind::Places
        ? u"%1 places"_s.arg(part.value)
        : u"%1 %2 (%3)"_s.arg(part.attribute, part.value, toKey(part.bound));
}

void sayInfeasible(const CommandContext &context, const Selection &selection)
{
    QStringList parts;
    for (const ConflictPart &part : selection.conflict) {
        parts.append(partInWords(part));
    }
    context.say(u"No group meets all the rules. These cannot hold together: %1."_s.arg(parts.join(u", "_s)));
    for (const Repair &repair : selection.repairs) {
        QStringList changes;
        for (const RepairChange &change : repair.changes) {
            changes.append(
                change.part.bound == BoundKind::Lock
                    ? u"drop the lock on %1"_s.arg(change.part.value)
                    : u"%1 from %2 to %3"_s.arg(partInWords(change.part)).arg(change.from).arg(change.to));
        }
        context.say(u"  would do: %1 (total %2)"_s.arg(changes.join(u"; "_s)).arg(repair.total, 0, 'f', 2));
    }
}

void saySelection(const CommandContext &context, const SelectionProblem &problem, const Selection &selection)
{
    if (selection.status == Selection::Status::Infeasible) {
        sayInfeasible(context, selection);
        return;
    }
    context.say(u"Best possible: %1 for %2 places; nothing better exists."_s.arg(selection.total, 0, 'f', 2)
                    .arg(selection.places));
    for (const ChosenSeat &seat : selection.seats) {
        const Candidate &candidate = problem.candidates.at(seat.candidate);
        context.say(u"%1  %2  %3%4"_s.arg(candidate.rank ? QString::number(*candidate.rank) : u"–"_s, 4)
                        .arg(candidate.code, -6)
                        .arg(candidate.name, seat.locked ? u" (locked)"_s : QString()));
    }
}

Result<Exit> selectGroup(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const Arguments &arguments = context.arguments();
    if (!document.meeting.places) {
        return Error{ErrorCode::NoPlaces, document.meeting.reference};
    }
    const Result<Standing> standing = file.decisions().standing(document.meeting.id);
    if (!standing) {
        return standing.error();
    }
    const SelectionProblem problem =
        selectionProblem(*standing, standing->ranking, arguments.has(u"--exceptions"_s));
    const Result<Selection> selection = select(problem);
    if (!selection) {
        return selection.error();
    }
    saySelection(context, problem, *selection);
    context.give(toJson(*selection, problem));
    if (selection->status == Selection::Status::Infeasible) {
        CommandContext::complain(u"no group meets all the rules; nothing was changed"_s);
        return Exit::Refused;
    }
    if (arguments.has(u"--save"_s)) {
        const QString reason =
            arguments.value(u"--reason"_s,
                            u"Best group that the rules allow, proved optimal (total %1)."_s.arg(
                                selection->total, 0, 'f', 2));
        const Result<ChangeSetId> saved = file.decisions().decide(
            document.meeting.id, {problem, *selection, arguments.value(u"--by"_s), reason});
        if (!saved) {
            return saved.error();
        }
        context.say(u"Decided by %1."_s.arg(arguments.value(u"--by"_s)));
    }
    return Exit::Done;
}

Exit runSelect(const CommandContext &context)
{
    if (context.arguments().has(u"--save"_s) && context.arguments().value(u"--by"_s).trimmed().isEmpty()) {
        CommandContext::complain(u"--save needs --by NAME: a named person decides, not the computer"_s);
        return Exit::WrongUse;
    }
    return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
        return selectGroup(context, file, document);
    });
}

} // namespace

QList<Command> selectionCommands()
{
    return {
        {u"select"_s,
         u"FILE REF [--exceptions] [--save --by NAME [--reason TEXT]]"_s,
         u"finds the best group under the meeting's rules"_s,
         u"--exceptions allows the exceptional maxima. --save writes the decision of the person named.\n"
         "Exit code 1 when no group meets all the rules."_s,
         {2, 2, {u"--by"_s, u"--reason"_s}, {u"--save"_s, u"--exceptions"_s}},
         runSelect},
    };
}

} // namespace convoke
