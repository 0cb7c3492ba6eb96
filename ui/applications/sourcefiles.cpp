// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/sourcefiles.h"

#include "intake/filekind.h"

#include <QFile>
#include <QFileInfo>

namespace convoke {

namespace {

constexpr qint64 headBytes = 4096;

bool mayHoldATable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        return false;
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !refusalByContent(file.read(headBytes));
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
