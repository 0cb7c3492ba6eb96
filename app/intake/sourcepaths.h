// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace convoke {

/// The files that a path stands for.
struct SourcePaths
{
    QStringList
        files; ///< those of a folder before those of the folders inside it, each in the order of names
    int uploads = 0; ///< what people attached to a survey's answers ("Upload_1"): not looked into

    friend bool operator==(const SourcePaths &, const SourcePaths &) = default;
};

/// The file @p path itself, or all files in the folder @p path and the folders inside it, without hidden ones
/// and without folders that are only links. Errors: FileNotFound, FileEmpty (no file in it), LimitExceeded
/// (too many files, folders too deep).
Result<SourcePaths> sourcePaths(const QString &path);

/// True where the folder @p path has a file in it that sourcePaths() would find. Looks at a few folders only.
bool holdsFiles(const QString &path);

} // namespace convoke
