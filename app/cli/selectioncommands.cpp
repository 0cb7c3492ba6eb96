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

QString changeInWords(const RepairChange &change)
{
    switch (change.part.bound) {
    case BoundKind::Lock:
        return u"drop the lock on %1"_s.arg(change.part.value);
    case BoundKind::Application:
        return u"complete the application %1"_s.arg(change.part.value);
    case BoundKind::Min:
    case BoundKind::Max:
    case BoundKind::Places:
        return u"%1 from %2 to %3"_s.arg(partInWords(change.part)).arg(change.from).arg(change.to);
    }
    Q_UNREACHABLE();
}

QString codesOf(const QList<qsizetype> &people, const SelectionProblem &problem)
{
    QStringList codes;
    for (const qsizetype person : people) {
        codes.append(problem.candidates.at(person).code);
    }
    return codes.join(u' ');
}

void sayInfeasible(const CommandContext &context, const SelectionProblem &problem, const Selection &selection)
{
    context.say(u"No group meets all the rules. "_s + conflictSentence(selection, problem));
    for (const Repair &repair : selection.repairs) {
        QStringList changes;
        for (const RepairChange &change : repair.changes) {
            changes.append(changeInWords(change));
        }
        context.say(u"  would do: %1 (total %2)"_s.arg(changes.join(u"; "_s)).arg(repair.total, 0, 'f', 2));
        if (!problem.before.isEmpty()) {
            context.say(u"      in: %1  out: %2"_s.arg(codesOf(repair.change.in, problem),
                                                       codesOf(repair.change.out, problem)));
        }
    }
}

QString headline(const SelectionProblem &problem, const Selection &selection)
{
    if (selection.status == Selection::Status::Filled) {
        return u"One seat per country in turn: %1 places filled in the order of arrival (total %2)."_s
            .arg(selection.places)
            .arg(selection.total, 0, 'f', 2);
    }
    const QString proof =
        u"Best possible: %1 for %2 places; nothing better exists."_s.arg(selection.value, 0, 'f', 2)
            .arg(selection.places);
    return problem.wishes.isEmpty() ? proof
                                    : proof
            + u" Scores %1, less %2 for the wishes."_s.arg(selection.total, 0, 'f', 2)
                  .arg(selection.wishCost, 0, 'f', 2);
}

void sayIdleRules(const CommandContext &context, const SelectionProblem &problem, const Selection &selection)
{
    for (const qsizetype rule : selection.idleRules) {
        context.say(u"Nobody who may be chosen says anything about %1: the rule on it does nothing."_s.arg(
            problem.rules.at(rule).attribute));
    }
}

void saySelection(const CommandContext &context, const SelectionProblem &problem, const Selection &selection)
{
    if (selection.status == Selection::Status::Infeasible) {
        sayInfeasible(context, problem, selection);
        return;
    }
    context.say(headline(problem, selection));
    sayIdleRules(context, problem, selection);
    for (const ChosenSeat &seat : selection.seats) {
        const Candidate &candidate = problem.candidates.at(seat.candidate);
        context.say(u"%1  %2  %3%4"_s.arg(candidate.rank ? QString::number(*candidate.rank) : u"–"_s, 4)
                        .arg(candidate.code, -6)
                        .arg(candidate.name,
                             seat.locked     ? u" (locked)"_s
                                 : seat.held ? u" (keeps the seat)"_s
                                             : QString()));
    }
}

/// The problem that the command line asks for.
Result<SelectionProblem> problemFor(const Arguments &arguments, Office &file, const MeetingDocument &document)
{
    const Result<Standing> standing = file.decisions().standing(document.meeting.id);
    if (!standing) {
        return standing.error();
    }
    SelectionProblem problem =
        selectionProblem(*standing, standing->ranking, arguments.has(u"--exceptions"_s));
    problem.method = fromKey<SelectionMethod>(arguments.value(u"--method"_s, u"optimum"_s))
                         .value_or(SelectionMethod::Optimum);
    problem.seed = arguments.value(u"--seed"_s);
    const Result<HeldSeats> seats = file.decisions().heldSeats(document.meeting.id);
    if (!seats) {
        return seats.error();
    }
    if (arguments.has(u"--keep-decided"_s)) {
        if (seats->held.isEmpty()) {
            return Error{ErrorCode::NoSelection, document.meeting.reference};
        }
        return afterWithdrawal(std::move(problem), seats->held, seats->withdrawn);
    }
    problem.before = seats->held;
    return problem;
}

