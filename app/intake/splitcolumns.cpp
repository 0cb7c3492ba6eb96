// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/splitcolumns.h"

#include "base/textfold.h"
#include "intake/answerwords.h"
#include "intake/intakelimits.h"

#include <vector>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Filling { Empty, YesOrNo, Other };

/// What stands in every column. Only rows count that have anything in the last column: a text that spilled
/// into further rows has nothing there.
std::vector<Filling> fillings(const SourceTable &table)
{
    const auto columns = static_cast<size_t>(table.columnCount());
    std::vector<int> answers(columns, 0);
    std::vector<bool> others(columns, false);
    int rows = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        const int cells = table.cells.cellsInRow(row);
        rows += cells == table.columnCount() ? 1 : 0;
        for (int column = 0; column < cells; ++column) {
            const QStringView cell = table.cells.cell(row, column).trimmed();
            const bool isAnswer = cell.size() <= 20 && yesOrNo(cell).has_value();
            answers[static_cast<size_t>(column)] += isAnswer ? 1 : 0;
            others[static_cast<size_t>(column)] =
                others[static_cast<size_t>(column)] || (!isAnswer && !cell.isEmpty());
        }
    }
    std::vector<Filling> result;
    for (size_t column = 0; column < columns; ++column) {
        result.push_back(others[column]                            ? Filling::Other
                             : answers[column] == 0                ? Filling::Empty
                             : rows > 0 && answers[column] == rows ? Filling::YesOrNo
                                                                   : Filling::Other);
    }
    return result;
}

/// A label of a choice, no question of its own.
bool mayBeLabel(const QString &heading)
{
    constexpr qsizetype longest = 120;
    return !heading.isEmpty() && heading.size() <= longest && !heading.endsWith(u'?')
        && !heading.endsWith(u':');
}

void warnOfOverlaps(SourceTable &table, const SplitQuestion &question)
{
    constexpr int mostCompared = 60; // labels of one question; there are never more on a screen
    QStringList labels;
    for (int label = 0; label < qMin(question.count, mostCompared); ++label) {
        labels.append(foldedForEquality(table.headings.at(question.first + label)));
    }
    for (int inner = 0; inner < labels.size(); ++inner) {
        for (int outer = 0; outer < labels.size(); ++outer) {
            if (outer != inner && labels.at(outer).contains(labels.at(inner))) {
                table.findings.add(u"split-labels-overlap"_s, 0, question.first + inner + 1,
                                   u"%1 / %2"_s.arg(table.headings.at(question.first + inner),
                                                    table.headings.at(question.first + outer)));
                break;
            }
        }
    }
}

void joinAnswers(SourceTable &table, const SplitQuestion &question)
{
    QString &text = table.cells.text();
    for (int row = 0; row < table.rowCount() && text.size() <= intakelimits::tableCharacters; ++row) {
        if (table.cells.cellsInRow(row) < question.first + question.count) {
            continue;
        }
        const auto start = static_cast<quint32>(text.size());
        for (int column = question.first; column < question.first + question.count; ++column) {
            if (yesOrNo(table.cells.cell(row, column)).value_or(false)) {
                if (static_cast<quint32>(text.size()) > start) {
                    text.append(u"; "_s);
                }
                text.append(table.headings.at(column));
            }
        }
        table.cells.replaceCell(row, question.title, {start, static_cast<quint32>(text.size()) - start});
    }
}

} // namespace

void joinSplitColumns(SourceTable &table)
{
    const std::vector<Filling> filled = fillings(table);
    for (int title = 0; title + 2 < table.columnCount(); ++title) {
        if (filled[static_cast<size_t>(title)] != Filling::Empty || table.headings.at(title).isEmpty()) {
            continue;
        }
        SplitQuestion question{title, title + 1, 0};
        for (int column = question.first;
             column < table.columnCount() && filled[static_cast<size_t>(column)] == Filling::YesOrNo
             && mayBeLabel(table.headings.at(column));
             ++column) {
            ++question.count;
        }
        if (question.count >= 2) {
            warnOfOverlaps(table, question);
            joinAnswers(table, question);
            table.findings.add(u"split-columns-joined"_s, 0, title + 1, table.headings.at(title));
            table.splitQuestions.append(question);
            title += question.count;
        }
    }
}

} // namespace convoke
