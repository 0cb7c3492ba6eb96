// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakedesk.h"

#include "intake/planhints.h"

#include <algorithm>

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

void IntakeDesk::begin(MeetingId meeting, const SourceBatch &batch)
{
    m_meeting = meeting;
    m_tables = batch.tables;
    m_mails.files = batch.mails;
    m_mappings.clear();
}

Result<PlanOrder> IntakeDesk::order()
{
    Result<PlanKnowledge> knowledge = m_intake.knowledge(m_meeting);
    if (!knowledge) {
        return knowledge.error();
    }
    m_call = knowledge->document->call;
    PlanOrder order{std::move(*knowledge), m_tables, {}, m_mappings, m_choices, m_mails};
    for (const SourceTable &table : m_mappings.isEmpty() ? m_tables : QList<SourceTable>()) {
        const auto remembered = m_intake.remembered(table);
        if (!remembered) {
            return remembered.error();
        }
        order.remembered.append(*remembered);
    }
    return order;
}

void IntakeDesk::setPlan(const PlanOutcome &outcome)
{
    m_draft = outcome.draft;
    m_mappings = outcome.mappings;
}

Result<void> IntakeDesk::changeTarget(int table, int column, const TargetChoice &choice)
{
    const Result<ColumnMapping> changed = changedMapping(m_mappings.at(table), column, choice,
                                                         m_tables.at(table), m_call, questionsBefore(table));
    if (!changed) {
        return changed.error();
    }
    m_mappings[table] = *changed;
    return {};
}

void IntakeDesk::setRemembered(int table, bool isRemembered)
{
    m_mappings[table].isRemembered = isRemembered;
    m_draft.rows[table].mapping.isRemembered = isRemembered;
}

void IntakeDesk::choose(const QList<RowChoice> &choices)
{
    QSet<SourceRow> rows;
    for (const RowChoice &choice : choices) {
        rows.insert({choice.table, choice.row});
    }
    m_choices.removeIf([&rows](const RowChoice &said) {
        return said.kind != RowChoice::Kind::NotThisPerson && rows.contains({said.table, said.row});
    });
    m_choices.append(choices);
}

void IntakeDesk::takeBack(const QSet<SourceRow> &rows)
{
    m_choices.removeIf([&rows](const RowChoice &said) { return rows.contains({said.table, said.row}); });
    m_settled.subtract(rows);
}

void IntakeDesk::settle(const SourceRow &row)
{
    const QList<PlannedRow> &rows = m_draft.plan.rows;
    const auto planned = std::find_if(rows.cbegin(), rows.cend(), [&](const PlannedRow &each) {
        return !each.hints.isEmpty() && sourceRowOf(m_draft, each) == row;
    });
    const std::optional<RowChoice> choice =
        planned == rows.cend() ? std::nullopt : notThisPerson(m_draft, *planned, planned->hints.constFirst());
    if (choice) {
        m_choices.append(*choice);
        settleHints(m_draft, {*choice});
    } else {
        m_settled.insert(row);
    }
}

void IntakeDesk::setMailIsApplication(const QString &key, bool isApplication)
{
    (isApplication ? m_mails.applications : m_mails.setAside).insert(key);
    (isApplication ? m_mails.setAside : m_mails.applications).remove(key);
}

void IntakeDesk::setMailSender(const QString &key, const MailPerson &sender)
{
    m_mails.senders.insert(key, sender);
}

Result<ChangeSetId> IntakeDesk::apply(const QString &by, const ReadProgress &progress)
{
    // Its own commit is no reason to plan again.
    const QList<SourceTable> tables = std::exchange(m_tables, {});
    const QList<MailFile> mails = std::exchange(m_mails.files, {});
    Result<ChangeSetId> outcome = m_intake.apply(m_meeting, m_draft, by, progress);
    if (outcome) {
        clear();
    } else {
        m_tables = tables;
        m_mails.files = mails;
    }
    return outcome;
}

} // namespace convoke
