// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/columnmapping.h"
#include "intake/intakedraft.h"
#include "intake/intakestore.h"
#include "intake/readprogress.h"
#include "intake/rowchoice.h"
#include "people/suppression.h"

namespace convoke {

/// What planning has to know of the stored data.
struct PlanKnowledge
{
    std::optional<MeetingDocument> document; ///< absent: an import into the address book
    KnownData known;
    QSet<QString> storedMails; ///< keys
    SuppressedAddresses suppressed;
};

/// Everything that a plan is made of, by value: it can be carried out in any thread.
struct PlanOrder
{
    PlanKnowledge knowledge;
    QList<SourceTable> tables;
    QList<std::optional<IntakeStore::Remembered>>
        remembered; ///< how tables without a mapping were read before
    QList<ColumnMapping> mappings; ///< of the first tables, or of all; the others are recognised
    QList<RowChoice> choices = {};
    MailIntake mails = {};

    [[nodiscard]] IntakePurpose purpose() const
    {
        return knowledge.document ? IntakePurpose::Applications : IntakePurpose::AddressBook;
    }
    /// Rows and e-mails together.
    [[nodiscard]] qsizetype size() const;
};

/// A plan, and the mappings by which the tables were read.
struct PlanOutcome
{
    IntakeDraft draft;
    QList<ColumnMapping> mappings;
};

/// What was remembered of this layout where it still fits, else what the columns are recognised as. @p
/// pending are the new questions of tables before this one.
ColumnMapping mappingOf(const SourceTable &table, const std::optional<IntakeStore::Remembered> &remembered,
                        const Call &call, IntakePurpose purpose, const QList<NewQuestion> &pending = {});

/// Plans; reads and writes nothing that is stored. Error: Cancelled, when @p progress said so.
Result<PlanOutcome> carryOut(const PlanOrder &order, const ReadProgress &progress = {});

} // namespace convoke
