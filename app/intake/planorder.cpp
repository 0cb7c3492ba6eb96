// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/planorder.h"

#include "intake/mailnamesakes.h"
#include "intake/mailtable.h"
#include "intake/planhints.h"
#include "intake/plansteps.h"
#include "intake/plansuppression.h"
#include "intake/rowreader.h"

namespace convoke {

namespace {

QList<NewQuestion> newQuestions(const QList<ColumnMapping> &mappings)
{
    QList<NewQuestion> questions;
    for (const ColumnMapping &mapping : mappings) {
        questions += mapping.newQuestions;
    }
    return questions;
}

/// E-mails become tables behind the others.
void addMails(IntakeDraft &draft, const PlanOrder &order, PlanSteps &steps)
{
    const MeetingDocument &document = *order.knowledge.document;
    const MailContext context = mailContext(document);
    QList<NewQuestion> pending;
    for (const IncomingTable &table : std::as_const(draft.rows)) {
        pending.append(table.mapping.newQuestions);
    }
    draft.takesSignatures = order.mails.takeSignatures;
    for (const MailFile &file : order.mails.files) {
        QList<SortedMail> sorted;
        sorted.reserve(file.messages.size());
        for (const MailMessage &message : file.messages) {
            if (!steps.next()) {
                return;
            }
            sorted.append(sortMail(message, context, saidOf(order.mails, message.key)));
            sorted.last().isStored = order.knowledge.storedMails.contains(message.key);
        }
        MailTable table = mailTable(file.name, sorted, document.call, pending, order.mails.takeSignatures);
        pending.append(table.rows.mapping.newQuestions);
        draft.mails.append({static_cast<int>(draft.tables.size()), std::move(table.mails)});
        draft.tables.append(std::move(table.table));
        draft.rows.append(std::move(table.rows));
    }
}

} // namespace

qsizetype PlanOrder::size() const
{
    qsizetype all = 0;
    for (const SourceTable &table : tables) {
        all += table.rowCount();
    }
    for (const MailFile &file : mails.files) {
        all += file.messages.size();
    }
    return all;
}

ColumnMapping mappingOf(const SourceTable &table, const std::optional<IntakeStore::Remembered> &remembered,
                        const Call &call, IntakePurpose purpose, const QList<NewQuestion> &pending)
{
    if (remembered) {
        // What was remembered may no longer fit the call; then it is recognised afresh.
        Result<ColumnMapping> mapping =
            mappingFromJson(remembered->mapping.toUtf8(), table, call, purpose, pending);
        if (mapping) {
            mapping->rememberedAt = remembered->usedAt;
            return std::move(*mapping);
        }
    }
    return recogniseColumns(table, call, purpose, pending);
}

Result<PlanOutcome> carryOut(const PlanOrder &order, const ReadProgress &progress)
{
    const PlanKnowledge &knowledge = order.knowledge;
    const Call call = knowledge.document ? knowledge.document->call : Call();
    const QTimeZone zone =
        knowledge.document ? QTimeZone(knowledge.document->meeting.timeZone.toUtf8()) : QTimeZone();
    PlanSteps steps(progress, 3 * order.size()); // each row is read, collected and planned
    PlanOutcome outcome{{order.tables, {}, {}}, order.mappings};
    IntakeDraft &draft = outcome.draft;
    for (qsizetype i = 0; i < order.tables.size() && steps.tell(); ++i) {
        const SourceTable &table = order.tables.at(i);
        if (i == outcome.mappings.size()) {
            outcome.mappings.append(mappingOf(table, order.remembered.value(i), call, order.purpose(),
                                              newQuestions(outcome.mappings)));
        }
        draft.rows.append(RowReader(table, outcome.mappings.at(i), call, zone, order.purpose()).read(&steps));
    }
    if (knowledge.document) {
        addMails(draft, order, steps);
    }
    if (!steps.tell()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    applyChoices(draft.rows, order.choices);
    draft.plan = knowledge.document ? planIntake(draft.rows, call, knowledge.known, &steps)
                                    : planPeople(draft.rows, knowledge.known.people, &steps);
    if (!steps.tell()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    keepUnsubscribed(draft.plan, knowledge.suppressed);
    addMailNamesakes(draft, knowledge.known.people);
    settleHints(draft, order.choices);
    return outcome;
}

} // namespace convoke
