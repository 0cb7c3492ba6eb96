// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/reviewteamservice.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noSuchMeeting()
{
    return Error{ErrorCode::NotFound, u"such meeting"_s};
}

} // namespace

QList<Reviewer> ReviewTeamService::readReviewers()
{
    QList<Reviewer> reviewers = m_stores.reviews.reviewers();
    for (Reviewer &reviewer : reviewers) {
        const std::optional<EmailAddress> address = EmailAddress::fromText(reviewer.email);
        if (address && reviewer.organisation.isEmpty()) {
            const std::optional<Person> person = m_stores.people.withAddress(*address);
            reviewer.organisation = person ? person->organisation : QString();
        }
    }
    return reviewers;
}

std::optional<ReviewTeam> ReviewTeamService::read(MeetingId meeting)
{
    std::optional<MeetingDocument> document = m_stores.meetings.load(meeting);
    if (!document) {
        return std::nullopt;
    }
    ReviewTeam team{.document = *std::move(document),
                    .applicants = m_stores.applications.ofMeeting(meeting),
                    .reviewers = readReviewers(),
                    .reviews = m_stores.reviews.reviewsOf(meeting),
                    .recusals = m_stores.reviews.recusalsOf(meeting),
                    .noConflicts = m_stores.desk.noConflictsOf(meeting),
                    .assignments = m_stores.desk.assignmentsOf(meeting),
                    .draw = m_stores.desk.drawOf(meeting)};
    team.applicants.removeIf([](const Applicant &applicant) { return !applicant.application.isActive(); });
    QSet<Assignment> recused;
    for (const Recusal &recusal : std::as_const(team.recusals)) {
        recused.insert({recusal.application, recusal.reviewer});
    }
    team.assignments.removeIf([&recused](const Assignment &pair) { return recused.contains(pair); });
    return team;
}

Result<ReviewTeam> ReviewTeamService::team(MeetingId meeting)
{
    Result<std::optional<ReviewTeam>> team = m_transactions.read([&] { return read(meeting); });
    if (!team) {
        return team.error();
    }
    if (!*team) {
        return noSuchMeeting();
    }
    return std::move(**team);
}

Result<ReviewTeamService::Entries> ReviewTeamService::entriesOf(ApplicationId application)
{
    return m_transactions.read([&] {
        return Entries{m_stores.desk.noConflictsOf(application), m_stores.desk.assignmentsOf(application)};
    });
}

Result<QList<Reviewer>> ReviewTeamService::reviewers()
{
    return m_transactions.read([&] { return readReviewers(); });
}

Result<ChangeSetId> ReviewTeamService::saveReviewer(const Reviewer &reviewer)
{
    Reviewer saved = reviewer;
    saved.name = reviewer.name.simplified();
    saved.email = reviewer.email.trimmed();
    saved.organisation = reviewer.organisation.simplified();
    if (saved.name.isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    if (!saved.email.isEmpty() && !EmailAddress::fromText(saved.email)) {
        return Error{ErrorCode::ValueInvalid, saved.email};
    }
    return m_transactions.write(tr("Change what is known of %1").arg(saved.name), [&]() -> Result<void> {
        m_stores.reviews.save(saved);
        return {};
    });
}

Result<ChangeSetId> ReviewTeamService::sayNoConflict(ApplicationId application, ReviewerId reviewer)
{
    return m_transactions.write(tr("No conflict of interest"), [&]() -> Result<void> {
        m_stores.desk.add(NoConflict{application, reviewer});
        return {};
    });
}

Result<AssignmentPlan> ReviewTeamService::preview(MeetingId meeting, const SharingWish &wish)
{
    if (wish.reviewers.isEmpty()) {
        return Error{ErrorCode::MissingValue, u"reviewers"_s};
    }
    const Result<ReviewTeam> known = team(meeting);
    return known ? Result(assignReviewers(taskOf(*known, wish))) : known.error();
}

Result<ChangeSetId> ReviewTeamService::shareOut(MeetingId meeting, const SharingWish &wish, const QString &by)
{
    if (wish.reviewers.isEmpty()) {
        return Error{ErrorCode::MissingValue, u"reviewers"_s};
    }
    return m_transactions.write(tr("Share out the applications"), [&]() -> Result<void> {
        const std::optional<ReviewTeam> team = read(meeting);
        if (!team) {
            return noSuchMeeting();
        }
        const AssignmentPlan plan = assignReviewers(taskOf(*team, wish));
        for (const Recusal &recusal : team->recusals) {
            m_stores.desk.remove(Assignment{recusal.application, recusal.reviewer});
        }
        for (const Assignment &pair : plan.added) {
            m_stores.desk.add(pair);
        }
        if (!plan.added.isEmpty()) {
            m_stores.desk.add(AssignmentDraw{meeting, wish.seed, wish.perApplication, m_clock.now(), by});
        }
        return {};
    });
}

Result<ChangeSetId> ReviewTeamService::reassign(const QList<Assignment> &added, const QList<Assignment> &gone)
{
    return m_transactions.write(tr("Change who reviews what"), [&]() -> Result<void> {
        for (const Assignment &pair : gone) {
            m_stores.desk.remove(pair);
        }
        for (const Assignment &pair : added) {
            m_stores.desk.add(pair);
        }
        return {};
    });
}

} // namespace convoke
