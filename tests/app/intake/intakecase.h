// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "intake/intakeplan.h"
#include "intake/rowreader.h"
#include "intake/tablereader.h"

#include <QTest>

namespace convoke::test {

/// A table from the text of a file with separators.
inline SourceTable tableOf(const QString &text, const QString &name = QStringLiteral("list.csv"))
{
    Result<SourceTable> table = readTable(text.toUtf8(), name);
    if (!table) {
        qFatal("the table of a test cannot be read: %s", qPrintable(table.error().detail));
    }
    return std::move(table).value();
}

/// The rows of such a text, its columns recognised.
inline IncomingTable rowsOf(const QString &text, const Call &call = {},
                            IntakePurpose purpose = IntakePurpose::Applications)
{
    const SourceTable table = tableOf(text);
    return RowReader(table, recogniseColumns(table, call, purpose), call, QTimeZone("Europe/Brussels"),
                     purpose)
        .read();
}

/// Stands in for a database: takes plans in as the storage does, with or without keeping fingerprints.
class Desk
{
public:
    Call call;
    KnownData known;
    bool keepsFingerprints = true;

    IntakePlan takeIn(const QString &text) { return takeIn(QList<IncomingTable>{rowsOf(text, call)}); }

    IntakePlan takeIn(const QList<IncomingTable> &tables)
    {
        const IntakePlan plan = planIntake(tables, call, known);
        for (const IncomingTable &table : tables) {
            for (const NewQuestion &q : table.mapping.newQuestions) {
                call.questions.append(
                    {QuestionId(m_next++), q.key, q.text, q.type, q.choices, false, {}, {}});
            }
        }
        const QList<PersonId> people = writePeople(plan);
        for (const PlannedRow &row : plan.rows) {
            if (row.isInserted()) {
                KnownApplication made{Application{.id = ApplicationId(m_next++),
                                                  .meeting = MeetingId(1),
                                                  .person = people.at(row.person)},
                                      {},
                                      {}};
                made.application.number = static_cast<int>(known.applications.size()) + 1;
                made.application.state =
                    row.isUsed() ? ApplicationState::Received : ApplicationState::Duplicate;
                known.applications.append(made);
                fill(known.applications.last(), tables.at(row.table), row);
            }
        }
        for (KnownApplication &application : known.applications) {
            for (const PlannedRow &row : plan.rows) {
                if (row.kind == RowKind::Changed && row.existing == application.application.id) {
                    fill(application, tables.at(row.table), row);
                }
            }
            for (const ReplacedApplication &replaced : plan.replaced) {
                if (replaced.older == application.application.id) {
                    application.application.state = ApplicationState::Duplicate;
                }
            }
        }
        return plan;
    }

    QList<PersonId> writePeople(const IntakePlan &plan)
    {
        QList<PersonId> ids;
        for (const PlannedPerson &planned : plan.people) {
            ids.append(planned.existing ? *planned.existing : PersonId(m_next++));
            const Person person = personWith(ids.last(), planned.values);
            if (!planned.existing) {
                known.people.append(person);
                continue;
            }
            for (Person &old : known.people) {
                old = old.id == person.id ? person : old;
            }
        }
        return ids;
    }

private:
    void fill(KnownApplication &made, const IncomingTable &table, const PlannedRow &row)
    {
        const IncomingRow &incoming = table.rows.at(row.index);
        Application &application = made.application;
        application.received = incoming.received;
        application.profile = incoming.profile;
        if (!incoming.sourceRef.isEmpty()) {
            application.sourceRef = incoming.sourceRef;
        }
        made.updated = incoming.updated;
        made.fingerprint = keepsFingerprints ? row.fingerprint : QString();
        made.special.clear();
        for (const IncomingAnswer &answer : incoming.special) {
            made.special.append({*table.mapping.columns.at(answer.column).special,
                                 table.headings.at(answer.column),
                                 {},
                                 answer.text,
                                 answer.column + 1});
        }
        application.answers.clear();
        for (const IncomingAnswer &answer : incoming.answers) {
            application.answers.append(
                {call.question(table.questionOf(answer))->id, answer.text, answer.column + 1});
        }
    }

    qint64 m_next = 1;
};

} // namespace convoke::test
