// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsxsheet.h"

#include "intake/cellnumber.h"
#include "intake/intakelimits.h"
#include "intake/sharedstrings.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\r')) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r')) {
        text.chop(1);
    }
    return text;
}

} // namespace

std::optional<int> columnOfReference(QByteArrayView reference)
{
    int column = 0;
    qsizetype letters = 0;
    while (letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z') {
        column = column * 26 + (reference[letters] - 'A' + 1);
        if (++letters > 3 || column > intakelimits::columns) {
            return std::nullopt;
        }
    }
    return letters == 0 ? std::nullopt : std::optional<int>(column - 1);
}

XlsxSheetReader::XlsxSheetReader(const XlsxWorkbook &workbook, const QList<CellSpan> &strings,
                                 CellGrid &cells, IntakeFindings &findings)
    : m_workbook(workbook)
    , m_strings(strings)
    , m_cells(cells)
    , m_findings(findings)
{ }

std::optional<Error> XlsxSheetReader::read(XmlScanner &xml, const ReadProgress &progress)
{
    constexpr int rowsBetweenProgress = 2048;
    constexpr double rowsExpected = 20'000;
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed) {
            return xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return Error{ErrorCode::FormatDamaged, u"the sheet ends too early"_s};
        }
        if (token == XmlScanner::Token::End && xml.name() == "sheetData") {
            return xml.drain();
        }
        if (token != XmlScanner::Token::Start || xml.name() != "row") {
            continue;
        }
        if (std::optional<Error> error = readRow(xml)) {
            return error;
        }
        if (progress && m_row % rowsBetweenProgress == 0 && !progress(m_row / (m_row + rowsExpected))) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
}

std::optional<Error> XlsxSheetReader::readRow(XmlScanner &xml)
{
    const QByteArrayView number = xml.attribute("r");
    const std::optional<int> row = number.isEmpty() ? m_row + 1 : smallNumber(number);
    if (!row || *row < 1 || *row > intakelimits::rowNumber) {
        return Error{
            ErrorCode::LimitExceeded,
            u"row %1, at most %2"_s.arg(QString::fromUtf8(number.first(qMin<qsizetype>(20, number.size()))))
                .arg(intakelimits::rowNumber)};
    }
    m_row = *row;
    m_column = -1;
    m_cells.beginRow(m_row);
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed) {
            return xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return Error{ErrorCode::FormatDamaged, u"the sheet ends in row %1"_s.arg(m_row)};
        }
        if (token == XmlScanner::Token::End && xml.name() == "row") {
            m_cells.endRow();
            return m_cells.beyondLimits(u"row %1"_s.arg(m_row));
        }
        if (token == XmlScanner::Token::Start && xml.name() == "c") {
            if (std::optional<Error> error = readCell(xml)) {
                return error;
            }
        }
    }
}

std::optional<Error> XlsxSheetReader::readCell(XmlScanner &xml)
{
    const QByteArrayView reference = xml.attribute("r");
    const std::optional<int> column = reference.isEmpty() ? m_column + 1 : columnOfReference(reference);
    if (!column || *column >= intakelimits::columns) {
        return Error{ErrorCode::LimitExceeded,
                     u"cell %1 in row %2: beyond column XFD"_s
                         .arg(QString::fromUtf8(reference.first(qMin<qsizetype>(20, reference.size()))))
                         .arg(m_row)};
    }
    m_column = *column;
    const QByteArrayView type = xml.attribute("t");
    const Kind kind = type.isEmpty() || type == "n" ? Kind::Number
        : type == "s"                               ? Kind::Shared
        : type == "inlineStr"                       ? Kind::Inline
        : type == "b"                               ? Kind::Boolean
        : type == "e"                               ? Kind::Fault
                                                    : Kind::Text; // "str" and "d"
    const std::optional<int> style = smallNumber(xml.attribute("s"));
    const bool isDate = style && *style < m_workbook.dateStyles.size() && m_workbook.dateStyles.at(*style);
    CellSpan span;
    std::optional<Error> error = readValue(xml, kind, isDate, span);
    if (!error && span.length > 0) {
        m_cells.setCell(m_column, span);
    }
    return error;
}

/// Up to the cell's end tag.
std::optional<Error> XlsxSheetReader::readValue(XmlScanner &xml, Kind kind, bool isDate, CellSpan &span)
{
    bool inValue = false;
    while (true) {
        switch (xml.next()) {
        case XmlScanner::Token::Start:
            inValue = xml.name() == "v";
            if (kind == Kind::Inline && xml.name() == "is") {
                span.offset = static_cast<quint32>(m_cells.text().size());
                if (std::optional<Error> error = readStringItem(xml, "is", m_cells.text())) {
                    return error;
                }
                span.length = static_cast<quint32>(m_cells.text().size()) - span.offset;
            }
            break;
        case XmlScanner::Token::End:
            inValue = false;
            if (xml.name() == "c") {
                return std::nullopt;
            }
            break;
        case XmlScanner::Token::Text:
            if (inValue) {
                if (std::optional<Error> error = appendValue(xml, kind, isDate, span)) {
                    return error;
                }
            }
            break;
        case XmlScanner::Token::Finished:
            return Error{ErrorCode::FormatDamaged, u"the sheet ends in row %1"_s.arg(m_row)};
        case XmlScanner::Token::Failed:
            return xml.error();
        }
    }
}

std::optional<Error> XlsxSheetReader::appendValue(XmlScanner &xml, Kind kind, bool isDate, CellSpan &span)
{
    const QByteArrayView raw = trimmed(xml.rawText());
    if (kind == Kind::Shared) {
        const std::optional<int> index = smallNumber(raw);
        if (!index || *index >= m_strings.size()) {
            return Error{ErrorCode::FormatDamaged, u"row %1: a string that is not there"_s.arg(m_row)};
        }
        span = m_strings.at(*index);
        return std::nullopt;
    }
    if (kind == Kind::Fault) {
        m_findings.add(u"cell-error"_s, m_row, m_column + 1, QString::fromUtf8(raw));
        return std::nullopt;
    }
    QString &text = m_cells.text();
    const qsizetype start = text.size();
    if (kind == Kind::Number) {
        appendNumber(raw, isDate);
    } else if (kind == Kind::Boolean) {
        text.append(raw == "1" || raw == "true" ? u"TRUE"_s : u"FALSE"_s);
    } else if (!xml.appendText(text)) {
        return xml.error();
    } else {
        decodeCellEscapes(text, start);
    }
    span = {static_cast<quint32>(start), static_cast<quint32>(text.size() - start)};
    return std::nullopt;
}

void XlsxSheetReader::appendNumber(QByteArrayView number, bool isDate)
{
    QString &text = m_cells.text();
    if (!isDate) {
        appendNumberText(number, text);
        return;
    }
    bool ok = false;
    const double value = number.toByteArray().toDouble(&ok);
    const QDateTime moment = ok ? dateFromSerial(value, m_workbook.epoch) : QDateTime();
    if (!moment.isValid()) {
        appendNumberText(number, text);
    } else if (value < 1.0) { // a time alone stays a time
        text.append(moment.time().toString(Qt::ISODate));
    } else {
        text.append(dateText(moment.date(), moment.time()));
    }
}

} // namespace convoke
