// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/transactions.h"
#include "decision/selectionstore.h"
#include "documents/documentcontent.h"
#include "meetings/meetingstore.h"
#include "meetings/workinggroupstore.h"
#include "reviews/reviewstore.h"

namespace convoke {

/// Who is on a document.
enum class Audience {
    Usual, ///< the selected, or everyone where the call has no selection
    All, ///< everyone whose application counts
    Ranked, ///< everyone who has a score
    Selected, ///< the seats of the newest decision
};

/// Gathers what documents say from the stored data.
class DocumentService
{
public:
    struct Stores
    {
        MeetingStore &meetings;
        WorkingGroupStore &groups;
        ApplicationStore &applications;
        ReviewStore &reviews;
        SelectionStore &selections;
    };
    DocumentService(Transactions &transactions, const Stores &stores, const Clock &clock)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
    {
    }

    /// Errors: NotFound, NoSelection where the selected are wanted and nobody has decided yet.
    Result<DocumentContent> content(MeetingId meeting, Audience audience);

private:
    Result<QList<Applicant>> people(const MeetingDocument &document, Audience audience);
    QSet<ApplicationId> scored(MeetingId meeting);

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
};

} // namespace convoke
