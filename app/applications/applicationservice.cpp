// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications/applicationservice.h"

#include <QHash>

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

Result<QList<SpecialAnswer>> ApplicationService::specialAnswers(ApplicationId application)
{
    return m_transactions.read([&] { return m_applications.specialAnswers(application); });
}

Result<ChangeSetId> ApplicationService::change(const QList<ApplicationId> &applications, const QString &deed,
                                               const std::function<void(Application &)> &edit)
{
    return m_transactions.write(deed, [&]() -> Result<void> {
        for (const ApplicationId application : applications) {
            std::optional<Applicant> applicant = m_applications.load(application);
            if (!applicant) {
                return Error{ErrorCode::NotFound, u"such application"_s};
            }
            edit(applicant->application);
            m_applications.save(applicant->application);
        }
        return {};
    });
}

Result<ChangeSetId> ApplicationService::setWithdrawn(const QList<ApplicationId> &applications,
                                                     bool isWithdrawn)
{
    const int count = static_cast<int>(applications.size());
    const QString deed = isWithdrawn ? tr("Mark %n application(s) as withdrawn", nullptr, count)
                                     : tr("Take %n withdrawal(s) back", nullptr, count);
    return change(applications, deed, [isWithdrawn](Application &changed) {
        changed.state = isWithdrawn ? ApplicationState::Withdrawn : ApplicationState::Received;
    });
}

Result<ChangeSetId> ApplicationService::setProfiles(const QList<ProfileEdit> &edits)
{
    const int count = static_cast<int>(edits.size());
    return m_transactions.write(
        tr("Change the profile of %n application(s)", nullptr, count), [&]() -> Result<void> {
            for (const ProfileEdit &edit : edits) {
                std::optional<Applicant> applicant = m_applications.load(edit.application);
                if (!applicant) {
                    return Error{ErrorCode::NotFound, u"such application"_s};
                }
                applicant->application.profile = edit.profile;
                m_applications.save(applicant->application);
            }
            return {};
        });
}

Result<ChangeSetId> ApplicationService::decide(ApplicationId application, Decision decision,
                                               const QString &by, const QString &reason)
{
    if (by.trimmed().isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    if (reason.trimmed().isEmpty() && decision != Decision::Open) {
        return Error{ErrorCode::ReasonRequired, {}};
    }
    return change({application}, tr("Decide on an application"), [&](Application &changed) {
        changed.decision = decision;
        changed.decisionReason = reason;
        changed.decidedBy = by;
        changed.decidedAt = m_clock.now();
    });
}

Result<ChangeSetId> ApplicationService::remove(const QList<ApplicationId> &applications)
{
    const QString deed = tr("Delete %n application(s)", nullptr, static_cast<int>(applications.size()));
    return m_transactions.write(deed, [&]() -> Result<void> {
        QHash<MeetingId, QList<Application>> replaced;
        const QSet<ApplicationId> going(applications.cbegin(), applications.cend());
        for (const ApplicationId application : applications) {
            const std::optional<Applicant> applicant = m_applications.load(application);
            if (!applicant) {
                return Error{ErrorCode::NotFound, u"such application"_s};
            }
            const MeetingId meeting = applicant->application.meeting;
            if (!replaced.contains(meeting)) {
                replaced.insert(meeting, {});
                const QList<Applicant> all = m_applications.ofMeeting(meeting);
                for (const Applicant &other : all) {
                    if (other.application.supersededBy && !going.contains(other.application.id)) {
                        replaced[meeting].append(other.application);
                    }
                }
            }
            replaced[meeting].removeIf(
                [application](const Application &other) { return other.id == application; });
            letOlderAnswersCount(application, replaced[meeting]);
            m_applications.remove(application);
        }
        return {};
    });
}

void ApplicationService::letOlderAnswersCount(ApplicationId removed, QList<Application> &replaced)
{
    const auto lastTold = [](const Application &application) {
        return application.updated.isValid() ? application.updated : application.received;
    };
    Application *newest = nullptr;
    for (Application &older : replaced) {
        if (older.supersededBy == removed && (newest == nullptr || lastTold(*newest) <= lastTold(older))) {
            newest = &older;
        }
    }
    if (newest == nullptr) {
        return;
    }
    newest->state = ApplicationState::Received;
    newest->supersededBy.reset();
    m_applications.save(*newest);
    for (Application &older : replaced) {
        if (older.supersededBy == removed) {
            older.supersededBy = newest->id;
            m_applications.save(older);
        }
    }
}

} // namespace convoke
