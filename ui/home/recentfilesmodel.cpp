// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/recentfilesmodel.h"

#include <QDir>
#include <QFileInfo>

namespace convoke {

void RecentFilesModel::setPaths(const QStringList &paths)
{
    QList<RecentFileRow> rows;
    for (const QString &path : paths) {
        rows.append({rows.size() + 1, path});
    }
    load(rows);
}

QString RecentFilesModel::headerText(RecentFileColumn) const
{
    return tr("File");
}

QString RecentFilesModel::displayText(const RecentFileRow &row, RecentFileColumn) const
{
    return QFileInfo(row.path).fileName();
}

QVariant RecentFilesModel::rawValue(const RecentFileRow &row, RecentFileColumn) const
{
    return row.id;
}

QVariant RecentFilesModel::extra(const RecentFileRow &row, RecentFileColumn, int role) const
{
    if (role == SecondLineRole) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(row.path).absolutePath());
        const QString home = QDir::toNativeSeparators(QDir::homePath());
        return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
    }
    return role == Qt::ToolTipRole ? QDir::toNativeSeparators(row.path) : QVariant();
}

} // namespace convoke
