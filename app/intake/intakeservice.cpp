// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakeservice.h"

#include "intake/intakewriter.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<IntakeStore::Remembered>> IntakeService::remembered(const SourceTable &table)
{
    return m_transactions.read([&] { return m_stores.intakes.rememberedMapping(table.layout()); });
}

Result<ColumnMapping> IntakeService::mappingFor(const SourceTable &table, const Call &call,
                                                IntakePurpose purpose, const QList<NewQuestion> &pending)
{
    const Result<std::optional<IntakeStore::Remembered>> before = remembered(table);
    return before ? Result<ColumnMapping>(mappingOf(table, *before, call, purpose, pending))
                  : Result<ColumnMapping>(before.error());
}

Result<PlanKnowledge> IntakeService::knowledge(MeetingId meeting)
{
    Result<PlanKnowledge> knowledge = knowledgeOfPeople();
    if (!knowledge) {
        return knowledge;
    }
    const Result<void> done = m_transactions.readOnly([&] {
        knowledge->document = m_stores.meetings.load(meeting);
        knowledge->storedMails = m_stores.mails.keysOf(meeting);
        const auto special = m_stores.applications.specialAnswersOfMeeting(meeting);
        const QList<Applicant> applicants = m_stores.applications.ofMeeting(meeting);
        for (const Applicant &applicant : applicants) {
            const Application &application = applicant.application;
            knowledge->known.applications.append({application, application.updated,
                                                  application.provenance.fingerprint,
                                                  special.value(application.id)});
        }
    });
    if (!done) {
        return done.error();
    }
    return knowledge->document ? knowledge : Error{ErrorCode::NotFound, u"such meeting"_s};
}

Result<PlanKnowledge> IntakeService::knowledgeOfPeople()
{
    return m_transactions.read([this] {
        PlanKnowledge knowledge;
        knowledge.suppressed = m_stores.suppressions.all();
        return knowledge;
    });
}

Result<bool> IntakeService::addPeople(PlanKnowledge &knowledge, int most)
{
    QList<Person> &people = knowledge.known.people;
    const std::optional<PersonId> after =
        people.isEmpty() ? std::nullopt : std::optional(people.constLast().id);
    const auto page = m_transactions.read([&] { return m_stores.people.page(after, most); });
    if (!page) {
        return page.error();
    }
    people.append(*page);
    return page->size() == most;
}

Result<PlanKnowledge> IntakeService::withPeople(Result<PlanKnowledge> knowledge)
{
    for (bool isMore = knowledge.has_value(); isMore;) {
        const Result<bool> more = addPeople(*knowledge);
        if (!more) {
            return more.error();
        }
        isMore = *more;
    }
    return knowledge;
}

Result<IntakeDraft> IntakeService::draft(MeetingId meeting, const QList<SourceTable> &tables,
                                         const QList<ColumnMapping> &mappings,
                                         const QList<RowChoice> &choices, const MailIntake &mails)
{
    Result<PlanKnowledge> knowledge = withPeople(this->knowledge(meeting));
    if (!knowledge) {
        return knowledge.error();
    }
    Result<PlanOutcome> outcome = carryOut({std::move(*knowledge), tables, {}, mappings, choices, mails});
    return outcome ? Result<IntakeDraft>(std::move(outcome->draft)) : Result<IntakeDraft>(outcome.error());
}

Result<IntakeDraft> IntakeService::draftPeople(const QList<SourceTable> &tables,
                                               const QList<ColumnMapping> &mappings)
{
    Result<PlanKnowledge> knowledge = withPeople(knowledgeOfPeople());
    if (!knowledge) {
        return knowledge.error();
    }
    Result<PlanOutcome> outcome = carryOut({std::move(*knowledge), tables, {}, mappings});
    return outcome ? Result<IntakeDraft>(std::move(outcome->draft)) : Result<IntakeDraft>(outcome.error());
}

Result<ChangeSetId> IntakeService::apply(MeetingId meeting, const IntakeDraft &draft, const QString &by,
                                         const ReadProgress &progress)
{
    if (!draft.changesAnything()) {
        return Error{ErrorCode::NothingToChange, {}};
    }
    const QString deed =
        tr("Take in %n application(s)", nullptr, draft.plan.counts.rows - draft.plan.counts.skipped);
    return m_transactions.write(deed, [&]() -> Result<void> {
        IntakeWriter writer(m_stores, m_clock, m_ids, draft, by, progress);
        return writer.writeApplications(meeting);
    });
}

Result<ChangeSetId> IntakeService::applyPeople(const IntakeDraft &draft, const QString &by,
                                               const ReadProgress &progress)
{
    if (!draft.plan.changesAnything()) {
        return Error{ErrorCode::NothingToChange, {}};
    }
    const QString deed = tr("Import %n people", nullptr, static_cast<int>(draft.plan.people.size()));
    return m_transactions.write(deed, [&]() -> Result<void> {
        return IntakeWriter(m_stores, m_clock, m_ids, draft, by, progress).writePeopleOnly();
    });
}

Result<std::optional<IntakeRecord>> IntakeService::record(IntakeId intake)
{
    return m_transactions.read([&] { return m_stores.intakes.load(intake); });
}

Result<QList<LoggedIntake>> IntakeService::log(MeetingId meeting)
{
    const auto acts = m_transactions.read([&] { return m_stores.intakes.actsOf(meeting); });
    if (!acts) {
        return acts.error();
    }
    QList<LoggedIntake> log;
    log.reserve(acts->size());
    for (const IntakeAct &act : *acts) {
        log.append(loggedIntake(act));
    }
    return log;
}

Result<LoggedIntake> IntakeService::logged(IntakeActId act)
{
    const auto found = m_transactions.read([&] { return m_stores.intakes.act(act); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<LoggedIntake>(loggedIntake(**found))
                  : Error{ErrorCode::NotFound, u"such intake"_s};
}

Result<ChangeSetId> IntakeService::undo(IntakeActId act)
{
    const auto changeSet = m_transactions.read([&] { return m_stores.intakes.changeSetOf(act); });
    if (!changeSet) {
        return changeSet.error();
    }
    if (!*changeSet) {
        return Error{ErrorCode::NotFound, u"such intake"_s};
    }
    const auto isRestedUpon = m_transactions.read([&] { return m_stores.intakes.isRestedUpon(**changeSet); });
    if (!isRestedUpon) {
        return isRestedUpon.error();
    }
    return *isRestedUpon ? Result<ChangeSetId>(Error{ErrorCode::ChangedMeanwhile, tr("rows of this intake")})
                         : m_transactions.revert(**changeSet, tr("Undo an intake"));
}

} // namespace convoke
