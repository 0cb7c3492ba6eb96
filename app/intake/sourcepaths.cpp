// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcepaths.h"

#include "intake/intakelimits.h"

#include <QDir>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QFileInfoList entriesOf(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool isFolder(const QFileInfo &entry)
{
    return entry.isDir() && !entry.isSymLink(); // a link may lead back up
}

std::optional<Error> addFilesOf(const QString &folder, int depth, SourcePaths &paths)
{
    if (depth > intakelimits::folderDepth) {
        return Error{ErrorCode::LimitExceeded, u"folders more than %1 deep"_s.arg(intakelimits::folderDepth)};
    }
    const QFileInfoList entries = entriesOf(folder);
    for (const QFileInfo &entry : entries) {
        if (entry.isFile()) {
            paths.files.append(entry.filePath());
        }
    }
    if (paths.files.size() > intakelimits::folderFiles) {
        return Error{ErrorCode::LimitExceeded,
                     u"more than %1 files in a folder"_s.arg(intakelimits::folderFiles)};
    }
    for (const QFileInfo &entry : entries) {
        if (isFolder(entry) && entry.fileName().startsWith(u"Upload_")) {
            paths.uploads += static_cast<int>(QDir(entry.filePath()).count()) - 2; // without . and ..
        } else if (isFolder(entry)) {
            if (std::optional<Error> error = addFilesOf(entry.filePath(), depth + 1, paths)) {
                return error;
            }
        }
    }
    return std::nullopt;
}

} // namespace

Result<SourcePaths> sourcePaths(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::FileNotFound, path};
    }
    if (!info.isDir()) {
        return SourcePaths{{path}, 0};
    }
    SourcePaths paths;
    if (std::optional<Error> error = addFilesOf(path, 1, paths)) {
        return *error;
    }
    if (paths.files.isEmpty()) {
        return Error{ErrorCode::FileEmpty, path};
    }
    return paths;
}

bool holdsFiles(const QString &path)
{
    constexpr qsizetype mostFolders = 50;
    QStringList folders{path};
    for (qsizetype i = 0; i < qMin(folders.size(), mostFolders); ++i) {
        const QFileInfoList entries = entriesOf(folders.at(i));
        for (const QFileInfo &entry : entries) {
            if (entry.isFile()) {
                return true;
            }
            if (isFolder(entry)) {
                folders.append(entry.filePath());
            }
        }
    }
    return folders.size() > mostFolders;
}

} // namespace convoke
