// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"

#include <QHash>

namespace convoke {

/// Carries one draft out inside a running transaction. Used once.
class IntakeWriter
{
public:
    IntakeWriter(const IntakeService::Stores &stores, const Clock &clock, IdSource &ids, const IntakeDraft &draft,
                 QString by);

    /// Errors: NotFound (the meeting).
    Result<void> writeApplications(MeetingId meeting);
    void writePeopleOnly();

private:
    void writeRecords(std::optional<MeetingId> meeting);
    void writePeople();
    void addQuestions(MeetingDocument &document);
    void insertRows(const MeetingDocument &document);
    void changeRows(const MeetingDocument &document);
    void markReplaced();
    [[nodiscard]] Application applicationFor(const PlannedRow &row, const Application &base,
                                             const MeetingDocument &document) const;
    [[nodiscard]] const IncomingRow &incoming(const PlannedRow &row) const
    {
        return m_draft.rows.at(row.table).rows.at(row.index);
    }

    IntakeService::Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
    const IntakeDraft &m_draft;
    QString m_by;
    QList<IntakeId> m_intakes; ///< per table
    QList<PersonId> m_people; ///< per planned person
    QHash<int, ApplicationId> m_applications; ///< by planned row
};

} // namespace convoke
