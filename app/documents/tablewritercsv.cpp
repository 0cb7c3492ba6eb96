// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filewriter.h"
#include "documents/csvtext.h"
#include "documents/tablewriters.h"

namespace convoke {

QByteArray csvBytes(const DocumentTable &table)
{
    const DocumentTable flat = table.flattened();
    QStringList headings;
    for (const TableColumn &column : flat.columns) {
        headings.append(column.heading);
    }
    QString text = QStringLiteral("\uFEFF");
    text += csvLine(headings);
    for (const TableRow &row : flat.sections.constFirst().rows) {
        QStringList cells;
        for (const TableCell &cell : row) {
            cells.append(cell.text);
        }
        text += csvLine(cells);
    }
    return text.toUtf8();
}

Result<void> writeCsv(const DocumentTable &table, const QString &path)
{
    return FileWriter::write(path, csvBytes(table));
}

} // namespace convoke
