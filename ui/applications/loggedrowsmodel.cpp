// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/loggedrowsmodel.h"

#include "ui/applications/intakelinesmodel.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Chip chipOf(const LoggedRow &row)
{
    switch (row.kind) {
    case RowKind::New:
        return lineKindChip(LineKind::New);
    case RowKind::Changed:
        return lineKindChip(LineKind::Changed);
    case RowKind::Identical:
        return lineKindChip(LineKind::Identical);
    case RowKind::Duplicate:
        return lineKindChip(LineKind::SecondAnswer);
    case RowKind::Skipped:
        break;
    }
    IntakeLine line;
    line.kind = row.skip == SkipReason::SetAside ? LineKind::SetAside : LineKind::Skipped;
    line.isLeftOut = row.skip == SkipReason::LeftOut;
    return lineChip(line);
}

QString detailOf(const LoggedLine &line)
{
    const LoggedRow &row = line.row;
    if (row.skip) {
        return skipSentence(*row.skip, row.skipDetail);
    }
    const int differences = static_cast<int>(row.differences.size());
    if (row.kind == RowKind::Changed) {
        return LoggedRowsModel::tr("%Ln value(s) changed", nullptr, differences);
    }
    if (!row.isUsed) {
        return LoggedRowsModel::tr("kept; newer answers are used");
    }
    return line.remarks.isEmpty() ? QString() : line.remarks.first();
}

} // namespace

QList<LoggedLine> loggedLines(const LoggedIntake &intake, const QHash<ApplicationId, QString> &codes)
{
    QHash<std::pair<QString, int>, QStringList> remarks;
    for (const LoggedFinding &finding : intake.findings) {
        if (finding.row > 0) {
            remarks[{finding.source, finding.row}].append(finding.sentence);
        }
    }
    QList<LoggedLine> lines;
    lines.reserve(intake.rows.size());
    for (const LoggedRow &row : intake.rows) {
        LoggedLine line{static_cast<int>(lines.size()), row, remarks.value({row.source, row.row}), {}};
        if (row.application) {
            line.application = codes.value(*row.application);
        }
        lines.append(line);
    }
    return lines;
}

QList<ColumnSpec> LoggedRowsModel::columns()
{
    const auto at = [](LoggedColumn column) {
        return static_cast<int>(column);
    };
    return {{at(LoggedColumn::What), 132},
            {at(LoggedColumn::Who), 160},
            {at(LoggedColumn::Application), 84},
            {at(LoggedColumn::Detail), 180, true},
            {at(LoggedColumn::Source), 140, false, true},
            {at(LoggedColumn::Row), 60}};
}

QString LoggedRowsModel::headerText(LoggedColumn column) const
{
    switch (column) {
    case LoggedColumn::What:
        return tr("What");
    case LoggedColumn::Who:
        return tr("Who");
    case LoggedColumn::Application:
        return tr("Application");
    case LoggedColumn::Detail:
        return tr("Detail");
    case LoggedColumn::Source:
        return tr("File");
    case LoggedColumn::Row:
        return tr("Row");
    case LoggedColumn::Count:
        break;
    }
    return {};
}

QString LoggedRowsModel::displayText(const LoggedLine &line, LoggedColumn column) const
{
    switch (column) {
    case LoggedColumn::What:
        return chipOf(line.row).word;
    case LoggedColumn::Who:
        return line.row.who;
    case LoggedColumn::Application:
        return line.application;
    case LoggedColumn::Detail:
        return detailOf(line);
    case LoggedColumn::Source:
        return line.row.source;
    case LoggedColumn::Row:
        return QString::number(line.row.row);
    case LoggedColumn::Count:
        break;
    }
    return {};
}

QVariant LoggedRowsModel::rawValue(const LoggedLine &line, LoggedColumn column) const
{
    switch (column) {
    case LoggedColumn::What:
        return static_cast<int>(line.row.kind);
    case LoggedColumn::Row:
        return line.row.row;
    case LoggedColumn::Application:
        return line.application.section(u'-', -1).toInt();
    default:
        return displayText(line, column);
    }
}

QVariant LoggedRowsModel::extra(const LoggedLine &line, LoggedColumn column, int role) const
{
    switch (role) {
    case ChipRole:
        return column == LoggedColumn::What ? QVariant::fromValue(chipOf(line.row)) : QVariant();
    case EmphasisRole:
        return column == LoggedColumn::Who;
    case QuietRole:
        return column == LoggedColumn::Source || column == LoggedColumn::Row;
    case Qt::ToolTipRole:
        return column == LoggedColumn::Detail ? line.remarks.join(u'\n') : QString();
    default:
        return {};
    }
}

} // namespace convoke
