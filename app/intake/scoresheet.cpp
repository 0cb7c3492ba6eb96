// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/scoresheet.h"

#include "base/textfold.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

int columnNamed(const SourceTable &table, const QStringList &names)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        if (names.contains(foldedForEquality(table.headings.at(column)))) {
            return column;
        }
    }
    return -1;
}

} // namespace

Result<QList<ScoreRow>> scoreRowsFrom(const SourceTable &table)
{
    const int reference = columnNamed(table, {u"source_ref"_s, u"application"_s});
    const int reviewer = columnNamed(table, {u"reviewer"_s});
    const int criterion = columnNamed(table, {u"criterion"_s});
    const int score = columnNamed(table, {u"score"_s});
    const int comment = columnNamed(table, {u"comment"_s});
    QStringList missing;
    for (const auto &[column, name] :
         {std::pair(reference, u"source_ref"_s), std::pair(reviewer, u"reviewer"_s),
          std::pair(criterion, u"criterion"_s), std::pair(score, u"score"_s)}) {
        if (column < 0) {
            missing.append(name);
        }
    }
    if (!missing.isEmpty()) {
        return Error{ErrorCode::HeadingsMissing, missing.join(u", "_s)};
    }
    QList<ScoreRow> rows;
    rows.reserve(table.rowCount());
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto cell = [&table, row](int column) {
            return column < 0 ? QString() : table.cells.cell(row, column).toString();
        };
        rows.append({table.cells.sourceRow(row), cell(reference), cell(reviewer), cell(criterion),
                     cell(score), cell(comment)});
    }
    return rows;
}

} // namespace convoke
