// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "intake/sourcebatch.h"
#include "ui/applications/intakeline.h"
#include "ui/applications/mappingchange.h"

namespace convoke {

/// An intake that is being prepared: what was read, how its columns are read, what the user said of its rows,
/// and what would come of it. Whatever was said is seen in the plan that is made after it: order() says what
/// a plan is to be made of, setPlan() takes it over. Writes nothing before apply().
class IntakeDesk final
{
public:
    explicit IntakeDesk(IntakeService &intake)
        : m_intake(intake)
    { }

    /// Forgets everything that was read and said.
    void clear();
    /// True where nothing has been read, or it has been taken in.
    [[nodiscard]] bool isEmpty() const { return m_tables.isEmpty() && m_mails.files.isEmpty(); }

    /// Takes over what was read.
    void begin(MeetingId meeting, const SourceBatch &batch);
    /// Everything for a plan of what was read and said, with the data as they are now, but for the people.
    Result<PlanOrder> order();
    void setPlan(const PlanOutcome &outcome);

    /// Errors: those of changedMapping(); then all is as it was.
    Result<void> changeTarget(int table, int column, const TargetChoice &choice);
    /// Whether the reading of a table's columns will be used again for the same layout.
    void setRemembered(int table, bool isRemembered);
    /// Of several choices for one row the last counts.
    void choose(const QList<RowChoice> &choices);
    /// Takes back what was said of rows.
    void takeBack(const QSet<SourceRow> &rows);
    /// Messages by their keys, see MailIntake.
    void setMailIsApplication(const QString &key, bool isApplication);
    void setMailSender(const QString &key, const MailPerson &sender);
    void setTakesSignatures(bool takes) { m_mails.takeSignatures = takes; }
    /// The user says that the row's person and the one who was asked about first are two. The plan follows.
    void settle(const SourceRow &row);

    /// Writes it under the name @p by. When it is done the desk is empty.
    Result<ChangeSetId> apply(const QString &by, const ReadProgress &progress);

    [[nodiscard]] const IntakeDraft &draft() const { return m_draft; }
    [[nodiscard]] const Call &call() const { return m_call; }
    [[nodiscard]] const QSet<SourceRow> &settled() const { return m_settled; }

private:
    [[nodiscard]] QList<NewQuestion> questionsBefore(qsizetype table) const;

    IntakeService &m_intake;
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
