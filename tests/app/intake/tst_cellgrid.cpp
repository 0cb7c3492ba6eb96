// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/cellgrid.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CellGridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsCells();
    void dropsEmptyEndsAndEmptyRows();
    void joinsRowsOfTheSameNumber();
    void replacesACell();
};

namespace {

void addRow(CellGrid &grid, int row, const QStringList &cells)
{
    grid.beginRow(row);
    for (const QString &cell : cells) {
        const auto offset = static_cast<quint32>(grid.text().size());
        grid.text() += cell;
        grid.appendCell({offset, static_cast<quint32>(cell.size())});
    }
    grid.endRow();
}

} // namespace

void CellGridTest::keepsCells()
{
    CellGrid grid;
    addRow(grid, 3, {u"a"_s, QString(), u"c"_s});
    grid.beginRow(9);
    grid.setCell(4, {0, 1});
    grid.setCell(1, {1, 1});
    grid.endRow();
    QCOMPARE(grid.rowCount(), 2);
    QCOMPARE(grid.columnCount(), 5);
    QCOMPARE(grid.cell(0, 2), u"c"_s);
    QCOMPARE(grid.cell(0, 99), QString());
    QCOMPARE(grid.cell(1, 4), u"a"_s);
    QCOMPARE(grid.cell(1, 1), u"c"_s);
    QCOMPARE(grid.sourceRow(1), 9);
    QCOMPARE(grid.filledCells(1), 2);
    QCOMPARE(grid.characterCount(), 4);
}

void CellGridTest::dropsEmptyEndsAndEmptyRows()
{
    CellGrid grid;
    addRow(grid, 1, {u"a"_s, QString(), QString()});
    addRow(grid, 2, {QString(), QString()});
    addRow(grid, 3, {u"b"_s, u"c"_s});
    QCOMPARE(grid.rowCount(), 2);
    QCOMPARE(grid.cellsInRow(0), 1);
    grid.dropFirstRows(1);
    QCOMPARE(grid.cell(0, 1), u"c"_s);
    grid.dropLastRow();
    QCOMPARE(grid.rowCount(), 0);
}

void CellGridTest::joinsRowsOfTheSameNumber()
{
    CellGrid left;
    addRow(left, 1, {u"a"_s});
    addRow(left, 3, {u"c"_s});
    CellGrid right;
    right.text() = left.text();
    addRow(right, 1, {u"A"_s});
    addRow(right, 2, {u"B"_s});
    left.joinRight(right, 2);
    QCOMPARE(left.rowCount(), 3);
    QCOMPARE(left.cell(0, 0), u"a"_s);
    QCOMPARE(left.cell(0, 2), u"A"_s);
    QCOMPARE(left.cell(1, 0), QString());
    QCOMPARE(left.cell(1, 2), u"B"_s);
    QCOMPARE(left.cell(2, 0), u"c"_s);
}

void CellGridTest::replacesACell()
{
    CellGrid grid;
    addRow(grid, 1, {QString(), u"b"_s});
    grid.text() += u"xyz"_s;
    grid.replaceCell(0, 0, {1, 3});
    QCOMPARE(grid.cell(0, 0), u"xyz"_s);
    QCOMPARE(grid.cell(0, 1), u"b"_s);
    QCOMPARE(grid.characterCount(), 4);
}

QTEST_GUILESS_MAIN(CellGridTest)
#include "tst_cellgrid.moc"
