// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakereport.h"

#include <QJsonArray>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject findingObject(const QString &source, const IntakeFinding &finding)
{
    QJsonObject object{
        {u"code"_s, finding.code}, {u"text"_s, findingSentence(finding)}, {u"source"_s, source}};
    if (finding.row > 0) {
        object.insert(u"row"_s, finding.row);
    }
    if (finding.column > 0) {
        object.insert(u"column"_s, finding.column);
    }
    return object;
}

QString codeOf(PersonHint::Reason reason)
{
    switch (reason) {
    case PersonHint::Reason::SameName:
        return u"same-person"_s;
    case PersonHint::Reason::SharedMailbox:
        return u"shared-mailbox"_s;
    case PersonHint::Reason::SamePhone:
        return u"same-phone"_s;
    }
    Q_UNREACHABLE();
}

/// What the planner saw beyond single rows: people who may be somebody else, and who unsubscribed before.
IntakeFindings hintFindings(const QList<IncomingTable> &rows, const IntakePlan &plan, int table)
{
    IntakeFindings findings;
    for (const PlannedRow &row : plan.rows) {
        if (row.table != table) {
            continue;
        }
        for (const PersonHint &hint : row.hints) {
            findings.add(codeOf(hint.reason), rows.at(table).rows.at(row.index).row, 0, hint.name);
        }
        if (row.person >= 0 && plan.people.at(row.person).staysUnsubscribed) {
            const IncomingPerson &person = plan.people.at(row.person).values;
            findings.add(u"stays-unsubscribed"_s, rows.at(table).rows.at(row.index).row, 0,
                         person.emails.isEmpty() ? QString() : person.emails.first().toString());
        }
    }
    return findings;
}

QJsonArray skippedRows(const QList<IncomingTable> &rows, const IntakePlan &plan)
{
    QJsonArray skipped;
    for (const PlannedRow &row : plan.rows) {
        if (row.skip) {
            const IncomingTable &table = rows.at(row.table);
            skipped.append(QJsonObject{{u"source"_s, table.source},
                                       {u"row"_s, table.rows.at(row.index).row},
                                       {u"reason"_s, skipSentence(*row.skip, row.skipDetail)}});
        }
    }
    return skipped;
}

} // namespace

QJsonObject intakeReport(const QList<SourceTable> &tables, const QList<IncomingTable> &rows,
                         const IntakePlan &plan)
{
    QJsonObject columns;
    QJsonObject special;
    QJsonArray newQuestions;
    QJsonArray findings;
    QJsonArray sources;
    for (int table = 0; table < rows.size(); ++table) {
        const QJsonObject ofTable = columnsToJson(rows.at(table).mapping, tables.at(table));
        for (auto it = ofTable.constBegin(); it != ofTable.constEnd(); ++it) {
            columns.insert(it.key(), it.value());
        }
        const QStringList headings = tables.at(table).distinctHeadings();
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const MappedColumn &mapped = rows.at(table).mapping.columns.at(column);
            if (mapped.special && !mapped.empty) {
                special.insert(headings.at(column), toKey(*mapped.special));
            }
        }
        for (const NewQuestion &question : rows.at(table).mapping.newQuestions) {
            newQuestions.append(question.key);
        }
        IntakeFindings found = rows.at(table).findings;
        found.append(hintFindings(rows, plan, table));
        for (const IntakeFinding &finding : found.list()) {
            findings.append(findingObject(rows.at(table).source, finding));
        }
        sources.append(QJsonObject{{u"source"_s, rows.at(table).source},
                                   {u"format"_s, tables.at(table).format},
                                   {u"origin"_s, tables.at(table).origin},
                                   {u"detail"_s, tables.at(table).detail},
                                   {u"rows"_s, rows.at(table).rows.size()},
                                   {u"findings_left_out"_s, found.leftOut()}});
    }
    const IntakeCounts &counts = plan.counts;
    return {{u"rows"_s, counts.rows},
            {u"new"_s, counts.newRows},
            {u"changed"_s, counts.changed},
            {u"identical"_s, counts.identical},
            {u"duplicates"_s, counts.duplicates},
            {u"skipped"_s, skippedRows(rows, plan)},
            {u"people_new"_s, counts.peopleNew},
            {u"people_matched"_s, counts.peopleMatched},
            {u"people_stay_unsubscribed"_s,
             std::count_if(plan.people.cbegin(), plan.people.cend(),
                           [](const PlannedPerson &person) { return person.staysUnsubscribed; })},
            {u"questions_new"_s, newQuestions},
            {u"columns"_s, columns},
            {u"special_categories"_s, special},
            {u"special_answers"_s, counts.special},
            {u"findings"_s, findings},
            {u"sources"_s, sources}};
}

} // namespace convoke
