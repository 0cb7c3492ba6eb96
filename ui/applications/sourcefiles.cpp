// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/sourcefiles.h"

#include "intake/filekind.h"
#include "intake/htmltable.h"
#include "intake/mailbox.h"
#include "intake/sourcepaths.h"
#include "intake/surveyxml.h"

#include <QFile>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 headBytes = 4096;

/// Names under which people keep tables and e-mails: such a file is read even where it holds something else,
/// so that the user is told what.
bool isCalledASource(const QFileInfo &info)
{
    static const QStringList suffixes{u"csv"_s, u"tsv"_s, u"txt"_s, u"tab"_s,  u"xlsx"_s,
                                      u"xls"_s, u"ods"_s, u"eml"_s, u"mbox"_s, u"msg"_s};
    return suffixes.contains(info.suffix().toLower());
}

bool mayBeASource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        return info.isDir() && holdsFiles(path);
    }
    if (isCalledASource(info)) {
        return true;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(headBytes);
    return isZipArchive(head) || isSurveyXml(head) || isMailFile(head) || mayHoldHtmlTable(head)
        || !refusalByContent(head);
}

} // namespace

QStringList readableFiles(const QStringList &files)
{
    QStringList readable;
    for (const QString &path : files) {
        if (mayBeASource(path)) {
            readable.append(path);
        }
    }
    return readable;
}

} // namespace convoke
