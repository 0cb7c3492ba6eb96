// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakeservice.h"

#include "intake/intakereport.h"
#include "intake/intakewriter.h"
#include "intake/mailnamesakes.h"
#include "intake/mailreport.h"
#include "intake/mailtable.h"
#include "intake/plansuppression.h"
#include "intake/rowreader.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QJsonObject IntakeDraft::report() const
{
    QJsonObject report = intakeReport(tables, rows, plan);
    if (!mails.isEmpty()) {
        report.insert(u"mails"_s, mailReport(*this));
    }
    return report;
}

bool IntakeDraft::changesAnything() const
{
    return plan.changesAnything()
        || std::any_of(plan.rows.cbegin(), plan.rows.cend(), [this](const PlannedRow &row) {
               const SortedMail *mail = row.kind == RowKind::Skipped ? mailAt(row.table, row.index) : nullptr;
               return mail != nullptr && !mail->isStored;
           });
}

const SortedMail *IntakeDraft::mailAt(int table, int row) const
{
    const auto file = std::lower_bound(mails.cbegin(), mails.cend(), table,
                                       [](const DraftMails &one, int wanted) { return one.table < wanted; });
    return file == mails.cend() || file->table != table ? nullptr : &file->mails.at(row);
}

Result<ColumnMapping> IntakeService::mappingFor(const SourceTable &table, const Call &call,
                                                IntakePurpose purpose, const QList<NewQuestion> &pending)
{
    const auto remembered =
        m_transactions.read([&] { return m_stores.intakes.rememberedMapping(table.layout()); });
    if (!remembered) {
        return remembered.error();
    }
    if (*remembered) {
        // What was remembered may no longer fit the call; then it is recognised afresh.
        Result<ColumnMapping> mapping =
            mappingFromJson((*remembered)->mapping.toUtf8(), table, call, purpose, pending);
        if (mapping) {
            mapping->rememberedAt = (*remembered)->usedAt;
            return mapping;
        }
    }
    return recogniseColumns(table, call, purpose, pending);
}

Result<QList<Person>> IntakeService::everybody()
{
    return m_transactions.read([this] {
        constexpr int step = 20'000;
        QList<Person> people;
        for (QList<Person> page = m_stores.people.page(std::nullopt, step); !page.isEmpty();
             page = m_stores.people.page(people.last().id, step)) {
            people.append(page);
        }
        return people;
    });
}

Result<IntakeDraft> IntakeService::draft(MeetingId meeting, const QList<SourceTable> &tables,
                                         const QList<ColumnMapping> &mappings,
                                         const QList<RowChoice> &choices, const MailIntake &mails)
{
    const auto document = m_transactions.read([&] { return m_stores.meetings.load(meeting); });
    const auto applicants = m_transactions.read([&] { return m_stores.applications.ofMeeting(meeting); });
    const auto storedKeys = m_transactions.read([&] { return m_stores.mails.keysOf(meeting); });
    const auto suppressed = m_transactions.read([this] { return m_stores.suppressions.all(); });
    const auto special =
        m_transactions.read([&] { return m_stores.applications.specialAnswersOfMeeting(meeting); });
    Result<QList<Person>> people = everybody();
    if (!document || !applicants || !people || !storedKeys || !suppressed || !special) {
        return !document  ? document.error()
            : !applicants ? applicants.error()
            : !people     ? people.error()
            : !suppressed ? suppressed.error()
            : !storedKeys ? storedKeys.error()
                          : special.error();
    }
    if (!*document) {
        return Error{ErrorCode::NotFound, u"such meeting"_s};
    }
    KnownData known{std::move(*people), {}};
    for (const Applicant &applicant : *applicants) {
        const Application &application = applicant.application;
        known.applications.append({application, application.updated, application.provenance.fingerprint,
                                   special->value(application.id)});
    }
    const Call &call = (*document)->call;
    const QTimeZone zone((*document)->meeting.timeZone.toUtf8());
    IntakeDraft draft{tables, {}, {}};
    for (qsizetype i = 0; i < tables.size(); ++i) {
        draft.rows.append(RowReader(tables.at(i), mappings.at(i), call, zone).read());
    }
    addMails(draft, **document, mails, *storedKeys);
    applyChoices(draft.rows, choices);
    draft.plan = planIntake(draft.rows, call, known);
    keepUnsubscribed(draft.plan, *suppressed);
    addMailNamesakes(draft, known.people);
    return draft;
}

void IntakeService::addMails(IntakeDraft &draft, const MeetingDocument &document, const MailIntake &mails,
                             const QSet<QString> &storedKeys) const
{
    const MailContext context = mailContext(document);
    QList<NewQuestion> pending;
    for (const IncomingTable &table : std::as_const(draft.rows)) {
        pending.append(table.mapping.newQuestions);
    }
    draft.takesSignatures = mails.takeSignatures;
    for (const MailFile &file : mails.files) {
        QList<SortedMail> sorted;
        sorted.reserve(file.messages.size());
        for (const MailMessage &message : file.messages) {
            sorted.append(sortMail(message, context, saidOf(mails, message.key)));
            sorted.last().isStored = storedKeys.contains(message.key);
        }
        MailTable table = mailTable(file.name, sorted, document.call, pending, mails.takeSignatures);
        pending.append(table.rows.mapping.newQuestions);
        draft.mails.append({static_cast<int>(draft.tables.size()), std::move(table.mails)});
        draft.tables.append(std::move(table.table));
        draft.rows.append(std::move(table.rows));
    }
}

Result<IntakeDraft> IntakeService::draftPeople(const QList<SourceTable> &tables,
                                               const QList<ColumnMapping> &mappings)
{
    const Result<QList<Person>> people = everybody();
    const auto suppressed = m_transactions.read([this] { return m_stores.suppressions.all(); });
    if (!people || !suppressed) {
        return people ? suppressed.error() : people.error();
    }
    IntakeDraft draft{tables, {}, {}};
    for (qsizetype i = 0; i < tables.size(); ++i) {
        draft.rows.append(RowReader(tables.at(i), mappings.at(i), {}, {}, IntakePurpose::AddressBook).read());
    }
    draft.plan = planPeople(draft.rows, *people);
    keepUnsubscribed(draft.plan, *suppressed);
    return draft;
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
