// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/answercomparison.h"
#include "intake/planpeople.h"
#include "intake/plansteps.h"

#include <QHash>

namespace convoke {

/// Plans answers to a call; see planIntake(). Rows are looked at in the order in which they were answered, so
/// that the later of two answers is the Duplicate, wherever they stand.
class ApplicationPlanner final
{
public:
    ApplicationPlanner(const QList<IncomingTable> &tables, const Call &call, const KnownData &known,
                       PlanSteps *steps = nullptr);
    [[nodiscard]] IntakePlan plan();

private:
    void collectRows();
    void keepNewestOfReferences();
    void planRow(int row);
    void planReferenced(PlannedRow &row, const KnownApplication &known);
    void planAnswer(int row);
    [[nodiscard]] bool planRepeated(PlannedRow &row);
    [[nodiscard]] bool planAgainstKnown(PlannedRow &row);
    void markSame(PlannedRow &row, const KnownApplication &known);
    void settleUsed(int person);
    void learnPeople();
    void skip(PlannedRow &row, SkipReason reason, const QString &detail);

    [[nodiscard]] const IncomingRow &incoming(const PlannedRow &row) const
    {
        return m_comparison.incoming(row);
    }
    [[nodiscard]] QList<FieldDifference> personDifferences(const PlannedRow &row) const;
    [[nodiscard]] bool belongsToAnother(const PlannedRow &row, const Application &known) const;

    /// False: stop.
    [[nodiscard]] bool next() { return m_steps == nullptr || m_steps->next(); }

    const QList<IncomingTable> &m_tables;
    const KnownData &m_known;
    PlanSteps *m_steps;
    AnswerComparison m_comparison;
    IntakePlan m_plan;
    PlanPeople m_people;
    QHash<QString, int> m_byReference; ///< known applications by source reference
    QHash<QString, int> m_byFingerprint; ///< known applications by what their rows said
    QHash<PersonId, QList<int>> m_byPerson; ///< known applications by person
    QHash<PersonId, qsizetype> m_personPlace; ///< known people by id
    QHash<int, QList<int>> m_rowsOfPerson; ///< planned rows by person, in the order of answers
    QList<int> m_order;
};

} // namespace convoke
