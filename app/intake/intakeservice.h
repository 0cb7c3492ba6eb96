// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "intake/columnmapping.h"
#include "intake/intakeplan.h"
#include "intake/intakestore.h"
#include "meetings/meetingstore.h"
#include "people/personstore.h"

#include <QCoreApplication>

namespace convoke {

/// What came of an intake.
struct IntakeOutcome
{
    std::optional<ChangeSetId> changeSet; ///< absent: everything was known already
    int peopleNew = 0;
    int peopleMatched = 0;
};

/// Takes tables in: fills the plan's knowledge from the stored data, and carries a plan out in one transaction.
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
    };
    IntakeService(Transactions &transactions, const Stores &stores, const Clock &clock, IdSource &ids)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
        , m_ids(ids)
    {
    }

    /// How the columns of this layout were read last time, else as recognised now.
    Result<ColumnMapping> mappingFor(const SourceTable &table, MeetingId meeting);

private:
    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace convoke
