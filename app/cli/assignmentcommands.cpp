// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/withfile.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number that @p option names. Errors: ValueInvalid.
Result<quint64> numberOf(const CommandContext &context, const QString &option, quint64 otherwise)
{
    if (!context.arguments().has(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const QString text = context.arguments().value(option);
    const quint64 number = text.toULongLong(&isNumber);
    return isNumber ? Result(number) : Error{ErrorCode::ValueInvalid, option + u' ' + text};
}

Result<SharingWish> wishFrom(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    SharingWish wish;
    const Result<quint64> each = numberOf(context, u"--each"_s, quint64(document.review.perApplication));
    const Result<quint64> seed = numberOf(context, u"--seed"_s, 1);
    if (!each || !seed) {
        return each ? seed.error() : each.error();
    }
    wish.perApplication = int(qMin<quint64>(*each, 1000));
    wish.seed = *seed;
    for (const QString &name : context.arguments().value(u"--reviewers"_s).split(u',', Qt::SkipEmptyParts)) {
        const Result<Reviewer> reviewer = file.reviews().reviewerNamed(name);
        if (!reviewer) {
            return reviewer.error();
        }
        if (!wish.reviewers.contains(reviewer->id)) {
            wish.reviewers.append(reviewer->id);
        }
    }
    return wish;
}

QString codeOf(const ReviewTeam &team, ApplicationId application)
{
    const auto known = std::find_if(
        team.applicants.cbegin(), team.applicants.cend(),
        [application](const Applicant &applicant) { return applicant.application.id == application; });
    return known == team.applicants.cend() ? QString() : known->application.code();
}

QString nameOf(const ReviewTeam &team, ReviewerId reviewer)
{
    const auto known = std::find_if(team.reviewers.cbegin(), team.reviewers.cend(),
                                    [reviewer](const Reviewer &one) { return one.id == reviewer; });
    return known == team.reviewers.cend() ? QString() : known->name;
}

QJsonArray assignmentsOf(const ReviewTeam &team)
{
    QJsonArray assignments;
    for (const Assignment &pair : team.assignments) {
        assignments.append(QJsonObject{{u"application"_s, codeOf(team, pair.application)},
                                       {u"reviewer"_s, nameOf(team, pair.reviewer)}});
    }
    return assignments;
}

Result<Exit> assign(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const MeetingId meeting = document.meeting.id;
    const Result<SharingWish> wish = wishFrom(context, file, document);
    if (!wish) {
        return wish.error();
    }
    const Result<AssignmentPlan> plan = file.reviewTeams().preview(meeting, *wish);
    if (!plan) {
        return plan.error();
    }
    const Result<ChangeSetId> done = file.reviewTeams().shareOut(meeting, *wish, file.actor());
    if (!done && done.error().code != ErrorCode::NothingToChange) {
        return done.error();
    }
    const Result<ReviewTeam> team = file.reviewTeams().team(meeting);
    if (!team) {
        return team.error();
    }
    QJsonArray tooFew;
    for (const ShortAssignment &entry : plan->tooFew) {
        const QString code = codeOf(*team, entry.application);
        tooFew.append(QJsonObject{
            {u"application"_s, code}, {u"missing"_s, entry.missing}, {u"barred"_s, entry.barred}});
        CommandContext::complain(u"%1 lacks %2 of its reviewers: %3 have a conflict of interest."_s.arg(code)
                                     .arg(entry.missing)
                                     .arg(entry.barred));
    }
    QJsonObject loads;
    for (const ReviewerId reviewer : wish->reviewers) {
        loads.insert(nameOf(*team, reviewer), plan->loads.value(reviewer));
        context.say(u"%1  %2"_s.arg(plan->loads.value(reviewer), 5).arg(nameOf(*team, reviewer)));
    }
    context.give({{u"meeting"_s, document.meeting.reference},
                  {u"seed"_s, QString::number(wish->seed)},
                  {u"each"_s, wish->perApplication},
                  {u"added"_s, plan->added.size()},
                  {u"loads"_s, loads},
                  {u"too_few"_s, tooFew},
                  {u"assignments"_s, assignmentsOf(*team)}});
    return plan->tooFew.isEmpty() ? Exit::Done : Exit::PartlyDone;
}

Result<Exit> progress(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const Result<ReviewTeam> team = file.reviewTeams().team(document.meeting.id);
    if (!team) {
        return team.error();
    }
    QJsonArray reviewers;
    for (const ReviewerProgress &line : team->progress()) {
        reviewers.append(QJsonObject{{u"reviewer"_s, line.reviewer.name},
                                     {u"assigned"_s, line.assigned},
                                     {u"assigned_done"_s, line.assignedDone},
                                     {u"begun"_s, line.begun},
                                     {u"done"_s, line.done},
                                     {u"recused"_s, line.recused}});
        context.say(
            u"%1  %2 of %3 assigned done, %4 done in all, %5 begun, %6 recused"_s.arg(line.reviewer.name, -24)
                .arg(line.assignedDone)
                .arg(line.assigned)
                .arg(line.done)
                .arg(line.begun)
                .arg(line.recused));
    }
    context.give({{u"meeting"_s, document.meeting.reference},
                  {u"applications"_s, team->applicants.size()},
                  {u"reviewers"_s, reviewers},
                  {u"assignments"_s, assignmentsOf(*team)}});
    return Exit::Done;
}

} // namespace

QList<Command> assignmentCommands()
{
    return {
        {u"review assign"_s,
         u"FILE REF --reviewers A,B,C [--each N] [--seed S]"_s,
         u"shares the applications out among reviewers"_s,
         u"Everybody reviews everything, or each application gets N reviewers (--each; otherwise as the "
         u"call says).\n"
         "Loads are even; who has a conflict of interest or stepped back is passed over; what is assigned "
         u"or begun stays.\n"
         "The same seed shares out in the same way. Exit 3: some applications have too few reviewers."_s,
         {2, 2, {u"--reviewers"_s, u"--each"_s, u"--seed"_s, u"--by"_s}, {}},
         [](const CommandContext &context) {
             return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
                 return assign(context, file, document);
             });
         }},
        {u"review progress"_s,
         u"FILE REF"_s,
         u"tells how far each reviewer is"_s,
         u"Assigned, done and begun applications of everybody who is assigned or has begun."_s,
         {2, 2, {}, {}},
         [](const CommandContext &context) {
             return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
                 return progress(context, file, document);
             });
         }}};
}

} // namespace convoke
