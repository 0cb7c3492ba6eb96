// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pasteplan.h"

#include "base/textfold.h"
#include "intake/celltext.h"
#include "intake/csvscanner.h"
#include "ui/common/cellroles.h"
#include "ui/common/typedtext.h"

#include <QHash>
#include <QMimeData>

#include <algorithm>
#include <optional>

namespace convoke {

namespace {

/// Makes the plan, value by value.
class Planner final
{
public:
    Planner(const PasteTarget &target, const CellCheck &check)
        : m_target(target)
        , m_check(check)
    { }

    PastePlan plan(const QList<QStringList> &cells)
    {
        const QList<int> headings = headingsIn(cells);
        if (!headings.isEmpty()) {
            planByHeadings(cells, headings);
        } else if (cells.size() == 1 && cells.first().size() == 1 && m_target.rows.size() > 1) {
            for (const int row : m_target.rows) {
                put(row, m_target.current.column(), cells.first().first());
            }
        } else {
            planByPlace(cells);
        }
        return std::move(m_plan);
    }

private:
    /// The columns that the first row names, one for each cell; empty: it is no row of headings.
    [[nodiscard]] QList<int> headingsIn(const QList<QStringList> &cells) const
    {
        if (cells.size() < 2 || cells.first().size() < 2) {
            return {};
        }
        QHash<QString, int> named;
        for (int column = 0; column < m_target.model->columnCount(); ++column) { // hidden ones too
            named.insert(foldedForEquality(m_target.model->headerData(column, Qt::Horizontal).toString()),
                         column);
        }
        QList<int> columns;
        for (const QString &cell : cells.first()) {
            const auto column = named.constFind(foldedForEquality(cell));
            if (column == named.cend() || columns.contains(*column)) {
                return {};
            }
            columns.append(*column);
        }
        return columns;
    }

    /// The rows by the folded words of @p column; -1 where several have the same.
    [[nodiscard]] QHash<QString, int> rowsBy(int column) const
    {
        QHash<QString, int> rows;
        for (int row = 0; row < m_target.model->rowCount(); ++row) {
            const QString key = foldedForEquality(m_target.model->index(row, column).data().toString());
            rows.insert(key, rows.contains(key) ? -1 : row);
        }
        return rows;
    }

    void planByHeadings(const QList<QStringList> &cells, const QList<int> &headings)
    {
        const auto key = std::find_if(m_target.keys.cbegin(), m_target.keys.cend(),
                                      [&](int column) { return headings.contains(column); });
        const QHash<QString, int> rows = key == m_target.keys.cend() ? QHash<QString, int>() : rowsBy(*key);
        const qsizetype place = key == m_target.keys.cend() ? 0 : headings.indexOf(*key);
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const QStringList &values = cells.at(i);
            const QString name = values.value(place).trimmed();
            const int row = name.isEmpty() ? -1 : rows.value(foldedForEquality(name), -1);
            if (row < 0) {
                m_plan.unknown.append(name);
                continue;
            }
            for (qsizetype cell = 0; cell < qMin(values.size(), headings.size()); ++cell) {
                if (cell != place) {
                    put(row, headings.at(cell), values.at(cell));
                }
            }
            m_plan.outside += static_cast<int>(qMax<qsizetype>(values.size() - headings.size(), 0));
        }
    }

    void planByPlace(const QList<QStringList> &cells)
    {
        const qsizetype left = m_target.columns.indexOf(m_target.current.column());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            for (qsizetype j = 0; j < cells.at(i).size(); ++j) {
                const int row = m_target.current.row() + static_cast<int>(i);
                const bool isOutside =
                    left < 0 || left + j >= m_target.columns.size() || row >= m_target.model->rowCount();
                if (isOutside) {
                    ++m_plan.outside;
                } else {
                    put(row, m_target.columns.at(left + j), cells.at(i).at(j));
                }
            }
        }
    }

    void put(int row, int column, const QString &text)
    {
        const QModelIndex cell = m_target.model->index(row, column);
        const QString before = cell.data().toString();
        const QString after = cleanedForStorage(text).trimmed();
        if (before == after || typedText(cell) == after) {
            ++m_plan.same;
            return;
        }
        if (!m_target.editable.contains(column)) {
            ++m_plan.fixed;
            return;
        }
        const CellEdit edit{cell.data(IdRole).toLongLong(), column, after};
        const int naming = m_target.keys.isEmpty() ? 0 : m_target.keys.constLast();
        m_plan.changes.append({edit, cell.siblingAtColumn(naming).data().toString(), before,
                               m_check ? m_check(edit) : QString()});
    }

    const PasteTarget &m_target;
    const CellCheck &m_check;
    PastePlan m_plan;
};

} // namespace

QList<QStringList> copiedCells(const QMimeData &content)
{
    constexpr int most = 100'000;
    QString text = content.text();
    while (text.endsWith(QChar(u'\0'))) {
        text.chop(1); // some spreadsheets end it so
    }
    QList<QStringList> rows;
    QStringList row;
    CsvScanner scanner(text, 0, u'\t');
    for (int count = 0; !scanner.atEnd() && count < most; ++count) {
        CellSpan field;
        const CsvScanner::End end = scanner.next(field);
        row.append(withoutGuard(QStringView(text).mid(field.offset, field.length)).toString());
        if (end != CsvScanner::End::Field) {
            rows.append(std::exchange(row, {}));
        }
    }
    if (!row.isEmpty()) {
        rows.append(row);
    }
    return rows;
}

PastePlan planPaste(const QList<QStringList> &cells, const PasteTarget &target, const CellCheck &check)
{
    return Planner(target, check).plan(cells);
}

} // namespace convoke
