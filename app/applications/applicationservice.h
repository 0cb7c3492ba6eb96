// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/transactions.h"

#include <QCoreApplication>
#include <QList>

namespace convoke {

/// The profile that somebody wants an application to have; none: not known.
struct ProfileEdit
{
    ApplicationId application;
    std::optional<ProfileId> profile;
};

/// What can be done with applications that have come in. Every deed is one transaction.
class ApplicationService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ApplicationService)
public:
    ApplicationService(Transactions &transactions, ApplicationStore &applications, const Clock &clock)
        : m_transactions(transactions)
        , m_applications(applications)
        , m_clock(clock)
    { }

    /// All of a meeting in the order of their numbers, withdrawn and replaced ones included.
    Result<QList<Applicant>> ofMeeting(MeetingId meeting);
    Result<Applicant> load(ApplicationId application);
    Result<int> count();
    /// Answers that are kept apart: to be asked for only when somebody wants to read them.
    Result<QList<SpecialAnswer>> specialAnswers(ApplicationId application);

    /// Withdraws, or takes a withdrawal back (then the application is Received again).
    Result<ChangeSetId> setWithdrawn(ApplicationId application, bool isWithdrawn)
    {
        return setWithdrawn(QList{application}, isWithdrawn);
    }
    Result<ChangeSetId> setWithdrawn(const QList<ApplicationId> &applications, bool isWithdrawn);
    /// All or none. Errors: NotFound, ConstraintViolated for a profile of another call, NothingToChange.
    Result<ChangeSetId> setProfiles(const QList<ProfileEdit> &edits);
    /// Records a human decision about one application. Errors: NameRequired, ReasonRequired.
    Result<ChangeSetId> decide(ApplicationId application, Decision decision, const QString &by,
                               const QString &reason);
    /// Where a removed application had replaced an older answer of the same person, that one counts again.
    Result<ChangeSetId> remove(ApplicationId application) { return remove(QList{application}); }
    Result<ChangeSetId> remove(const QList<ApplicationId> &applications);

private:
    Result<ChangeSetId> change(const QList<ApplicationId> &applications, const QString &deed,
                               const std::function<void(Application &)> &edit);
    void letOlderAnswersCount(ApplicationId removed, QList<Application> &replaced);

    Transactions &m_transactions;
    ApplicationStore &m_applications;
    const Clock &m_clock;
};

} // namespace convoke
