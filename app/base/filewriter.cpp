// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace convoke {

Result<void> FileWriter::write(const QString &path, const std::function<bool(QIODevice &)> &content)
{
    const QFileInfo present(path);
    if (present.exists() && !present.isFile()) {
        return Error{ErrorCode::WriteFailed, path}; // renaming over a device would replace the device
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString()};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // QSaveFile::commit() alone replaces a good file by a truncated one on a full disk: look at every step.
    const bool written = content(file) && file.flush() && file.error() == QFileDevice::NoError;
    if (!written) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return Error{ErrorCode::WriteFailed, path + QStringLiteral(": ") + reason};
    }
    if (!file.commit()) {
        return Error{ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString()};
    }
    return {};
}

Result<void> FileWriter::write(const QString &path, const QByteArray &content)
{
    return write(path, [&content](QIODevice &device) { return device.write(content) == content.size(); });
}

} // namespace convoke
