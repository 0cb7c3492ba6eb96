// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisionservice.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checked(const QList<Rule> &rules)
{
    for (const Rule &rule : rules) {
        const bool contradicts = (rule.min && rule.max && *rule.min > *rule.max)
            || (rule.exceptionalMax && (!rule.max || *rule.exceptionalMax < *rule.max));
        if (contradicts || (!rule.min && !rule.max)) {
            return Error{ErrorCode::ValueInvalid, rule.attribute + u" = "_s + rule.value};
        }
    }
    return {};
}

} // namespace

Result<Standing> DecisionService::standing(MeetingId meeting)
{
    std::optional<Standing> standing;
    const Result<void> read = m_transactions.readOnly([&] {
        std::optional<MeetingDocument> document = m_stores.meetings.load(meeting);
        if (document) {
            const FactHistory history =
                needHistory(document->criteria) ? m_stores.facts.historyOf(meeting) : FactHistory();
            standing = makeStanding(std::move(*document), m_stores.applications.ofMeeting(meeting),
                                    m_stores.reviews.reviewsOf(meeting), m_stores.reviews.recusalsOf(meeting),
                                    m_stores.applications.invitedElsewhere(meeting), history);
            standing->reviewers = m_stores.reviews.reviewers();
        }
    });
    if (!read) {
        return read.error();
    }
    return standing ? Result<Standing>(std::move(*standing)) : Error{ErrorCode::NotFound, u"such meeting"_s};
}

Result<StandingFor> DecisionService::standingFor(MeetingId meeting, const QString &name)
{
    Result<Standing> all = standing(meeting);
    if (!all) {
        return all.error();
    }
    const Result<QSet<ApplicationId>> hidden = m_transactions.read([&] {
        return recusedFrom(name, m_stores.reviews.reviewers(), m_stores.reviews.recusalsOf(meeting));
    });
    if (!hidden) {
        return hidden.error();
    }
    return StandingFor{withoutRecused(*std::move(all), *hidden), *hidden};
}

Result<std::optional<DecidedSelection>> DecisionService::decided(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.selections.newestOf(meeting); });
}

Result<ChangeSetId> DecisionService::lock(MeetingId meeting, ApplicationId application, Seat seat,
                                          const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error{ErrorCode::ReasonRequired, {}};
    }
    const QString deed = seat == Seat::In ? tr("Lock in") : tr("Lock out");
    return edit(meeting, deed, [&](MeetingDocument &document) -> Result<void> {
        document.locks.removeIf([application](const Lock &lock) { return lock.application == application; });
        const std::optional<Applicant> applicant = m_stores.applications.load(application);
        if (!applicant) {
            return Error{ErrorCode::NotFound, u"such application"_s};
        }
        document.locks.append({m_ids.next<LockId>(), application,
                               applicant->application.sourceRef.value_or(applicant->application.code()), seat,
                               reason});
        return {};
    });
}

Result<ChangeSetId> DecisionService::unlock(MeetingId meeting, ApplicationId application)
{
    return edit(meeting, tr("Unlock"), [&](MeetingDocument &document) -> Result<void> {
        document.locks.removeIf([application](const Lock &lock) { return lock.application == application; });
        return {};
    });
}

Result<ChangeSetId> DecisionService::saveRules(MeetingId meeting, const QList<Rule> &rules)
{
    const Result<void> valid = checked(rules);
    if (!valid) {
        return valid.error();
    }
    return edit(meeting, tr("Edit rules"), [&](MeetingDocument &document) -> Result<void> {
        document.rules = rules;
        return {};
    });
}

Result<ChangeSetId> DecisionService::saveWishes(MeetingId meeting, const QList<Wish> &wishes)
{
    for (const Wish &wish : wishes) {
        const Result<void> sound = checked(wish);
        if (!sound) {
            return sound.error();
        }
    }
    return edit(meeting, tr("Edit wishes"), [&](MeetingDocument &document) -> Result<void> {
        document.wishes = wishes;
        return {};
    });
}

Result<ChangeSetId> DecisionService::saveTieBreaks(MeetingId meeting, const QStringList &tieBreaks)
{
    return edit(meeting, tr("Edit tie-breaks"), [&](MeetingDocument &document) -> Result<void> {
        for (const QString &link : tieBreaks) {
            if (!isTieBreak(link, document.criteria)) {
                return Error{ErrorCode::ValueInvalid, link};
            }
        }
        document.tieBreaks = tieBreaks;
        return {};
    });
}

Result<ChangeSetId> DecisionService::saveWeight(MeetingId meeting, CriterionId criterion, double weight)
{
    return edit(meeting, tr("Change a weight"), [&](MeetingDocument &document) -> Result<void> {
        const auto it = std::find_if(document.criteria.begin(), document.criteria.end(),
                                     [criterion](const Criterion &other) { return other.id == criterion; });
        if (it == document.criteria.end() || weight < 0) {
            return Error{ErrorCode::ValueInvalid, u"weight = %1"_s.arg(weight)};
        }
        it->weight = weight;
        return {};
    });
}

Result<ChangeSetId> DecisionService::savePlaces(MeetingId meeting, std::optional<int> places)
{
    return edit(meeting, tr("Change the places"), [&](MeetingDocument &document) -> Result<void> {
        if (places && *places < 1) {
            return Error{ErrorCode::ValueInvalid, u"places = %1"_s.arg(*places)};
        }
        document.meeting.places = places;
        return {};
    });
}

Result<ChangeSetId> DecisionService::edit(MeetingId meeting, const QString &deed,
                                          const std::function<Result<void>(MeetingDocument &)> &change)
{
    return m_transactions.write(deed, [&]() -> Result<void> {
        std::optional<MeetingDocument> document = m_stores.meetings.load(meeting);
        if (!document) {
            return Error{ErrorCode::NotFound, u"such meeting"_s};
        }
        Result<void> done = change(*document);
        if (!done) {
            return done;
        }
        m_stores.meetings.save(*document);
        return {};
    });
}

} // namespace convoke
