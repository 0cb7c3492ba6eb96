// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csvreader.h"

#include "intake/csvdialect.h"
#include "intake/csvscanner.h"
#include "intake/headingrow.h"
#include "intake/intakelimits.h"
#include "intake/textdecoding.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fills a table's cells from text, one record after the other.
class CsvFiller
{
public:
    CsvFiller(SourceTable &table, QString text, CsvDialect dialect)
        : m_table(table)
        , m_scanner(takeText(std::move(text)), dialect.start, dialect.separator)
    { }
    std::optional<Error> fill(const ReadProgress &progress);

private:
    QString &takeText(QString text)
    {
        m_table.cells.text() = std::move(text);
        return m_table.cells.text();
    }
    std::optional<Error> readRecord(int row);
    void noteFaults(int row);

    SourceTable &m_table;
    CsvScanner m_scanner;
};

void CsvFiller::noteFaults(int row)
{
    if (m_scanner.takeUnbalanced()) {
        m_table.findings.add(u"quote-unbalanced"_s, row);
    }
    if (m_scanner.takeMisplaced()) {
        m_table.findings.add(u"quote-misplaced"_s, row);
    }
}

std::optional<Error> CsvFiller::readRecord(int row)
{
    CellGrid &cells = m_table.cells;
    cells.beginRow(row);
    int column = 0;
    bool tooLong = false;
    CsvScanner::End end = CsvScanner::End::Field;
    while (end == CsvScanner::End::Field) {
        CellSpan field;
        end = m_scanner.next(field);
        if (++column > intakelimits::columns) {
            return Error{ErrorCode::LimitExceeded,
                         u"row %1: more than %2 columns"_s.arg(row).arg(intakelimits::columns)};
        }
        if (field.length > intakelimits::cellCharacters) {
            tooLong = true;
            field.length = 0;
        }
        cells.appendCell(field);
    }
    cells.endRow();
    noteFaults(row);
    if (tooLong) {
        if (cells.rowCount() > 0 && cells.sourceRow(cells.rowCount() - 1) == row) {
            cells.dropLastRow();
        }
        m_table.unreadable.append({u"cell-too-long"_s, row, column});
    }
    if (cells.cellCount() > intakelimits::cells || cells.rowCount() > intakelimits::rows) {
        return Error{ErrorCode::LimitExceeded,
                     u"more than %1 cells or %2 rows"_s.arg(intakelimits::cells).arg(intakelimits::rows)};
    }
    return std::nullopt;
}

std::optional<Error> CsvFiller::fill(const ReadProgress &progress)
{
    constexpr int rowsBetweenProgress = 4096;
    for (int row = 1; !m_scanner.atEnd(); ++row) {
        if (std::optional<Error> error = readRecord(row)) {
            return error;
        }
        if (progress && row % rowsBetweenProgress == 0
            && !progress(double(m_scanner.position()) / double(m_table.cells.text().size()))) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    return std::nullopt;
}

} // namespace

Result<SourceTable> readCsv(QByteArrayView bytes, const QString &name, const QString &encoding,
                            const ReadProgress &progress)
{
    Result<DecodedText> decoded = decodedText(bytes, encoding);
    if (!decoded) {
        return decoded.error();
    }
    SourceTable table;
    table.sourceName = name;
    table.format = u"csv"_s;
    const CsvDialect dialect = csvDialectOf(decoded->text);
    table.detail = u"%1, %2"_s.arg(decoded->encoding, separatorName(dialect.separator));
    if (decoded->guessed) {
        table.findings.add(u"encoding-guessed"_s, 0, 0, decoded->encoding);
    }
    if (decoded->hadNulCharacters) {
        table.findings.add(u"nul-bytes"_s, 0);
    }
    CsvFiller filler(table, std::move(decoded->text), dialect);
    if (std::optional<Error> error = filler.fill(progress)) {
        return *error;
    }
    return withHeadings(std::move(table));
}

} // namespace convoke
