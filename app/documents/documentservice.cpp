// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentservice.h"

#include <algorithm>

namespace convoke {

QSet<ApplicationId> DocumentService::scored(MeetingId meeting)
{
    QSet<ApplicationId> applications;
    const QList<Review> reviews = m_stores.reviews.reviewsOf(meeting);
    for (const Review &review : reviews) {
        const bool hasScore = std::any_of(review.scores.cbegin(), review.scores.cend(),
                                          [](const std::optional<double> &score) { return score.has_value(); });
        if (hasScore) {
            applications.insert(review.application);
        }
    }
    return applications;
}

Result<QList<Applicant>> DocumentService::people(const MeetingDocument &document, Audience audience)
{
    const MeetingId meeting = document.meeting.id;
    const bool wantsSelected =
            audience == Audience::Selected || (audience == Audience::Usual && document.call.selection);
    QList<Applicant> applicants = m_stores.applications.ofMeeting(meeting);
    if (wantsSelected) {
        const std::optional<DecidedSelection> decided = m_stores.selections.newestOf(meeting);
        if (!decided) {
            return Error{ErrorCode::NoSelection, document.meeting.reference};
        }
        QSet<ApplicationId> seats;
        for (const DecidedSeat &seat : decided->seats) {
            if (!seat.isReserve) {
                seats.insert(seat.application);
            }
        }
        applicants.removeIf([&seats](const Applicant &applicant) { return !seats.contains(applicant.application.id); });
        return applicants;
    }
    applicants.removeIf([](const Applicant &applicant) { return !applicant.application.isActive(); });
    if (audience == Audience::Ranked) {
        const QSet<ApplicationId> ranked = scored(meeting);
        applicants.removeIf(
                [&ranked](const Applicant &applicant) { return !ranked.contains(applicant.application.id); });
    }
    return applicants;
}

Result<DocumentContent> DocumentService::content(MeetingId meeting, Audience audience)
{
    std::optional<MeetingDocument> document;
    QList<WorkingGroup> groups;
    Result<QList<Applicant>> applicants = QList<Applicant>();
    const Result<void> read = m_transactions.readOnly([&] {
        document = m_stores.meetings.load(meeting);
        if (document) {
            groups = m_stores.groups.all();
            applicants = people(*document, audience);
        }
    });
    if (!read) {
        return read.error();
    }
    if (!document) {
        return Error{ErrorCode::NotFound, QStringLiteral("such meeting")};
    }
    if (!applicants) {
        return applicants.error();
    }
    // The day on paper is the day where the secretariat is, not the day in Greenwich.
    DocumentContent content = contentFrom(document->meeting, groups, m_clock.now().toLocalTime().date());
    for (const Applicant &applicant : std::as_const(*applicants)) {
        content.participants.append(participantFrom(applicant.person));
    }
    return content;
}

} // namespace convoke
