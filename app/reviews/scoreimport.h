// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "base/transactions.h"
#include "reviews/criterion.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace convoke {

/// One row of a table of scores: `source_ref` (or `application`), `reviewer`, `criterion`, `score`,
/// `comment`.
struct ScoreRow
{
    int row = 0; ///< 1-based in the file
    QString sourceRef; ///< the survey's reference, or a code such as "A-17"
    QString reviewer;
    QString criterion; ///< key
    QString score; ///< a number; empty: only a comment; "abstain" or "-": abstention
    QString comment;
};

/// A row that can be taken in.
struct AcceptedScore
{
    ApplicationId application;
    QString reviewer;
    std::optional<CriterionId> criterion; ///< absent: only a comment
    std::optional<double> score; ///< absent with a criterion: abstention
    QString comment;
};

/// A row that was left out, and why.
struct RefusedScore
{
    int row = 0;
    QString reason;
};

/// What a table of scores brought.
struct ScoreImport
{
    int rows = 0;
    std::optional<ChangeSetId> changeSet; ///< absent: every accepted row said what was known already
    QList<AcceptedScore> accepted;
    QList<RefusedScore> refused;
};

/// The number that a cell holds ("4", "3,5"), or nothing.
std::optional<double> scoreFromText(const QString &text);

} // namespace convoke
