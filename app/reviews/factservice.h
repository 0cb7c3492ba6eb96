// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/transactions.h"
#include "meetings/meetingstore.h"
#include "reviews/factsheet.h"
#include "reviews/factstore.h"

namespace convoke {

/// Computes the facts of a meeting for all its applications at once.
class FactService
{
public:
    FactService(Transactions &transactions, FactStore &facts, MeetingStore &meetings,
                ApplicationStore &applications)
        : m_transactions(transactions)
        , m_facts(facts)
        , m_meetings(meetings)
        , m_applications(applications)
    { }

    /// Empty where the meeting has no facts.
    Result<FactSheet> ofMeeting(MeetingId meeting);

private:
    Transactions &m_transactions;
    FactStore &m_facts;
    MeetingStore &m_meetings;
    ApplicationStore &m_applications;
};

} // namespace convoke
