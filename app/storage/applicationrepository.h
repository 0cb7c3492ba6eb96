// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/idsource.h"

namespace convoke {

class Connection;

/// Applications with their answers in the database.
class ApplicationRepository final : public ApplicationStore
{
public:
    ApplicationRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QList<Applicant> ofMeeting(MeetingId meeting) override;
    std::optional<Applicant> load(ApplicationId application) override;
    int count() override;
    QList<Participation> ofPerson(PersonId person) override;
    QSet<PersonId> invitedElsewhere(MeetingId meeting) override;
    void add(const Application &application) override;
    void save(const Application &application) override;
    void remove(ApplicationId application) override;
    QList<SpecialAnswer> specialAnswers(ApplicationId application) override;
    QHash<ApplicationId, QList<SpecialAnswer>> specialAnswersOfMeeting(MeetingId meeting) override;
    void saveSpecialAnswers(ApplicationId application, const QList<SpecialAnswer> &answers) override;

private:
    void noteDecision(const Application &application);
    void addPersonParts(MeetingId meeting, QList<Applicant> &applicants);
    void addAnsweredApart(MeetingId meeting, const QHash<qint64, qsizetype> &places,
                          QList<Applicant> &applicants);
    void saveAnswers(const Application &application);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
