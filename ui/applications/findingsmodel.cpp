// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/findingsmodel.h"

#include <QLocale>

namespace convoke {

namespace {

QString placeOf(const IntakeFinding &finding, const SourceTable &source, const QStringList &headings,
                bool namesFile)
{
    const QString row = QLocale().toString(finding.row);
    const bool hasColumn = finding.column > 0 && finding.column <= headings.size();
    if (finding.row == 0 && hasColumn) {
        //: a file and the heading of one of its columns
        return FindingsModel::tr("%1, column “%2”").arg(source.sourceName, headings.at(finding.column - 1));
    }
    if (finding.row == 0) {
        return source.sourceName;
    }
    if (!hasColumn) {
        return namesFile ? FindingsModel::tr("%1, row %2").arg(source.sourceName, row)
                         : FindingsModel::tr("row %1").arg(row);
    }
    const QString &heading = headings.at(finding.column - 1);
    return namesFile ? FindingsModel::tr("%1, row %2, column “%3”").arg(source.sourceName, row, heading)
                     : FindingsModel::tr("row %1, column “%2”").arg(row, heading);
}

} // namespace

QList<FindingLine> findingLines(const IntakeDraft &draft)
{
    QList<FindingLine> lines;
    for (int table = 0; table < draft.rows.size(); ++table) {
        const IntakeFindings &findings = draft.rows.at(table).findings;
        const QStringList headings = draft.tables.at(table).distinctHeadings();
        for (const IntakeFinding &finding : findings.list()) {
            lines.append({static_cast<int>(lines.size()), findingSentence(finding),
                          placeOf(finding, draft.tables.at(table), headings, draft.tables.size() > 1), table,
                          finding.row, finding.column});
        }
        if (findings.leftOut() > 0) {
            lines.append({static_cast<int>(lines.size()),
                          FindingsModel::tr("%Ln more remark(s) of the same kinds", nullptr,
                                            static_cast<int>(findings.leftOut())),
                          draft.tables.at(table).sourceName, table, 0, 0});
        }
    }
    return lines;
}

QString FindingsModel::headerText(FindingColumn) const
{
    return tr("Remark");
}

QString FindingsModel::displayText(const FindingLine &line, FindingColumn) const
{
    return line.sentence;
}

QVariant FindingsModel::rawValue(const FindingLine &line, FindingColumn) const
{
    return line.key;
}

QVariant FindingsModel::extra(const FindingLine &line, FindingColumn, int role) const
{
    if (role == SecondLineRole) {
        return line.place;
    }
    return role == Qt::ToolTipRole ? QVariant(line.sentence) : QVariant();
}

} // namespace convoke
