// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfold.h"
#include "cli/commandlist.h"
#include "cli/withfile.h"
#include "documents/csvtext.h"
#include "ranking/decimals.h"
#include "ranking/rankingjson.h"
#include "selection/selectionjson.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString numberOr(const std::optional<double> &number, const QString &otherwise)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : otherwise;
}

QByteArray rankingCsv(const Ranking &ranking, const ScoreTable &table)
{
    QString text = csvLine({u"rank"_s, u"tied"_s, u"decided_by"_s, u"application"_s, u"source_ref"_s,
                            u"name"_s, u"country"_s, u"organisation"_s, u"profile"_s, u"score"_s, u"median"_s,
                            u"spread"_s, u"reviews"_s, u"coverage"_s});
    for (const RankedApplication &place : ranking.ranked) {
        const Entrant &entrant = table.applicants().at(place.applicant);
        text += csvLine({QString::number(place.rank), place.tied ? u"yes"_s : u"no"_s, place.decidedBy,
                         entrant.code(), entrant.sourceRef, entrant.name, entrant.country,
                         entrant.organisation, entrant.profileKey, numberOr(place.score, {}),
                         numberOr(place.median, {}), numberOr(place.spread, {}),
                         QString::number(place.reviews), numberOr(place.coverage, {})});
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

void sayRanking(const CommandContext &context, const Ranking &ranking, const ScoreTable &table)
{
    QList<double> scores;
    for (const RankedApplication &place : ranking.ranked) {
        scores.append(place.score);
    }
    const int decimals = distinguishableDecimals(scores);
    for (const RankedApplication &place : ranking.ranked) {
        const Entrant &entrant = table.applicants().at(place.applicant);
        context.say(u"%1%2  %3  %4  %5  %6 (%7)"_s.arg(place.rank, 4)
                        .arg(place.tied ? u"="_s : u" "_s)
                        .arg(place.score, 8, 'f', decimals)
                        .arg(entrant.code(), -6)
                        .arg(entrant.country, -2)
                        .arg(entrant.name, place.decidedBy));
    }
    for (const UnrankedApplication &entry : ranking.unranked) {
        const Entrant &entrant = table.applicants().at(entry.applicant);
        context.say(u"   –            %1  %2  %3 (%4)"_s.arg(entrant.code(), -6)
                        .arg(entrant.country, -2)
                        .arg(entrant.name, entry.reason));
    }
}

/// Nobody is asked for by an empty name.
Result<bool> isReviewer(Office &file, const QString &name)
{
    const Result<QList<Reviewer>> reviewers = file.reviews().reviewers();
    if (!reviewers) {
        return reviewers.error();
    }
    return name.isEmpty()
        || std::any_of(reviewers->cbegin(), reviewers->cend(), [&name](const Reviewer &one) {
               return foldedForEquality(one.name) == foldedForEquality(name);
           });
}

Result<Exit> rankMeeting(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const QString as = context.arguments().value(u"--as"_s);
    const Result<bool> isKnown = isReviewer(file, as);
    if (!isKnown || !*isKnown) {
        return isKnown ? Error{ErrorCode::NotFound, u"reviewer "_s + as} : isKnown.error();
    }
    const Result<StandingFor> seen = file.decisions().standingFor(document.meeting.id, as);
    if (!seen) {
        return seen.error();
    }
    const Standing *standing = &seen->standing;
    if (standing->table->criteria().isEmpty()) {
        return Error{ErrorCode::NoCriteria, document.meeting.reference};
    }
    if (!seen->hidden.isEmpty()) {
        CommandContext::complain(u"%1 hidden by recusal."_s.arg(seen->hidden.size()));
    }
    if (context.arguments().has(u"--csv"_s)) {
        CommandContext::print(rankingCsv(standing->ranking, *standing->table));
        return Exit::Done;
    }
    sayRanking(context, standing->ranking, *standing->table);
    QJsonObject report = toJson(standing->ranking, *standing->table);
    if (!as.isEmpty()) {
        report.insert(u"hidden_by_recusal"_s, seen->hidden.size());
    }
    context.give(report);
    return Exit::Done;
}

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
        {u"rank"_s,
         u"FILE REF [--as REVIEWER] [--csv]"_s,
         u"ranks the applications by their scores"_s,
         u"--as ranks without the applications that this reviewer stepped back from."_s,
         {2, 2, {u"--as"_s}, {u"--csv"_s}},
         [](const CommandContext &context) {
             return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
                 return rankMeeting(context, file, document);
             });
         }},
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
