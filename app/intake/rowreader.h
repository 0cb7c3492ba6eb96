// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incomingrow.h"
#include "intake/sourcetable.h"
#include "intake/valuereader.h"

#include <QTimeZone>

#include <vector>

namespace convoke {

class PlanSteps;

/// Reads the rows of a table as people with answers, as the mapping says. What has no place (an unknown
/// country, an unreadable address) becomes a note of the person and a finding; nothing is dropped in silence.
class RowReader final
{
public:
    /// @p zone is the meeting's; moments with an offset are brought into it.
    RowReader(const SourceTable &table, const ColumnMapping &mapping, const Call &call,
              const QTimeZone &zone = {}, IntakePurpose purpose = IntakePurpose::Applications);

    Q_DISABLE_COPY_MOVE(RowReader)

    /// To be called once. Where @p steps are stopped, what was read until then is given.
    [[nodiscard]] IncomingTable read(PlanSteps *steps = nullptr);

private:
    struct Column
    {
        ColumnTarget target = ColumnTarget::Ignore;
        bool isQuestion = false; ///< also where it has a target of the person
        bool assignedValues = false; ///< "(ID77)" behind the labels
        QStringList choices; ///< known labels of a question with several answers
    };
    void prepareColumns(const ColumnMapping &mapping, const Call &call);
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] const Column &meaningOf(int column) const { return m_columns[static_cast<size_t>(column)]; }
    [[nodiscard]] bool continuesRowAbove(int row) const;
    void continueRow(int row, IncomingRow &above);
    [[nodiscard]] IncomingRow readRow(int row);
    void readCell(IncomingRow &incoming, int column, const QString &text);

    const SourceTable &m_table;
    const IntakePurpose m_purpose;
    const bool m_isSurvey;
    const bool m_isGuarded; ///< separated text, where apostrophes guard against formulas
    const QStringList m_headings;
    IncomingTable m_result;
    ValueReader m_values;
    std::vector<Column> m_columns;
};

} // namespace convoke
