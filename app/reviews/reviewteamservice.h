// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "meetings/meetingstore.h"
#include "people/personstore.h"
#include "reviews/reviewstore.h"
#include "reviews/reviewteam.h"

#include <QCoreApplication>

namespace convoke {

/// Who reviews what, and who had better not. Every deed is one transaction.
class ReviewTeamService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ReviewTeamService)
public:
    struct Stores
    {
        DeskStore &desk;
        ReviewStore &reviews;
        ApplicationStore &applications;
        MeetingStore &meetings;
        PersonStore &people;
    };
    ReviewTeamService(Transactions &transactions, const Stores &stores, const Clock &clock)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
    { }

    /// Errors: NotFound.
    Result<ReviewTeam> team(MeetingId meeting);
    /// What changes while it is reviewed: what was said of conflicts, and who is assigned.
    struct Entries
    {
        QList<NoConflict> noConflicts;
        QList<Assignment> assignments;
    };
    Result<Entries> entriesOf(ApplicationId application);
    /// Everybody who has reviewed in this file, with the organisation from the address book where the
    /// reviewer has none and the e-mail address is known there.
    Result<QList<Reviewer>> reviewers();
    /// Name, e-mail address and organisation. Errors: NameRequired, ValueInvalid for what is no address.
    Result<ChangeSetId> saveReviewer(const Reviewer &reviewer);
    /// Nobody asks again.
    Result<ChangeSetId> sayNoConflict(ApplicationId application, ReviewerId reviewer);

    /// Shares out by @p wish, which gives the same as preview(); keeps the draw with its seed. Assignments of
    /// those who stepped back end. Errors: NotFound, MissingValue without reviewers.
    Result<AssignmentPlan> preview(MeetingId meeting, const SharingWish &wish);
    Result<ChangeSetId> shareOut(MeetingId meeting, const SharingWish &wish, const QString &by);
    Result<ChangeSetId> reassign(const QList<Assignment> &added, const QList<Assignment> &gone);

private:
    std::optional<ReviewTeam> read(MeetingId meeting);
    QList<Reviewer> readReviewers();

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
};

} // namespace convoke
