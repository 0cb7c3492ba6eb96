// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sourcetable.h"
#include "meetings/call.h"

#include <QStringList>

namespace convoke {

/// What the cells of one column look like. Counts are of filled cells among the first two thousand rows.
struct ColumnValues
{
    bool anyFilled = false; ///< in any row of the table
    int filled = 0;
    int numbers = 0;
    int dates = 0;
    int moments = 0; ///< dates, and day numbers of spreadsheets
    int yesNo = 0;
    int newsletter = 0;
    int addresses = 0; ///< an e-mail address, perhaps a damaged one, and not much else
    int anonymous = 0; ///< "Anonymous" in place of a value
    int countries = 0;
    int phones = 0;
    int identifiers = 0; ///< UUIDs
    int severalWords = 0;
    int withComma = 0;
    int joined = 0; ///< several labels joined by "; "
    qsizetype longest = 0;
    qint64 characters = 0;
    bool allDifferent = true;
    QStringList
        labels; ///< the different values in the order of appearance; empty when there are more than forty
    QStringList parts; ///< the different parts between "; "

    [[nodiscard]] bool mostly(int count) const { return count * 10 >= filled * 6; } ///< six of ten
    [[nodiscard]] bool nearlyAll(int count) const { return count * 100 >= filled * 95; }
    [[nodiscard]] qsizetype averageLength() const { return filled == 0 ? 0 : characters / filled; }
};

ColumnValues valuesOfColumn(const SourceTable &table, int column);

/// What kind of question such values answer; @p choices gets the labels of a choice.
QuestionType questionTypeOf(const ColumnValues &values, QStringList &choices);

} // namespace convoke
