// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"

#include <QHash>

namespace convoke {

/// Says in which answers, times and profiles a planned row differs from something else. Knows nothing of
/// people.
class AnswerComparison final
{
public:
    AnswerComparison(const QList<IncomingTable> &tables, const Call &call)
        : m_tables(tables)
        , m_call(call)
    { }

    /// Only questions that the row's table asks count; an empty cell differs from an answer.
    /// Of what is kept apart only that it differs is said, under "special:HEADING".
    [[nodiscard]] QList<FieldDifference> withKnown(const PlannedRow &row,
                                                   const KnownApplication &known) const;
    /// The answers alone.
    [[nodiscard]] QList<FieldDifference> withRow(const PlannedRow &row, const PlannedRow &other) const;

    [[nodiscard]] const IncomingTable &tableOf(const PlannedRow &row) const { return m_tables.at(row.table); }
    [[nodiscard]] const IncomingRow &incoming(const PlannedRow &row) const
    {
        return m_tables.at(row.table).rows.at(row.index);
    }

private:
    [[nodiscard]] QList<FieldDifference> specialDifferences(const PlannedRow &row,
                                                            const QHash<QString, QString> &before) const;

    const QList<IncomingTable> &m_tables;
    const Call &m_call;
};

/// Sources and stores keep seconds, so moments are compared by them.
bool isSameMoment(const QDateTime &a, const QDateTime &b);
/// False unless both are known.
bool isLaterMoment(const QDateTime &a, const QDateTime &b);
/// "2023-02-21 09:30:00"; empty for an unknown one.
QString momentText(const QDateTime &moment);

} // namespace convoke
