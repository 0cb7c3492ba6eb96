// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications/applicationservice.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<QList<Applicant>> ApplicationService::ofMeeting(MeetingId meeting)
{
    return m_transactions.read([&] { return m_applications.ofMeeting(meeting); });
}

Result<Applicant> ApplicationService::load(ApplicationId application)
{
    const auto found = m_transactions.read([&] { return m_applications.load(application); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Applicant>(**found) : Error{ErrorCode::NotFound, u"such application"_s};
}

Result<int> ApplicationService::count()
{
    return m_transactions.read([this] { return m_applications.count(); });
}

Result<ChangeSetId> ApplicationService::change(ApplicationId application, const QString &deed,
                                               const std::function<void(Application &)> &edit)
{
    return m_transactions.write(deed, [&]() -> Result<void> {
        std::optional<Applicant> applicant = m_applications.load(application);
        if (!applicant) {
            return Error{ErrorCode::NotFound, u"such application"_s};
        }
        edit(applicant->application);
        m_applications.save(applicant->application);
        return {};
    });
}

Result<ChangeSetId> ApplicationService::setWithdrawn(ApplicationId application, bool isWithdrawn)
{
    const QString deed = isWithdrawn ? tr("Mark an application as withdrawn") : tr("Take a withdrawal back");
    return change(application, deed, [isWithdrawn](Application &changed) {
        changed.state = isWithdrawn ? ApplicationState::Withdrawn : ApplicationState::Received;
    });
}

Result<ChangeSetId> ApplicationService::decide(ApplicationId application, Decision decision, const QString &by,
                                               const QString &reason)
{
    if (by.trimmed().isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    if (reason.trimmed().isEmpty() && decision != Decision::Open) {
        return Error{ErrorCode::ReasonRequired, {}};
    }
    return change(application, tr("Decide on an application"), [&](Application &changed) {
        changed.decision = decision;
        changed.decisionReason = reason;
        changed.decidedBy = by;
        changed.decidedAt = m_clock.now();
    });
}

Result<ChangeSetId> ApplicationService::remove(ApplicationId application)
{
    return m_transactions.write(tr("Delete an application"), [&]() -> Result<void> {
        m_applications.remove(application);
        return {};
    });
}

} // namespace convoke
