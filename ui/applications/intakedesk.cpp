// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakedesk.h"

namespace convoke {

void IntakeDesk::clear()
{
    m_tables.clear();
    m_mappings.clear();
    m_mails = {};
    m_choices.clear();
    m_settled.clear();
    m_draft = {};
}

QList<NewQuestion> IntakeDesk::questionsBefore(qsizetype table) const
{
    QList<NewQuestion> questions;
    for (qsizetype before = 0; before < table; ++before) {
        questions += m_mappings.at(before).newQuestions;
    }
    return questions;
}

Result<void> IntakeDesk::begin(MeetingId meeting, const SourceBatch &batch)
{
    const Result<MeetingDocument> document = m_meetings.load(meeting);
    if (!document) {
        return document.error();
    }
    m_meeting = meeting;
    m_call = document->call;
    m_tables = batch.tables;
    m_mails.files = batch.mails;
    m_mappings.clear();
    for (const SourceTable &table : std::as_const(m_tables)) {
        const Result<ColumnMapping> mapping = m_intake.mappingFor(table, m_call, IntakePurpose::Applications,
                                                                  questionsBefore(m_mappings.size()));
        if (!mapping) {
            return mapping.error();
        }
        m_mappings.append(*mapping);
    }
    return plan();
}

Result<void> IntakeDesk::plan()
{
    const Result<MeetingDocument> document = m_meetings.load(m_meeting);
    if (!document) {
        return document.error();
    }
    m_call = document->call;
    Result<IntakeDraft> draft = m_intake.draft(m_meeting, m_tables, m_mappings, m_choices, m_mails);
    if (!draft) {
        return draft.error();
    }
    m_draft = std::move(*draft);
    return {};
}

Result<void> IntakeDesk::changeTarget(int table, int column, const TargetChoice &choice)
{
    const Result<ColumnMapping> changed = changedMapping(m_mappings.at(table), column, choice,
                                                         m_tables.at(table), m_call, questionsBefore(table));
    if (!changed) {
        return changed.error();
    }
    m_mappings[table] = *changed;
    return plan();
}

void IntakeDesk::setRemembered(int table, bool isRemembered)
{
    m_mappings[table].isRemembered = isRemembered;
    m_draft.rows[table].mapping.isRemembered = isRemembered;
}

Result<void> IntakeDesk::choose(const QList<RowChoice> &choices)
{
    QSet<SourceRow> rows;
    for (const RowChoice &choice : choices) {
        rows.insert({choice.table, choice.row});
    }
    m_choices.removeIf([&rows](const RowChoice &said) { return rows.contains({said.table, said.row}); });
    m_choices.append(choices);
    return plan();
}

Result<void> IntakeDesk::takeBack(const QSet<SourceRow> &rows)
{
    m_choices.removeIf([&rows](const RowChoice &said) { return rows.contains({said.table, said.row}); });
    m_settled.subtract(rows);
    return plan();
}

QSet<SourceRow> IntakeDesk::chosenRows() const
{
    QSet<SourceRow> rows = m_settled;
    for (const RowChoice &said : m_choices) {
        rows.insert({said.table, said.row});
    }
    return rows;
}

Result<void> IntakeDesk::setMailIsApplication(const QString &key, bool isApplication)
{
    (isApplication ? m_mails.applications : m_mails.setAside).insert(key);
    (isApplication ? m_mails.setAside : m_mails.applications).remove(key);
    return plan();
}

Result<void> IntakeDesk::setTakesSignatures(bool takes)
{
    m_mails.takeSignatures = takes;
    return plan();
}

Result<ChangeSetId> IntakeDesk::apply(const QString &by, const ReadProgress &progress)
{
    // Its own commit is no reason to plan again.
    const QList<SourceTable> tables = std::exchange(m_tables, {});
    const QList<MailFile> mails = std::exchange(m_mails.files, {});
    const Result<ChangeSetId> outcome = m_intake.apply(m_meeting, m_draft, by, progress);
    if (outcome) {
        clear();
    } else {
        m_tables = tables;
        m_mails.files = mails;
    }
    return outcome;
}

const SourceTable *IntakeDesk::onlyTable() const
{
    return m_tables.size() == 1 && m_mails.files.isEmpty() ? &m_tables.first() : nullptr;
}

} // namespace convoke
