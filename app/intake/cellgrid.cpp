// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/cellgrid.h"

#include "intake/intakelimits.h"

#include <climits>

namespace convoke {

int CellGrid::cellsInRow(int row) const
{
    const qsizetype end = row + 1 < m_rows.size() ? m_rows.at(row + 1).firstCell : m_cells.size();
    return static_cast<int>(end - m_rows.at(row).firstCell);
}

QStringView CellGrid::cell(int row, int column) const
{
    if (column >= cellsInRow(row)) {
        return {};
    }
    const CellSpan span = m_cells.at(m_rows.at(row).firstCell + column);
    return QStringView(m_text).sliced(span.offset, span.length);
}

int CellGrid::filledCells(int row) const
{
    int filled = 0;
    for (int column = 0; column < cellsInRow(row); ++column) {
        filled += cell(row, column).trimmed().isEmpty() ? 0 : 1;
    }
    return filled;
}

void CellGrid::beginRow(int sourceRow)
{
    m_rows.append({static_cast<quint32>(m_cells.size()), sourceRow});
}

void CellGrid::setCell(int column, CellSpan span)
{
    const qsizetype index = m_rows.constLast().firstCell + column;
    if (index >= m_cells.size()) {
        m_cells.resize(index + 1);
    }
    m_cells[index] = span;
    m_characterCount += span.length;
}

void CellGrid::appendCell(CellSpan span)
{
    m_cells.append(span);
    m_characterCount += span.length;
}

void CellGrid::endRow()
{
    const qsizetype first = m_rows.constLast().firstCell;
    while (m_cells.size() > first && m_cells.constLast().length == 0) {
        m_cells.removeLast();
    }
    if (m_cells.size() == first) {
        m_rows.removeLast();
        return;
    }
    m_columnCount = qMax(m_columnCount, static_cast<int>(m_cells.size() - first));
}

void CellGrid::replaceCell(int row, int column, CellSpan span)
{
    Q_ASSERT(column < cellsInRow(row));
    CellSpan &cell = m_cells[m_rows.at(row).firstCell + column];
    m_characterCount += qint64(span.length) - qint64(cell.length);
    cell = span;
}

void CellGrid::dropFirstRows(int count)
{
    m_rows.remove(0, count); // the cells stay: they are few, and spans keep their place
    m_columnCount = 0;
    for (int row = 0; row < rowCount(); ++row) {
        m_columnCount = qMax(m_columnCount, cellsInRow(row));
    }
}

void CellGrid::dropLastRow()
{
    m_cells.resize(m_rows.constLast().firstCell);
    m_rows.removeLast();
}

void CellGrid::joinRight(const CellGrid &other, int firstColumn)
{
    CellGrid joined;
    joined.m_text = other.m_text;
    int mine = 0;
    int theirs = 0;
    while (mine < rowCount() || theirs < other.rowCount()) {
        const int myRow = mine < rowCount() ? sourceRow(mine) : INT_MAX;
        const int theirRow = theirs < other.rowCount() ? other.sourceRow(theirs) : INT_MAX;
        joined.beginRow(qMin(myRow, theirRow));
        if (myRow <= theirRow) {
            for (int column = 0; column < cellsInRow(mine); ++column) {
                joined.appendCell(m_cells.at(m_rows.at(mine).firstCell + column));
            }
            ++mine;
        }
        if (theirRow <= myRow) {
            for (int column = 0; column < other.cellsInRow(theirs); ++column) {
                joined.setCell(firstColumn + column,
                               other.m_cells.at(other.m_rows.at(theirs).firstCell + column));
            }
            ++theirs;
        }
        joined.endRow();
    }
    *this = std::move(joined);
}

std::optional<Error> CellGrid::beyondLimits(const QString &place) const
{
    if (cellCount() <= intakelimits::cells && rowCount() <= intakelimits::rows
        && characterCount() <= intakelimits::tableCharacters
        && m_text.size() <= intakelimits::tableCharacters) {
        return std::nullopt;
    }
    return Error{ErrorCode::LimitExceeded,
                 QStringLiteral("%1: more than %2 rows, %3 cells or %4 characters")
                     .arg(place)
                     .arg(intakelimits::rows)
                     .arg(intakelimits::cells)
                     .arg(intakelimits::tableCharacters)};
}

} // namespace convoke
