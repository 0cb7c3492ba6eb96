// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "intake/sourcebatch.h"
#include "meetings/meetingservice.h"
#include "ui/applications/intakeline.h"
#include "ui/applications/mappingchange.h"

namespace convoke {

/// An intake that is being prepared: what was read, how its columns are read, what the user said of its rows,
/// and what would come of it. Writes nothing before apply().
class IntakeDesk final
{
public:
    IntakeDesk(IntakeService &intake, MeetingService &meetings)
        : m_intake(intake)
        , m_meetings(meetings)
    { }

    /// Forgets everything that was read and said.
    void clear();
    /// True where nothing has been read, or it has been taken in.
    [[nodiscard]] bool isEmpty() const { return m_tables.isEmpty() && m_mails.files.isEmpty(); }

    /// Takes over what was read, finds out what columns mean, and plans.
    Result<void> begin(MeetingId meeting, const SourceBatch &batch);
    /// Plans again, with the data as they are now.
    Result<void> plan();
    Result<void> changeTarget(int table, int column, const TargetChoice &choice);
    /// Whether the reading of a table's columns will be used again for the same layout.
    void setRemembered(int table, bool isRemembered);
    /// Of several choices for one row the last counts. Plans again.
    Result<void> choose(const QList<RowChoice> &choices);
    /// Takes back what was said of rows. Plans again.
    Result<void> takeBack(const QSet<SourceRow> &rows);
    [[nodiscard]] QSet<SourceRow> chosenRows() const;
    /// Messages by their keys, see MailIntake. Plan again.
    Result<void> setMailIsApplication(const QString &key, bool isApplication);
    Result<void> setTakesSignatures(bool takes);
    /// The user has looked at the row and says that all is well.
    void settle(const SourceRow &row) { m_settled.insert(row); }

    /// Writes it under the name @p by. When it is done the desk is empty.
    Result<ChangeSetId> apply(const QString &by, const ReadProgress &progress);

    [[nodiscard]] const IntakeDraft &draft() const { return m_draft; }
    [[nodiscard]] const Call &call() const { return m_call; }
    [[nodiscard]] const QSet<SourceRow> &settled() const { return m_settled; }
    /// The only table, where there is one and no e-mail; for its encoding and its name.
    [[nodiscard]] const SourceTable *onlyTable() const;

private:
    [[nodiscard]] QList<NewQuestion> questionsBefore(qsizetype table) const;

    IntakeService &m_intake;
    MeetingService &m_meetings;
    MeetingId m_meeting{0};
    Call m_call;
    QList<SourceTable> m_tables;
    QList<ColumnMapping> m_mappings;
    MailIntake m_mails;
    QList<RowChoice> m_choices;
    QSet<SourceRow> m_settled;
    IntakeDraft m_draft;
};

} // namespace convoke
