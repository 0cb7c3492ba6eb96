// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "intake/intakelog.h"
#include "intake/intakestore.h"
#include "intake/mailstore.h"
#include "intake/planorder.h"
#include "meetings/meetingstore.h"
#include "people/duplicatestore.h"
#include "people/personstore.h"
#include "people/suppression.h"

#include <QCoreApplication>

namespace convoke {

/// Takes tables in: fills the plan's knowledge from the stored data, and carries a plan out in one
/// transaction.
class IntakeService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::IntakeService)
public:
    struct Stores
    {
        MeetingStore &meetings;
        PersonStore &people;
        ApplicationStore &applications;
        IntakeStore &intakes;
        MailStore &mails;
        SuppressionStore &suppressions;
        DuplicateStore &duplicates;
    };
    IntakeService(Transactions &transactions, const Stores &stores, const Clock &clock, IdSource &ids)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
        , m_ids(ids)
    { }

    /// How the columns of this layout were read last time, else what they are recognised as. @p pending are
    /// the new questions of tables before this one.
    Result<ColumnMapping> mappingFor(const SourceTable &table, const Call &call, IntakePurpose purpose,
                                     const QList<NewQuestion> &pending = {});

    /// How a table of this layout was read last time.
    Result<std::optional<IntakeStore::Remembered>> remembered(const SourceTable &table);

    /// What planning has to know of the stored data, but for the people. Errors: NotFound.
    Result<PlanKnowledge> knowledge(MeetingId meeting);
    Result<PlanKnowledge> knowledgeOfPeople();
    /// Reads the next people into it, @p most at most: a large address book takes a moment. False: these were
    /// the last.
    Result<bool> addPeople(PlanKnowledge &knowledge, int most = 20'000);

    /// Plans; writes nothing. One mapping per table. E-mails become tables behind the others.
    Result<IntakeDraft> draft(MeetingId meeting, const QList<SourceTable> &tables,
                              const QList<ColumnMapping> &mappings, const QList<RowChoice> &choices = {},
                              const MailIntake &mails = {});
    Result<IntakeDraft> draftPeople(const QList<SourceTable> &tables, const QList<ColumnMapping> &mappings);

    /// Carries the draft out, as it was planned, under the name @p by. Errors: NothingToChange when all was
    /// known, Cancelled when @p progress said so; then nothing was written.
    Result<ChangeSetId> apply(MeetingId meeting, const IntakeDraft &draft, const QString &by,
                              const ReadProgress &progress = {});
    Result<ChangeSetId> applyPeople(const IntakeDraft &draft, const QString &by,
                                    const ReadProgress &progress = {});

    /// When and by whom an application was taken in.
    Result<std::optional<IntakeRecord>> record(IntakeId intake);

    /// The acts of taking in of a meeting, newest first, without their rows.
    Result<QList<LoggedIntake>> log(MeetingId meeting);
    /// One of them with its rows and remarks. Errors: NotFound.
    Result<LoggedIntake> logged(IntakeActId act);
    /// Puts back everything that the act wrote. Errors: ChangedMeanwhile (something of it was changed since),
    /// NotFound.
    Result<ChangeSetId> undo(IntakeActId act);

private:
    Result<PlanKnowledge> withPeople(Result<PlanKnowledge> knowledge);

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace convoke
