// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/sourcefiles.h"

#include "intake/filekind.h"
#include "intake/surveyxml.h"
#include "intake/tablereader.h"

#include <QFile>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 headBytes = 4096;

/// Names under which people keep tables: such a file is read even where it holds something else, so that the
/// user is told what.
bool isCalledATable(const QFileInfo &info)
{
    static const QStringList suffixes{u"csv"_s, u"tsv"_s, u"txt"_s, u"tab"_s, u"xlsx"_s, u"xls"_s, u"ods"_s};
    return suffixes.contains(info.suffix().toLower());
}

bool mayHoldATable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        return info.isDir() && sourceFiles(path);
    }
    if (isCalledATable(info)) {
        return true;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(headBytes);
    return isZipArchive(head) || isSurveyXml(head) || !refusalByContent(head);
}

} // namespace

QStringList readableFiles(const QStringList &files)
{
    QStringList readable;
    for (const QString &path : files) {
        if (mayHoldATable(path)) {
            readable.append(path);
        }
    }
    return readable;
}

} // namespace convoke
