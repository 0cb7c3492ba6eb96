// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/odssheet.h"

#include "intake/cellnumber.h"
#include "intake/intakelimits.h"

#include <QDateTime>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How often a row or cell stands; 1 where nothing sensible is said.
qint64 repetitions(QByteArrayView attribute)
{
    constexpr qint64 most = 100'000'000;
    if (attribute.isEmpty()) {
        return 1; // nearly always
    }
    bool ok = false;
    const qint64 count = attribute.size() > 12 ? most : attribute.toByteArray().toLongLong(&ok);
    return attribute.size() > 12 ? most : ok && count > 0 ? qMin(count, most) : 1;
}

/// "2026-05-04T00:00:00" → "2026-05-04", fractions of seconds left out; what is no date stays as it is.
QString dateValue(QByteArrayView value)
{
    const QString text = QString::fromLatin1(value);
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    const bool timed = text.size() > 10;
    const QTime time = timed ? QTime::fromString(text.mid(11, 8), Qt::ISODate) : QTime(0, 0);
    const bool isMoment = date.isValid() && time.isValid() && (!timed || text.at(10) == u'T');
    return isMoment ? dateText(date, time) : text;
}

/// "PT09H30M00S" → "09:30:00"; what is no time of a day stays as it is.
QString timeText(QByteArrayView value)
{
    const QTime time = QTime::fromString(QString::fromLatin1(value.first(qMin<qsizetype>(value.size(), 11))),
                                         u"'PT'HH'H'mm'M'ss'S'"_s);
    return time.isValid() ? time.toString(u"HH:mm:ss"_s) : QString::fromLatin1(value);
}

} // namespace

std::optional<Error> OdsSheetReader::read(XmlScanner &xml, const ReadProgress &progress)
{
    constexpr int rowsBetweenProgress = 2048;
    constexpr double rowsExpected = 20'000;
    for (qint64 read = 1;;) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed) {
            return xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return Error{ErrorCode::FormatDamaged, u"the sheet ends too early"_s};
        }
        if (token == XmlScanner::Token::End && xml.name() == "table") {
            return std::nullopt;
        }
        if (token != XmlScanner::Token::Start) {
            continue;
        }
        std::optional<Error> error;
        if (xml.name() == "table-row") {
            error = readRow(xml);
        } else if (xml.name() == "shapes" || xml.name() == "forms" || xml.name() == "table") {
            error = xml.skipElement();
        }
        if (error) {
            return error;
        }
        if (progress && ++read % rowsBetweenProgress == 0
            && !progress(double(read) / (double(read) + rowsExpected))) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
}

std::optional<Error> OdsSheetReader::readRow(XmlScanner &xml)
{
    const qint64 count = repetitions(xml.attribute("table:number-rows-repeated"));
    m_filled.clear();
    m_column = 0;
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed) {
            return xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return Error{ErrorCode::FormatDamaged, u"the sheet ends after row %1"_s.arg(m_row)};
        }
        if (token == XmlScanner::Token::End && xml.name() == "table-row") {
            return fillRows(count);
        }
        if (token == XmlScanner::Token::Start) {
            const bool isCell = xml.name() == "table-cell" || xml.name() == "covered-table-cell";
            if (std::optional<Error> error = isCell ? readCell(xml) : xml.skipElement()) {
                return error;
            }
        }
    }
}

std::optional<Error> OdsSheetReader::fillRows(qint64 count)
{
    if (m_filled.isEmpty()) {
        m_row += count;
        return std::nullopt;
    }
    for (qint64 i = 0; i < count; ++i) {
        if (++m_row > intakelimits::rowNumber) {
            return Error{ErrorCode::LimitExceeded, u"more than %1 rows"_s.arg(intakelimits::rowNumber)};
        }
        m_cells.beginRow(static_cast<int>(m_row));
        for (const Cell &cell : std::as_const(m_filled)) {
            m_cells.setCell(static_cast<int>(cell.column), cell.span);
        }
        m_cells.endRow();
        if (std::optional<Error> error = m_cells.beyondLimits(u"row %1"_s.arg(m_row))) {
            return error;
        }
    }
    return std::nullopt;
}

