// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sheettables.h"

#include "intake/headingrow.h"
#include "intake/headingwords.h"
#include "intake/intakelimits.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The places of sheets by their names in small letters; of several with one name the first.
QHash<QString, qsizetype> placesByName(const QList<WorkbookSheet> &sheets)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = sheets.size() - 1; i >= 0; --i) {
        places.insert(sheets.at(i).name.toLower(), i);
    }
    return places;
}

SourceTable tableOf(const WorkbookSheets &workbook, CellGrid cells, const QString &sheet, const QString &name)
{
    SourceTable table;
    table.sourceName = name;
    table.format = workbook.format;
    table.detail = sheet;
    table.cells = std::move(cells);
    return table;
}

/// A survey with more than 254 columns goes on in "Content1": row n of every sheet is the same contribution.
Result<CellGrid> joinedSurvey(WorkbookSheets &workbook, const QHash<QString, qsizetype> &places)
{
    constexpr qint64 mostSpans = 4 * qint64(intakelimits::cells); // with the empty ones between
    CellGrid joined = std::move(workbook.sheets[places.value(u"content"_s)].cells);
    for (int number = 1;; ++number) {
        const qsizetype next = places.value(u"content%1"_s.arg(number), -1);
        if (next < 0) {
            return joined;
        }
        const CellGrid &more = workbook.sheets.at(next).cells;
        const qint64 columns = qint64(joined.columnCount()) + more.columnCount();
        if (columns > intakelimits::columns || columns * joined.rowCount() > mostSpans) {
            return Error{ErrorCode::LimitExceeded,
                         u"sheet %1: more than %2 columns or %3 cells"_s.arg(workbook.sheets.at(next).name)
                             .arg(intakelimits::columns)
                             .arg(mostSpans)};
        }
        joined.joinRight(more, joined.columnCount());
    }
}

/// Some heading means an address, a name or a reference.
bool namesPeople(const SourceTable &table)
{
    return std::any_of(table.headings.cbegin(), table.headings.cend(), [](const QString &heading) {
        const std::optional<HeadingMeaning> meaning = meaningOfHeading(heading);
        if (!meaning || !meaning->exact) {
            return false;
        }
        switch (meaning->target) {
        case ColumnTarget::Email:
        case ColumnTarget::FamilyName:
        case ColumnTarget::FullName:
            return true;
        default:
            return namesAContribution(heading);
        }
    });
}

/// Those that name people, else the first; and what has the headings of one of these. The names of the others
/// go to @p left.
QList<SourceTable> chosen(QList<SourceTable> read, QStringList &left)
{
    QSet<QString> layouts;
    for (const SourceTable &table : std::as_const(read)) {
        if (namesPeople(table)) {
            layouts.insert(table.layout());
        }
    }
    if (layouts.isEmpty()) {
        layouts.insert(read.constFirst().layout());
    }
    QList<SourceTable> tables;
    for (SourceTable &table : read) {
        if (layouts.contains(table.layout())) {
            tables.append(std::move(table));
        } else {
            left.append(table.detail);
        }
    }
    return tables;
}

} // namespace

Result<QList<SourceTable>> tablesOfSheets(WorkbookSheets workbook, const QString &name)
{
    const QHash<QString, qsizetype> places = placesByName(workbook.sheets);
    const qsizetype content = places.value(u"content"_s, -1);
    if (content >= 0) {
        const QString sheet = workbook.sheets.at(content).name;
        Result<CellGrid> cells = joinedSurvey(workbook, places);
        if (!cells) {
            return cells.error();
        }
        Result<SourceTable> table = withHeadings(tableOf(workbook, std::move(*cells), sheet, name));
        if (!table) {
            return table.error();
        }
        table->findings.append(workbook.findings);
        return QList<SourceTable>{std::move(*table)};
    }
    QList<SourceTable> read;
    QStringList left;
    std::optional<Error> refusal;
    for (WorkbookSheet &sheet : workbook.sheets) {
        if (sheet.cells.rowCount() == 0) {
            continue;
        }
        Result<SourceTable> table = withHeadings(tableOf(workbook, std::move(sheet.cells), sheet.name, name));
        if (table) {
            read.append(std::move(*table));
        } else {
            refusal = refusal.value_or(table.error());
            left.append(sheet.name);
        }
    }
    if (read.isEmpty()) {
        return refusal.value_or(Error{ErrorCode::FileEmpty, name});
    }
    QList<SourceTable> tables = chosen(std::move(read), left);
    for (const QString &sheet : std::as_const(left)) {
        tables.first().findings.add(u"sheet-not-read"_s, 0, 0, sheet);
    }
    tables.first().findings.append(workbook.findings);
    for (qsizetype i = 1; i < tables.size(); ++i) {
        tables[i].sourceName = u"%1 [%2]"_s.arg(name, tables.at(i).detail);
    }
    return tables;
}

} // namespace convoke
