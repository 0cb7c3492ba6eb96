// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"
#include "intake/intakestore.h"

#include <QHash>

namespace convoke {

/// What became of one row of an intake that was made.
struct LoggedRow
{
    QString source; ///< file name
    int row = 0; ///< 1-based row of the file
    RowKind kind = RowKind::New;
    bool isUsed = true; ///< false: a newer answer of the same person counts
    std::optional<ApplicationId> application; ///< that it became or changed; it may be gone since
    QString who; ///< "van der Berg, Sanne"; empty where the row names nobody
    std::optional<SkipReason> skip;
    QString skipDetail;
    QList<FieldDifference> differences; ///< of what is kept apart only the names

    friend bool operator==(const LoggedRow &, const LoggedRow &) = default;
};

/// A remark of an intake that was made.
struct LoggedFinding
{
    QString source;
    int row = 0; ///< 0: the whole file
    int column = 0; ///< 0: the whole row
    QString sentence; ///< in the language of that day

    friend bool operator==(const LoggedFinding &, const LoggedFinding &) = default;
};

/// An act of taking in, as the log shows it.
struct LoggedIntake
{
    IntakeActId id;
    QDateTime takenAt; ///< UTC
    QString takenBy;
    QStringList sources;
    IntakeCounts counts;
    QStringList newQuestions; ///< keys
    QList<LoggedFinding> findings;
    QList<LoggedRow> rows; ///< empty unless the act was opened by itself

    friend bool operator==(const LoggedIntake &, const LoggedIntake &) = default;
};

/// The rows of a plan that was carried out, as JSON to be kept. @p applications by planned row.
QString intakeLines(const QList<IncomingTable> &tables, const IntakePlan &plan,
                    const QHash<int, ApplicationId> &applications);

/// Reads what was kept of an act; what an older program kept otherwise is left empty.
LoggedIntake loggedIntake(const IntakeAct &act);

} // namespace convoke