/// True when an attribute holds the value and the paragraphs only its look.
bool OdsSheetReader::appendValue(XmlScanner &xml)
{
    const QByteArrayView type = xml.attribute("office:value-type");
    const QByteArrayView value = xml.attribute("office:value");
    const QByteArrayView date = xml.attribute("office:date-value");
    const QByteArrayView time = xml.attribute("office:time-value");
    if (type == "date" && !date.isEmpty()) {
        m_cells.text().append(dateValue(date));
    } else if (type == "time" && !time.isEmpty()) {
        m_cells.text().append(timeText(time));
    } else if (type == "boolean") {
        m_cells.text().append(xml.attribute("office:boolean-value") == "true" ? u"TRUE"_s : u"FALSE"_s);
    } else if ((type == "float" || type == "percentage" || type == "currency") && !value.isEmpty()) {
        appendNumberText(value, m_cells.text());
    } else {
        return false;
    }
    return true;
}

std::optional<Error> OdsSheetReader::readCell(XmlScanner &xml)
{
    const qint64 count = repetitions(xml.attribute("table:number-columns-repeated"));
    const bool isFault = xml.attribute("calcext:value-type") == "error";
    CellSpan span{static_cast<quint32>(m_cells.text().size()), 0};
    const bool valued = appendValue(xml);
    if (std::optional<Error> error = readParagraphs(xml, !valued)) {
        return error;
    }
    span.length = static_cast<quint32>(m_cells.text().size()) - span.offset;
    if (isFault) {
        const auto column = static_cast<int>(qMin<qint64>(m_column + 1, intakelimits::columns));
        m_findings.add(u"cell-error"_s, static_cast<int>(qMin<qint64>(m_row + 1, intakelimits::rowNumber)),
                       column, m_cells.text().mid(span.offset, span.length));
        m_cells.text().truncate(span.offset);
        span.length = 0;
    }
    if (span.length == 0) {
        m_column += count;
        return std::nullopt;
    }
    if (m_column + count > intakelimits::columns) {
        return Error{ErrorCode::LimitExceeded, u"row %1: beyond column XFD"_s.arg(m_row + 1)};
    }
    for (qint64 i = 0; i < count; ++i) {
        m_filled.append({m_column++, span});
    }
    return std::nullopt;
}

/// Up to the cell's end tag; paragraphs become lines. Remarks and drawings in the cell are left out.
std::optional<Error> OdsSheetReader::readParagraphs(XmlScanner &xml, bool wanted)
{
    bool first = true;
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed) {
            return xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return Error{ErrorCode::FormatDamaged, u"the sheet ends after row %1"_s.arg(m_row)};
        }
        if (token == XmlScanner::Token::End) {
            return std::nullopt; // everything begun inside was read to its end
        }
        if (token == XmlScanner::Token::Text) {
            continue;
        }
        const bool paragraph = xml.name() == "p";
        if (paragraph && wanted && !std::exchange(first, false)) {
            m_cells.text().append(u'\n');
        }
        if (std::optional<Error> error = paragraph ? readInline(xml, wanted) : xml.skipElement()) {
            return error;
        }
    }
}

/// Up to the paragraph's end tag. Runs and links give their text; blanks, tabs and line breaks are elements.
std::optional<Error> OdsSheetReader::readInline(XmlScanner &xml, bool wanted)
{
    QString &text = m_cells.text();
    for (int depth = 1; depth > 0;) {
        switch (xml.next()) {
        case XmlScanner::Token::Start: {
            const QByteArrayView name = xml.name();
            if (name == "annotation" || name == "frame" || name == "note") {
                if (std::optional<Error> error = xml.skipElement()) {
                    return error;
                }
                break;
            }
            ++depth;
            constexpr qint64 mostBlanks = 1000;
            if (wanted && name == "s") {
                text.append(QString(qMin(mostBlanks, repetitions(xml.attribute("text:c"))), u' '));
            } else if (wanted && (name == "tab" || name == "line-break")) {
                text.append(name == "tab" ? u'\t' : u'\n');
            }
            break;
        }
        case XmlScanner::Token::End:
            --depth;
            break;
        case XmlScanner::Token::Text:
            if (wanted && !xml.appendText(text)) {
                return xml.error();
            }
            break;
        case XmlScanner::Token::Finished:
            return Error{ErrorCode::FormatDamaged, u"the sheet ends after row %1"_s.arg(m_row)};
        case XmlScanner::Token::Failed:
            return xml.error();
        }
        if (text.size() > intakelimits::tableCharacters) {
            return Error{ErrorCode::LimitExceeded,
                         u"more than %1 characters"_s.arg(intakelimits::tableCharacters)};
        }
    }
    return std::nullopt;
}

} // namespace convoke
