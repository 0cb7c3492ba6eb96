// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "applications/specialanswer.h"

#include <QHash>
#include <QSet>

namespace convoke {

/// An application with the person who made it.
struct Applicant
{
    Application application;
    Person person;

    friend bool operator==(const Applicant &, const Applicant &) = default;
};

/// Whether somebody came, as far as attendance was noted.
enum class Presence { NotNoted, Came, StayedAway };

/// One line of a person's history.
struct Participation
{
    MeetingId meeting;
    QString reference;
    std::optional<QDate> firstDay;
    ApplicationId application;
    ApplicationState state = ApplicationState::Received;
    Decision decision = Decision::Open;
    Reply reply = Reply::None;
    Presence presence = Presence::NotNoted;
    QString title = {}; ///< of the meeting

    friend bool operator==(const Participation &, const Participation &) = default;
};

/// Where applications are kept. To be called inside Transactions only.
class ApplicationStore
{
public:
    ApplicationStore() = default;
    virtual ~ApplicationStore() = default;
    ApplicationStore(const ApplicationStore &) = delete;
    ApplicationStore &operator=(const ApplicationStore &) = delete;

    /// All of a meeting with their answers, in the order of their numbers.
    [[nodiscard]] virtual QList<Applicant> ofMeeting(MeetingId meeting) = 0;
    [[nodiscard]] virtual std::optional<Applicant> load(ApplicationId application) = 0;
    [[nodiscard]] virtual int count() = 0;
    /// Newest meeting first.
    [[nodiscard]] virtual QList<Participation> ofPerson(PersonId person) = 0;
    /// The people of this meeting who were invited to another one.
    [[nodiscard]] virtual QSet<PersonId> invitedElsewhere(MeetingId meeting) = 0;
    /// A new one with its answers.
    virtual void add(const Application &application) = 0;
    /// Inserts, or updates what differs, answers included.
    virtual void save(const Application &application) = 0;
    virtual void remove(ApplicationId application) = 0;

    /// Special categories, in the order of their columns.
    [[nodiscard]] virtual QList<SpecialAnswer> specialAnswers(ApplicationId application) = 0;
    [[nodiscard]] virtual QHash<ApplicationId, QList<SpecialAnswer>>
    specialAnswersOfMeeting(MeetingId meeting) = 0;
    /// Puts @p answers in the place of those that are there.
    virtual void saveSpecialAnswers(ApplicationId application, const QList<SpecialAnswer> &answers) = 0;
};

} // namespace convoke
