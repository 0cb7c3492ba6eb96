// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakeline.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct IntakeLineWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::IntakeLine)
};

/// The cells of one column by the row of the file.
class CountryCells
{
public:
    CountryCells(const SourceTable &table, const ColumnMapping &mapping)
        : m_table(table)
    {
        for (int column = 0; column < mapping.columns.size() && m_column < 0; ++column) {
            m_column = mapping.columns.at(column).target == ColumnTarget::Country ? column : -1;
        }
        if (m_column >= 0) {
            m_places.reserve(table.rowCount());
            for (int row = 0; row < table.rowCount(); ++row) {
                m_places.insert(table.cells.sourceRow(row), row);
            }
        }
    }
    [[nodiscard]] QString at(int sourceRow) const
    {
        const int row = m_column < 0 ? -1 : m_places.value(sourceRow, -1);
        return row < 0 ? QString() : m_table.cells.cell(row, m_column).trimmed().toString();
    }

private:
    const SourceTable &m_table;
    int m_column = -1;
    QHash<int, int> m_places;
};

bool isAsked(const PlannedRow &row)
{
    return std::any_of(row.hints.cbegin(), row.hints.cend(), [](const PersonHint &hint) {
        return hint.reason != PersonHint::Reason::SharedMailbox;
    });
}

LineKind kindOf(const PlannedRow &row, bool isSettled)
{
    switch (row.kind) {
    case RowKind::New:
        return isAsked(row) && !isSettled ? LineKind::SamePerson : LineKind::New;
    case RowKind::Changed:
        return LineKind::Changed;
    case RowKind::Identical:
        return LineKind::Identical;
    case RowKind::Duplicate:
        return LineKind::SecondAnswer;
    case RowKind::Skipped:
        return row.skip == SkipReason::SetAside ? LineKind::SetAside : LineKind::Skipped;
    }
    Q_UNREACHABLE();
}

QString detailOf(const PlannedRow &row, const IncomingRow &incoming, LineKind kind)
{
    const int differences = static_cast<int>(row.differences.size());
    switch (kind) {
    case LineKind::Skipped:
    case LineKind::SetAside:
        return skipSentence(row.skip.value_or(SkipReason::Nobody), row.skipDetail);
    case LineKind::SamePerson:
        return row.hints.first().reason == PersonHint::Reason::SamePhone
            ? IntakeLineWords::tr("same telephone as %1").arg(row.hints.first().name)
            : IntakeLineWords::tr("like %1").arg(row.hints.first().name);
    case LineKind::Identical:
        return IntakeLineWords::tr("nothing to do");
    case LineKind::Changed:
        return IntakeLineWords::tr("%Ln value(s) differ", nullptr, differences);
    case LineKind::SecondAnswer:
        return row.isUsed() ? IntakeLineWords::tr("used instead of the older answers")
                            : IntakeLineWords::tr("kept; newer answers are used");
    case LineKind::New:
        break;
    }
    if (!row.hints.isEmpty() && row.hints.first().reason == PersonHint::Reason::SharedMailbox) {
        return IntakeLineWords::tr("has the same address as %1").arg(row.hints.first().name);
    }
    const int answers = static_cast<int>(incoming.answers.size() + incoming.special.size());
    return IntakeLineWords::tr("%Ln answer(s)", nullptr, answers);
}

/// Says before anything else that an e-mail came after the deadline, or on its day.
QString withArrival(const SortedMail &mail, const QString &detail)
{
    const QString arrival = mail.findings.contains(QStringLiteral("arrived-late"))
        ? IntakeLineWords::tr("late")
        : mail.findings.contains(QStringLiteral("arrived-on-the-day")) ? IntakeLineWords::tr("on the day")
                                                                       : QString();
    return arrival.isEmpty() ? detail : arrival + QStringLiteral(" · ") + detail;
}

QString listNameOf(const IncomingPerson &person)
{
    if (!person.hasName()) {
        return person.emails.isEmpty() ? QString() : person.emails.first().toString();
    }
    return personWith(PersonId(0), person).listName();
}

} // namespace

SourceRow sourceRowOf(const IntakeDraft &draft, const PlannedRow &row)
{
    return {row.table, draft.rows.at(row.table).rows.at(row.index).row};
}

QList<IntakeLine> intakeLines(const IntakeDraft &draft, const QSet<SourceRow> &settled)
{
    std::vector<CountryCells> countries;
    countries.reserve(static_cast<size_t>(draft.tables.size()));
    for (qsizetype i = 0; i < draft.tables.size(); ++i) {
        countries.emplace_back(draft.tables.at(i), draft.rows.at(i).mapping);
    }
    QList<IntakeLine> lines;
    lines.reserve(draft.plan.rows.size());
    for (int planned = 0; planned < draft.plan.rows.size(); ++planned) {
        const PlannedRow &row = draft.plan.rows.at(planned);
        const IncomingTable &table = draft.rows.at(row.table);
        const IncomingRow &incoming = table.rows.at(row.index);
        IntakeLine line;
        line.planned = planned;
        line.kind = kindOf(row, settled.contains(sourceRowOf(draft, row)));
        line.who = listNameOf(incoming.person);
        line.countryAsRead = countries[static_cast<size_t>(row.table)].at(incoming.row);
        line.country = incoming.person.country;
        line.answered = incoming.moment();
        line.detail = detailOf(row, incoming, line.kind);
        line.source = table.source;
        line.table = row.table;
        line.row = incoming.row;
        line.isLeftOut = row.skip == SkipReason::LeftOut;
        if (const SortedMail *mail = mailOf(draft, row)) {
            line.who = line.who.isEmpty() ? mail->origin.sender.shown() : line.who;
            line.detail = withArrival(*mail, line.detail);
        }
        line.isMail = draft.tables.at(row.table).format == u"mail";
        lines.append(line);
    }
    return lines;
}

const SortedMail *mailOf(const IntakeDraft &draft, const PlannedRow &row)
{
    for (const DraftMails &file : draft.mails) {
        if (file.table == row.table && row.index < file.mails.size()) {
            return &file.mails.at(row.index);
        }
    }
    return nullptr;
}

int takenInCount(const IntakePlan &plan)
{
    int used = 0;
    int written = 0;
    for (const PlannedRow &row : plan.rows) {
        const bool isWritten = row.isInserted() || row.kind == RowKind::Changed;
        written += isWritten ? 1 : 0;
        used += isWritten && row.isUsed() ? 1 : 0;
    }
    return used > 0 ? used : written;
}

} // namespace convoke
