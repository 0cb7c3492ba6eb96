// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/transactions.h"
#include "decision/selectionstore.h"
#include "decision/standing.h"
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
    { }

    /// What a document of @p kind says. Usually a ranking is about everyone who has a score, in the order of
    /// rank, a selection record about everyone whom the newest decision had before it; every other kind is
    /// about the usual audience. Errors: NotFound, NoSelection where the selected are wanted and nobody has
    /// decided yet.
    Result<DocumentContent> content(MeetingId meeting, const QString &kind, Audience audience);

private:
    Result<QList<Participant>> participants(const Standing &standing, Audience audience);
    [[nodiscard]] static QList<Participant> ranked(const Standing &standing);
    Result<std::optional<Standing>> standing(MeetingId meeting, QList<WorkingGroup> &groups);

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
};

} // namespace convoke
