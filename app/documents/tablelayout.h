// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"
#include "documents/pageflow.h"
#include "documents/textsetter.h"

#include <QList>

namespace convoke {

/// Sets one table onto pages. The column heads stand at the top of every page; a row is never divided, unless
/// it alone is higher than a page; a section's title never stands without two of its rows and is repeated
/// where the section goes on.
class TableLayout final
{
public:
    /// @p minimumRow in points. @p closing: height of what must stand on the same page as the last two rows.
    TableLayout(PageFlow &flow, TextSetter &setter, const DocumentTable &table, double minimumRow,
                double closing);

    void place();

private:
    struct SetRow
    {
        QList<QList<SetLine>> cells; ///< none: a row to write in
        int lineCount = 1;
        double height = 0;
    };

    [[nodiscard]] SetRow set(const TableRow &row);
    [[nodiscard]] QList<SetRow> rowsOf(const TableSection &section);
    void placeHeads();
    void placeSection(const TableSection &section, bool isLast);
    void placeSectionHead(const TableSection &section, bool continued);
    void placeRow(const SetRow &row, const TableSection &section);
    void placeSlice(const SetRow &row, int firstLine, int lineCount, double height);
    void placeNobody();
    [[nodiscard]] bool asksForNextPage(double height) const;
    void nextPage();
    void ruleBelow(double top, bool toWriteIn);
    [[nodiscard]] double textLeft(qsizetype column, double width) const;
    [[nodiscard]] double textWidth(qsizetype column) const;
    [[nodiscard]] bool hasBoxes() const;

    PageFlow &m_flow;
    TextSetter &m_setter;
    const DocumentTable &m_table;
    double m_minimumRow;
    double m_closing;
    QList<double> m_widths;
    QList<double> m_lefts;
};

} // namespace convoke
