// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "intake/columnmapping.h"
#include "intake/intakelog.h"
#include "intake/intakeplan.h"
#include "intake/intakestore.h"
#include "intake/mailsorting.h"
#include "intake/mailstore.h"
#include "intake/readprogress.h"
#include "intake/rowchoice.h"
#include "meetings/meetingstore.h"
#include "people/personstore.h"
#include "people/suppression.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace convoke {

/// The messages that the rows of one table of a draft are.
struct DraftMails
{
    int table = 0;
    QList<SortedMail> mails; ///< one per row
};

/// Tables on their way in: what stands in them, what the columns mean, and what taking them in would do.
struct IntakeDraft
{
    QList<SourceTable> tables;
    QList<IncomingTable> rows; ///< one per table
    IntakePlan plan;
    QList<DraftMails> mails = {}; ///< in the order of their tables
    bool takesSignatures = false; ///< what signatures say goes into the people; else it is proposed

    /// False: there is nothing to write. Messages that are skipped are kept all the same.
    [[nodiscard]] bool changesAnything() const;
    /// The message that a row is; null: the table is none of e-mails.
    [[nodiscard]] const SortedMail *mailAt(int table, int row) const;
    /// The report of cli.md.
    [[nodiscard]] QJsonObject report() const;
};

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
    Result<QList<Person>> everybody();
    void addMails(IntakeDraft &draft, const MeetingDocument &document, const MailIntake &mails,
                  const QSet<QString> &storedKeys) const;

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace convoke
