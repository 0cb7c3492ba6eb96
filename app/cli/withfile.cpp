// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/withfile.h"

#include <QFileInfo>

namespace convoke {

Result<QByteArray> readSmallFile(const QString &path)
{
    constexpr qint64 most = qint64(16) * 1024 * 1024;
    QFile file(path);
    const bool isInput = path == u"-";
    if (!isInput && !QFileInfo::exists(path)) {
        return Error{ErrorCode::FileNotFound, path};
    }
    if (!isInput && !QFileInfo(path).isFile()) {
        return Error{ErrorCode::NotARegularFile, path};
    }
    if (isInput ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most) {
        return Error{ErrorCode::FileTooLarge, QStringLiteral("more than 16 MB")};
    }
    return bytes;
}

} // namespace convoke
