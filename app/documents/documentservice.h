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
#include "reviews/deskstore.h"
#include "reviews/factstore.h"
#include "reviews/reviewstore.h"

namespace convoke {

/// Who is on a document.
enum class Audience {
    Usual, ///< whom the template means: mostly the selected, or everyone where the call has no selection
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
        DeskStore &desk;
        FactStore &facts;
    };
    DocumentService(Transactions &transactions, const Stores &stores, const Clock &clock)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
    { }

    /// What a document of @p kind says. The usual audience is the template's; a selection record is
    /// about all whom the newest decision had before it. Score sheets hide in a blind
    /// review what identifies. @p reviewer: only what they may see and have to review: without those whom
    /// they stepped back from and, where applications are shared out, without those of others. Errors:
    /// NotFound, NoSelection where the selected are wanted and nobody has decided yet, Unsupported (no such
    /// kind).
    Result<DocumentContent> content(MeetingId meeting, const QString &kind, Audience audience,
                                    std::optional<ReviewerId> reviewer = std::nullopt);

    /// For whom a form can be printed, by name.
    Result<QList<Reviewer>> reviewers();

private:
    Result<void> addRecord(DocumentContent &content, const Standing &standing);
    Result<QSet<ApplicationId>> membersOf(const Standing &standing, Audience audience);
    Result<QList<Participant>> forms(const Standing &standing, Audience audience,
                                     const std::optional<ReviewerId> &reviewer);
    [[nodiscard]] QSet<ApplicationId> notFor(ReviewerId reviewer, MeetingId meeting);
    Result<QList<Participant>> participants(const Standing &standing, Audience audience);
    [[nodiscard]] static QList<Participant> ranked(const Standing &standing);
    Result<std::optional<Standing>> standing(MeetingId meeting, QList<WorkingGroup> &groups);

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
};

} // namespace convoke