QString usualReason(const Selection &selection, bool keepsDecided)
{
    if (keepsDecided) {
        return u"Best replacement with all others kept (total %1)."_s.arg(selection.total, 0, 'f', 2);
    }
    return selection.status == Selection::Status::Filled
        ? u"One seat per country in turn, in the order of arrival (total %1)."_s.arg(selection.total, 0, 'f',
                                                                                     2)
        : u"Best group that the rules allow, proved optimal (total %1)."_s.arg(selection.total, 0, 'f', 2);
}

Result<Exit> selectGroup(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const Arguments &arguments = context.arguments();
    if (!document.meeting.places) {
        return Error{ErrorCode::NoPlaces, document.meeting.reference};
    }
    const Result<SelectionProblem> problem = problemFor(arguments, file, document);
    if (!problem) {
        return problem.error();
    }
    const Result<Selection> selection = select(*problem);
    if (!selection) {
        return selection.error();
    }
    saySelection(context, *problem, *selection);
    context.give(toJson(*selection, *problem));
    if (!selection->hasGroup()) {
        CommandContext::complain(u"no group meets all the rules; nothing was changed"_s);
        return Exit::Refused;
    }
    if (arguments.has(u"--save"_s)) {
        const bool keepsDecided = arguments.has(u"--keep-decided"_s);
        const GroupDecision decision{*problem, *selection, arguments.value(u"--by"_s),
                                     arguments.value(u"--reason"_s, usualReason(*selection, keepsDecided))};
        const Result<ChangeSetId> saved = keepsDecided
            ? file.decisions().replace(document.meeting.id, decision)
            : file.decisions().decide(document.meeting.id, decision);
        if (!saved) {
            return saved.error();
        }
        context.say(u"Decided by %1."_s.arg(arguments.value(u"--by"_s)));
    }
    return Exit::Done;
}

/// What is wrong with the words of the command line.
QString wrongWords(const Arguments &arguments)
{
    if (arguments.has(u"--save"_s) && arguments.value(u"--by"_s).trimmed().isEmpty()) {
        return u"--save needs --by NAME: a named person decides, not the computer"_s;
    }
    const std::optional<SelectionMethod> method =
        fromKey<SelectionMethod>(arguments.value(u"--method"_s, u"optimum"_s));
    if (!method) {
        return u"--method is optimum, round-robin or lottery"_s;
    }
    return arguments.has(u"--seed"_s) && method != SelectionMethod::Lottery
        ? u"--seed is for --method lottery"_s
        : QString();
}

Exit runSelect(const CommandContext &context)
{
    const QString wrong = wrongWords(context.arguments());
    if (!wrong.isEmpty()) {
        CommandContext::complain(wrong);
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
         u"FILE REF [--method optimum|round-robin|lottery] [--seed SEED] [--exceptions] [--keep-decided] "
         "[--save --by NAME [--reason TEXT]]"_s,
         u"finds the best group under the meeting's rules"_s,
         u"--method: optimum is the greatest sum of scores, less what the wishes cost; round-robin gives one "
         u"seat\n"
         "per country in turn, in the order of arrival; lottery lets the lot decide among people of the "
         "same\n"
         "score, by the SHA-256 of the seed (the reference, where none is named) and the application.\n"
         "--exceptions allows the exceptional maxima. --keep-decided leaves everybody in who has a seat by "
         "the\n"
         "newest decision and has not withdrawn, and fills the seats that became free.\n"
         "--save writes the decision of the person named. Exit code 1 when no group meets all the rules."_s,
         {2,
          2,
          {u"--by"_s, u"--reason"_s, u"--method"_s, u"--seed"_s},
          {u"--save"_s, u"--exceptions"_s, u"--keep-decided"_s}},
         runSelect},
    };
}

} // namespace convoke
