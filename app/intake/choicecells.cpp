// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/choicecells.h"

#include "intake/intakelimits.h"

#include <vector>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<bool> choiceColumns(const SourceTable &table)
{
    const auto columns = static_cast<size_t>(table.columnCount());
    std::vector<bool> filled(columns, false);
    std::vector<bool> others(columns, false);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.cells.cellsInRow(row); ++column) {
            const QStringView cell = table.cells.cell(row, column).trimmed();
            if (!cell.isEmpty()) {
                filled[static_cast<size_t>(column)] = true;
                others[static_cast<size_t>(column)] =
                    others[static_cast<size_t>(column)] || !cell.endsWith(u';') || cell.size() < 2;
            }
        }
    }
    for (size_t column = 0; column < columns; ++column) {
        filled[column] = filled[column] && !others[column];
    }
    return filled;
}

/// The longest label that @p text begins with, up to a separator or the end; nothing: none.
QString labelAtBegin(QStringView text, const QStringList &choices)
{
    QString best;
    for (const QString &choice : choices) {
        const QStringView rest = text.sliced(qMin(choice.size(), text.size())).trimmed();
        if (choice.size() > best.size() && text.startsWith(choice, Qt::CaseInsensitive)
            && (rest.isEmpty() || rest.startsWith(u',') || rest.startsWith(u';'))) {
            best = choice;
        }
    }
    return best;
}

} // namespace

QString joinedChoices(const QString &answer, const QStringList &choices)
{
    constexpr qsizetype longest = 20'000;
    QStringList found;
    QStringView left = QStringView(answer).trimmed();
    while (!left.isEmpty() && answer.size() <= longest) {
        const QString label = labelAtBegin(left, choices);
        if (label.isEmpty()) {
            return answer;
        }
        found.append(label);
        left = left.sliced(label.size()).trimmed();
        left = left.sliced(left.isEmpty() ? 0 : 1).trimmed(); // the separator
    }
    return found.isEmpty() ? answer : found.join(u"; "_s);
}

void joinChoiceCells(SourceTable &table)
{
    const std::vector<bool> choices = choiceColumns(table);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.cells.cellsInRow(row); ++column) {
            const QStringView cell = table.cells.cell(row, column).trimmed();
            if (!choices[static_cast<size_t>(column)] || cell.isEmpty()
                || table.cells.text().size() > intakelimits::tableCharacters) {
                continue;
            }
            const QString joined =
                cell.chopped(1).toString().replace(u"; "_s, u";"_s).replace(u";"_s, u"; "_s);
            QString &text = table.cells.text();
            const auto start = static_cast<quint32>(text.size());
            text.append(joined);
            table.cells.replaceCell(row, column, {start, static_cast<quint32>(joined.size())});
        }
    }
}

} // namespace convoke
