// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentservice.h"

#include "documents/recordparticipants.h"
#include "ranking/decimals.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A criterion by its label, any lot as "lot"; the document has words for the other links of the chain.
QString decidedBy(const QString &link, const QList<Criterion> &criteria)
{
    const QString key = link.startsWith(u"criterion:") ? link.section(u':', 1) : QString();
    for (const Criterion &criterion : criteria) {
        if (criterion.key == key) {
            return criterion.label;
        }
    }
    return link.startsWith(u"lot:") ? u"lot"_s : link;
}

} // namespace

QList<Participant> DocumentService::ranked(const Standing &standing)
{
    QList<double> scores;
    for (const RankedApplication &place : standing.ranking.ranked) {
        scores.append(place.score);
    }
    const int decimals = distinguishableDecimals(scores);
    QList<Participant> participants;
    for (const RankedApplication &place : standing.ranking.ranked) {
        Participant participant = participantFrom(standing.applicants.at(place.applicant).person);
        participant.facts.insert(
            u"rank"_s, {QString::number(place.rank) + (place.tied ? u"="_s : QString()), double(place.rank)});
        participant.facts.insert(u"score"_s, {QString::number(place.score, 'f', decimals), place.score});
        participant.facts.insert(u"coverage"_s,
                                 {u"%1 %"_s.arg(qRound(place.coverage * 100)), place.coverage});
        participant.facts.insert(u"decided-by"_s,
                                 {decidedBy(place.decidedBy, standing.document.criteria), std::nullopt});
        participants.append(participant);
    }
    return participants;
}

Result<QList<Participant>> DocumentService::participants(const Standing &standing, Audience audience)
{
    const MeetingDocument &document = standing.document;
    std::optional<QSet<ApplicationId>> seats;
    if (audience == Audience::Selected || (audience == Audience::Usual && document.call.selection)) {
        const auto decided =
            m_transactions.read([&] { return m_stores.selections.newestOf(document.meeting.id); });
        if (!decided) {
            return decided.error();
        }
        if (!*decided) {
            return Error{ErrorCode::NoSelection, document.meeting.reference};
        }
        seats.emplace();
        for (const DecidedSeat &seat : (*decided)->seats) {
            if (!seat.isReserve) {
                seats->insert(seat.application);
            }
        }
    }
    QList<Participant> participants;
    for (const Applicant &applicant : standing.applicants) {
        const bool isMeant =
            seats ? seats->contains(applicant.application.id) : applicant.application.isActive();
        if (isMeant) {
            participants.append(participantFrom(applicant.person));
        }
    }
    return participants;
}

Result<std::optional<Standing>> DocumentService::standing(MeetingId meeting, QList<WorkingGroup> &groups)
{
    return m_transactions.read([&]() -> std::optional<Standing> {
        std::optional<MeetingDocument> document = m_stores.meetings.load(meeting);
        if (!document) {
            return std::nullopt;
        }
        groups = m_stores.groups.all();
        return makeStanding(std::move(*document), m_stores.applications.ofMeeting(meeting),
                            m_stores.reviews.reviewsOf(meeting), m_stores.reviews.recusalsOf(meeting),
                            m_stores.applications.invitedElsewhere(meeting));
    });
}

Result<DocumentContent> DocumentService::content(MeetingId meeting, const QString &kind, Audience audience)
{
    QList<WorkingGroup> groups;
    const Result<std::optional<Standing>> loaded = standing(meeting, groups);
    if (!loaded) {
        return loaded.error();
    }
    if (!*loaded) {
        return Error{ErrorCode::NotFound, u"such meeting"_s};
    }
    const Standing &present = **loaded;
    // The day on paper is the day where the secretariat is, not the day in Greenwich.
    DocumentContent content =
        contentFrom(present.document.meeting, groups, m_clock.now().toLocalTime().date());
    if (audience == Audience::Ranked || (audience == Audience::Usual && kind == u"ranking")) {
        content.participants = ranked(present);
        return content;
    }
    if (kind == u"selection-record" && audience != Audience::All) {
        const Result<std::optional<QByteArray>> record =
            m_transactions.read([&] { return m_stores.selections.newestRecord(meeting); });
        if (!record) {
            return record.error();
        }
        if (!*record) {
            return Error{ErrorCode::NoSelection, present.document.meeting.reference};
        }
        content.participants =
            participantsOfRecord(QJsonDocument::fromJson(**record).object(), present.applicants);
        return content;
    }
    const Result<QList<Participant>> people = participants(present, audience);
    if (!people) {
        return people.error();
    }
    content.participants = *people;
    return content;
}

} // namespace convoke
