// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentservice.h"

#include "documents/documenttemplate.h"
#include "documents/formcontent.h"
#include "documents/recordparticipants.h"
#include "ranking/decimals.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString recordKind = u"selection-record"_s;

/// A criterion by its label, any lot as "lot"; the document has words for the other links of the chain.
QString decidedBy(const QString &link, const QList<Criterion> &criteria)
{
    const QString key =
        link.startsWith(u"criterion:") || link.startsWith(u"fact:") ? link.section(u':', 1) : QString();
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

Result<QSet<ApplicationId>> DocumentService::membersOf(const Standing &standing, Audience audience)
{
    const MeetingDocument &document = standing.document;
    QSet<ApplicationId> members;
    if (audience == Audience::Selected || (audience == Audience::Usual && document.call.selection)) {
        const auto decided =
            m_transactions.read([&] { return m_stores.selections.newestOf(document.meeting.id); });
        if (!decided) {
            return decided.error();
        }
        if (!*decided) {
            return Error{ErrorCode::NoSelection, document.meeting.reference};
        }
        for (const DecidedSeat &seat : (*decided)->seats) {
            if (!seat.isReserve) {
                members.insert(seat.application);
            }
        }
        return members;
    }
    for (const Applicant &applicant : standing.applicants) {
        if (applicant.application.isActive()) {
            members.insert(applicant.application.id);
        }
    }
    return members;
}

Result<QList<Participant>> DocumentService::participants(const Standing &standing, Audience audience)
{
    const Result<QSet<ApplicationId>> members = membersOf(standing, audience);
    if (!members) {
        return members.error();
    }
    QList<Participant> participants;
    for (const Applicant &applicant : standing.applicants) {
        if (members->contains(applicant.application.id)) {
            Participant participant = participantFrom(applicant.person);
            participant.code = applicant.application.code();
            participants.append(participant);
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
        const FactHistory history =
            needHistory(document->criteria) ? m_stores.facts.historyOf(meeting) : FactHistory();
        return makeStanding(std::move(*document), m_stores.applications.ofMeeting(meeting),
                            m_stores.reviews.reviewsOf(meeting), m_stores.reviews.recusalsOf(meeting),
                            m_stores.applications.invitedElsewhere(meeting), history);
    });
}

Result<QList<Participant>> DocumentService::forms(const Standing &standing, Audience audience,
                                                  const std::optional<ReviewerId> &reviewer)
{
    const MeetingDocument &document = standing.document;
    const MeetingId meeting = document.meeting.id;
    QSet<ApplicationId> meant;
    if (audience == Audience::Ranked) {
        for (const RankedApplication &place : standing.ranking.ranked) {
            meant.insert(place.application);
        }
    } else {
        const Result<QSet<ApplicationId>> members = membersOf(standing, audience);
        if (!members) {
            return members.error();
        }
        meant = *members;
    }
    return m_transactions.read([&] {
        const bool isBlind = document.review.blind;
        const QList<Redaction> redactions =
            isBlind ? m_stores.desk.redactionsOf(meeting) : QList<Redaction>();
        const QSet<ApplicationId> others = reviewer ? notFor(*reviewer, meeting) : QSet<ApplicationId>();
        QList<Participant> participants;
        for (const Applicant &applicant : standing.applicants) {
            const ApplicationId application = applicant.application.id;
            if (meant.contains(application) && !others.contains(application)) {
                QList<Redaction> own = redactions;
                own.removeIf([application](const Redaction &one) { return one.application != application; });
                participants.append(formParticipant(applicant, document, isBlind, own));
            }
        }
        return participants;
    });
}

Result<QList<Reviewer>> DocumentService::reviewers()
{
    return m_transactions.read([&] { return m_stores.reviews.reviewers(); });
}

/// What @p reviewer may not see, or need not because it is shared out to others.
QSet<ApplicationId> DocumentService::notFor(ReviewerId reviewer, MeetingId meeting)
{
    QSet<ApplicationId> apart;
    for (const Recusal &recusal : m_stores.reviews.recusalsOf(meeting)) {
        if (recusal.reviewer == reviewer) {
            apart.insert(recusal.application);
        }
    }
    QSet<ApplicationId> own;
    QSet<ApplicationId> shared;
    for (const Assignment &assignment : m_stores.desk.assignmentsOf(meeting)) {
        shared.insert(assignment.application);
        if (assignment.reviewer == reviewer) {
            own.insert(assignment.application);
        }
    }
    return own.isEmpty() ? apart : apart + (shared - own);
}

/// Everyone whom the newest decision had before it.
Result<void> DocumentService::addRecord(DocumentContent &content, const Standing &standing)
{
    const Meeting &meeting = standing.document.meeting;
    const Result<std::optional<QByteArray>> record =
        m_transactions.read([&] { return m_stores.selections.newestRecord(meeting.id); });
    if (!record) {
        return record.error();
    }
    if (!*record) {
        return Error{ErrorCode::NoSelection, meeting.reference};
    }
    const QJsonObject document = QJsonDocument::fromJson(**record).object();
    content.paragraphs = paragraphsOfRecord(document, standing.applicants);
    content.participants = participantsOfRecord(document, standing.applicants);
    return {};
}

Result<DocumentContent> DocumentService::content(MeetingId meeting, const QString &kind, Audience audience,
                                                 std::optional<ReviewerId> reviewer)
{
    const Result<DocumentTemplate> form = documentTemplate(kind);
    if (!form) {
        return form.error();
    }
    QList<WorkingGroup> groups;
    const Result<std::optional<Standing>> loaded = standing(meeting, groups);
    if (!loaded) {
        return loaded.error();
    }
    if (!*loaded) {
        return Error{ErrorCode::NotFound, u"such meeting"_s};
    }
    const Standing &present = **loaded;
    if (audience == Audience::Usual && form->usual != UsualAudience::Selected) {
        audience = form->usual == UsualAudience::Ranked ? Audience::Ranked : Audience::All;
    }
    // The day on paper is the day where the secretariat is, not the day in Greenwich.
    DocumentContent content =
        contentFrom(present.document.meeting, groups, m_clock.now().toLocalTime().date());
    content.criteria = present.document.criteria;
    if (audience == Audience::Ranked && !form->perPerson) {
        content.participants = ranked(present);
        return content;
    }
    if (kind == recordKind && audience != Audience::All) {
        const Result<void> recorded = addRecord(content, present);
        if (!recorded) {
            return recorded.error();
        }
        return content;
    }
    const Result<QList<Participant>> people =
        form->perPerson ? forms(present, audience, reviewer) : participants(present, audience);
    if (!people) {
        return people.error();
    }
    content.participants = *people;
    return content;
}

} // namespace convoke
