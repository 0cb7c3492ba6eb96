// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rowreader.h"

#include "base/textfold.h"
#include "intake/celltext.h"
#include "intake/choicecells.h"
#include "intake/plansteps.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasAssignedValues(const QString &heading)
{
    return heading.endsWith(u')') && withoutAssignedValues(heading) != heading;
}

bool identifies(ColumnTarget target)
{
    switch (target) {
    case ColumnTarget::SourceRef:
    case ColumnTarget::Received:
    case ColumnTarget::Updated:
    case ColumnTarget::Email:
    case ColumnTarget::GivenName:
    case ColumnTarget::FamilyName:
    case ColumnTarget::FullName:
        return true;
    default:
        return false;
    }
}

IncomingTable emptyResult(const SourceTable &table, const ColumnMapping &mapping)
{
    IncomingTable result;
    result.source = table.sourceName;
    result.mapping = mapping;
    result.headings = table.distinctHeadings();
    result.findings = table.findings;
    result.newestFirst = table.isSurvey();
    return result;
}

} // namespace

RowReader::RowReader(const SourceTable &table, const ColumnMapping &mapping, const Call &call,
                     const QTimeZone &zone, IntakePurpose purpose)
    : m_table(table)
    , m_purpose(purpose)
    , m_isSurvey(table.isSurvey())
    , m_isGuarded(table.format.endsWith(u"csv"))
    , m_headings(table.distinctHeadings())
    , m_result(emptyResult(table, mapping))
    , m_values(m_result.mapping, m_headings, call, zone, m_result.findings)
{
    prepareColumns(mapping, call);
}

void RowReader::prepareColumns(const ColumnMapping &mapping, const Call &call)
{
    for (int position = 0; position < mapping.columns.size(); ++position) {
        const MappedColumn &mapped = mapping.columns.at(position);
        const Question *question = call.question(mapped.question);
        const bool several = question != nullptr && question->type == QuestionType::Choices;
        m_columns.push_back(
            {mapped.target,
             !mapping.questionOf(position).isEmpty() && m_purpose == IntakePurpose::Applications,
             hasAssignedValues(m_table.headings.at(position)), several ? question->choices : QStringList()});
        if (mapped.maySplitRole) {
            m_result.findings.add(u"role-split-offered"_s, 0, position + 1, m_headings.at(position));
        }
        if (mapped.special && !mapped.empty) {
            const bool isLeftOut =
                m_purpose == IntakePurpose::AddressBook && mapped.target != ColumnTarget::Notes;
            m_result.findings.add(isLeftOut ? u"special-category-left-out"_s : u"special-category"_s, 0,
                                  position + 1, m_headings.at(position));
        }
    }
    for (int column = 0; column < m_table.columnCount(); ++column) {
        for (int row = 0; m_values.learnsFrom(column) && row < m_table.rowCount(); ++row) {
            m_values.learn(column, textAt(row, column));
        }
    }
}

QString RowReader::textAt(int row, int column) const
{
    const QStringView cell = m_table.cells.cell(row, column);
    QString text = cellText(m_isGuarded ? withoutGuard(cell) : cell);
    if (m_isSurvey) {
        text = withoutEntities(text);
    }
    return meaningOf(column).assignedValues ? withoutAssignedValues(text) : text;
}

/// A survey's text of more than 32,767 characters goes on in rows that have nothing else.
bool RowReader::continuesRowAbove(int row) const
{
    if (!m_isSurvey || m_result.rows.isEmpty() || !m_result.mapping.has(ColumnTarget::SourceRef)) {
        return false;
    }
    for (int column = 0; column < m_table.cells.cellsInRow(row); ++column) {
        if (identifies(meaningOf(column).target) && !m_table.cells.cell(row, column).trimmed().isEmpty()) {
            return false;
        }
    }
    return true;
}

void RowReader::continueRow(int row, IncomingRow &above)
{
    for (int column = 0; column < m_table.cells.cellsInRow(row); ++column) {
        const QString text = textAt(row, column);
        if (text.isEmpty()) {
            continue;
        }
        QList<IncomingAnswer> &answers =
            meaningOf(column).target == ColumnTarget::Special ? above.special : above.answers;
        const auto answer = std::find_if(answers.begin(), answers.end(),
                                         [column](const IncomingAnswer &a) { return a.column == column; });
        if (answer != answers.end()) {
            answer->text += text;
        } else {
            readCell(above, column, text);
        }
    }
}

IncomingTable RowReader::read(PlanSteps *steps)
{
    m_result.rows.reserve(m_table.rowCount());
    for (int row = 0; row < m_table.rowCount() && (steps == nullptr || steps->next()); ++row) {
        if (continuesRowAbove(row)) {
            continueRow(row, m_result.rows.last());
        } else if (m_table.cells.filledCells(row) > 0) {
            m_result.rows.append(readRow(row));
        }
    }
    for (const IntakeFinding &unreadable : m_table.unreadable) {
        IncomingRow row;
        row.row = unreadable.row;
        row.skip = SkipReason::Unreadable;
        m_result.rows.append(row);
    }
    return m_result;
}

IncomingRow RowReader::readRow(int row)
{
    IncomingRow incoming;
    incoming.row = m_table.cells.sourceRow(row);
    m_values.beginRow();
    const int cells = m_table.cells.cellsInRow(row);
    for (int column = 0; column < cells; ++column) {
        if (meaningOf(column).target == ColumnTarget::Ignore && !meaningOf(column).isQuestion) {
            continue;
        }
        const QString text = textAt(row, column);
        if (!text.isEmpty()) {
            readCell(incoming, column, text);
        }
    }
    m_values.finishRow(incoming);
    const bool referenced = !incoming.sourceRef.isEmpty() && m_purpose == IntakePurpose::Applications;
    if (incoming.person.emails.isEmpty() && !incoming.person.hasName() && !referenced) {
        incoming.skip = SkipReason::Nobody;
    }
    return incoming;
}

void RowReader::readCell(IncomingRow &incoming, int column, const QString &text)
{
    if (hasHiddenControls(text)) {
        m_values.addFinding(u"hidden-controls", incoming, column, text);
    }
    if (meaningOf(column).target == ColumnTarget::Special) {
        incoming.special.append({column, text});
    } else if (meaningOf(column).isQuestion) {
        const QStringList &choices = meaningOf(column).choices;
        incoming.answers.append({column, choices.isEmpty() ? text : joinedChoices(text, choices)});
    }
    m_values.read(incoming, column, text);
}

} // namespace convoke
