// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"

namespace convoke {

/// What a line of the preview is shown under. Every row is under exactly one of them.
enum class LineKind { New, Changed, Identical, SecondAnswer, SamePerson, Skipped, SetAside };

/// One row of the files as the preview shows it.
struct IntakeLine
{
    int planned = 0; ///< in IntakePlan::rows; the key
    LineKind kind = LineKind::New;
    QString who; ///< "van der Berg, Sanne"; empty where the row names nobody
    QString countryAsRead;
    std::optional<CountryCode> country;
    QDateTime answered;
    QString detail;
    QString source; ///< file
    int table = 0; ///< among the tables of the draft
    int row = 0; ///< 1-based row of the file
    bool isLeftOut = false; ///< because the user said so
    bool isMail = false;

    friend bool operator==(const IntakeLine &, const IntakeLine &) = default;
};

/// A row of a file, known across several plans of the same files.
struct SourceRow
{
    int table = 0;
    int row = 0; ///< 1-based row of the file

    friend bool operator==(const SourceRow &, const SourceRow &) = default;
    friend size_t qHash(const SourceRow &at, size_t seed = 0) { return qHashMulti(seed, at.table, at.row); }
};

/// All rows of @p draft. Rows in @p settled are no longer asked about.
QList<IntakeLine> intakeLines(const IntakeDraft &draft, const QSet<SourceRow> &settled);

/// How many applications would come in or change: the number on the button.
int takenInCount(const IntakePlan &plan);

/// The message that a row of the plan is; null: it comes from a table.
const SortedMail *mailOf(const IntakeDraft &draft, const PlannedRow &row);

/// The row that a plan's row stands for.
SourceRow sourceRowOf(const IntakeDraft &draft, const PlannedRow &row);

} // namespace convoke
