// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace convoke {

/// Where the text of one cell stands in the grid's text.
struct CellSpan
{
    quint32 offset = 0;
    quint32 length = 0;
};

/// Rows of text cells in the least memory: one text for all cells, eight bytes for each cell, and nothing for
/// cells after a row's last filled one. Copies share their memory. Rows are numbered from 0 here and know
/// their row in the file.
class CellGrid
{
public:
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// Cells of the widest row.
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    [[nodiscard]] int cellsInRow(int row) const;
    /// Empty beyond the end of the row.
    [[nodiscard]] QStringView cell(int row, int column) const;
    /// 1-based row in the file.
    [[nodiscard]] int sourceRow(int row) const { return m_rows.at(row).sourceRow; }
    [[nodiscard]] int filledCells(int row) const;
    [[nodiscard]] qsizetype cellCount() const { return m_cells.size(); }
    /// Of all cells together: cells may share text, so this can be more than the text has.
    [[nodiscard]] qint64 characterCount() const { return m_characterCount; }

    /// LimitExceeded with @p place ("row 5") where there is more than one table may hold.
    [[nodiscard]] std::optional<Error> beyondLimits(const QString &place) const;

    /// The text that spans point into; whoever fills the grid appends to it.
    [[nodiscard]] QString &text() { return m_text; }
    [[nodiscard]] const QString &text() const { return m_text; }
    void beginRow(int sourceRow);
    /// Fills one cell of the row begun last; cells between are empty.
    void setCell(int column, CellSpan span);
    /// The next cell of the row begun last.
    void appendCell(CellSpan span);
    /// Drops the empty cells at the end of the row begun last, and the row itself if nothing is left of it.
    void endRow();
    /// Changes a cell of a finished row; it must be before the row's last filled one.
    void replaceCell(int row, int column, CellSpan span);
    void dropFirstRows(int count);
    void dropLastRow();
    /// Puts the cells of @p other beside those of the same row in the file, beginning at @p firstColumn. @p
    /// other must have been filled after its text was taken over from this grid.
    void joinRight(const CellGrid &other, int firstColumn);

private:
    struct Row
    {
        quint32 firstCell = 0;
        int sourceRow = 0;
    };
    QString m_text;
    QList<CellSpan> m_cells;
    QList<Row> m_rows;
    int m_columnCount = 0;
    qint64 m_characterCount = 0;
};

} // namespace convoke
