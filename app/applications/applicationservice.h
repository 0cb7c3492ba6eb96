// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/transactions.h"

#include <QCoreApplication>

namespace convoke {

/// What can be done with applications that have come in. Every deed is one transaction.
class ApplicationService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ApplicationService)
public:
    ApplicationService(Transactions &transactions, ApplicationStore &applications, const Clock &clock)
        : m_transactions(transactions)
        , m_applications(applications)
        , m_clock(clock)
    {
    }

    /// All of a meeting in the order of their numbers, withdrawn and replaced ones included.
    Result<QList<Applicant>> ofMeeting(MeetingId meeting);
    Result<Applicant> load(ApplicationId application);
    Result<int> count();

    /// Withdraws, or takes a withdrawal back (then the application is Received again).
    Result<ChangeSetId> setWithdrawn(ApplicationId application, bool isWithdrawn);
    /// Records a human decision about one application. Errors: NameRequired, ReasonRequired.
    Result<ChangeSetId> decide(ApplicationId application, Decision decision, const QString &by, const QString &reason);
    Result<ChangeSetId> remove(ApplicationId application);

private:
    Result<ChangeSetId> change(ApplicationId application, const QString &deed,
                               const std::function<void(Application &)> &edit);

    Transactions &m_transactions;
    ApplicationStore &m_applications;
    const Clock &m_clock;
};

} // namespace convoke
