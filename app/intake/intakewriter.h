// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "intake/readprogress.h"

#include <QHash>

namespace convoke {

/// Carries one draft out inside a running transaction. Used once.
class IntakeWriter
{
public:
    IntakeWriter(const IntakeService::Stores &stores, const Clock &clock, IdSource &ids,
                 const IntakeDraft &draft, QString by, ReadProgress progress = {});

    /// Errors: NotFound (the meeting), Cancelled.
    Result<void> writeApplications(MeetingId meeting);
    /// Errors: Cancelled.
    Result<void> writePeopleOnly();

private:
    /// @p lines: see intakelog.h; empty for the address book.
    void writeAct(std::optional<MeetingId> meeting, const QString &lines);
    void writeRecords(std::optional<MeetingId> meeting);
    void writeSpecial(const PlannedRow &row, ApplicationId application, const Call &call);
    [[nodiscard]] bool writePeople();
    void addQuestions(MeetingDocument &document);
    [[nodiscard]] bool insertRows(const MeetingDocument &document);
    [[nodiscard]] bool changeRows(const MeetingDocument &document);
    void markReplaced();
    /// Keeps of whom it was said that they are two.
    void markDistinct();
    [[nodiscard]] Application applicationFor(const PlannedRow &row, const Application &base,
                                             const MeetingDocument &document) const;
    /// One more person or row has been written; false: stop.
    [[nodiscard]] bool goOn();
    [[nodiscard]] const IncomingRow &incoming(const PlannedRow &row) const
    {
        return m_draft.rows.at(row.table).rows.at(row.index);
    }

    IntakeService::Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
    const IntakeDraft &m_draft;
    QString m_by;
    ReadProgress m_progress;
    qsizetype m_written = 0; ///< people and rows
    const QDateTime m_now;
    const IntakeActId m_act;
    QList<IntakeId> m_intakes; ///< per table
    QList<PersonId> m_people; ///< per planned person
    QHash<int, ApplicationId> m_applications; ///< by planned row
};

} // namespace convoke
