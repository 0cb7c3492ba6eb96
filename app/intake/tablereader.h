// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readprogress.h"
#include "intake/sourcetable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace convoke {

struct ReadOptions
{
    QString encoding; ///< for separated text, as in textdecoding.h; empty: found out
    ReadProgress progress;
};

/// Reads the table in a file, recognised by its content, whatever its name ends in. Nothing is written
/// anywhere. Errors: FileNotFound, NotARegularFile, FileUnreadable, FileTooLarge, FileEmpty, FormatUnknown
/// (what it is instead), FormatDamaged, Unsupported (encrypted), LimitExceeded (which limit),
/// HeadingsMissing, Cancelled.
Result<SourceTable> readTable(const QString &path, const ReadOptions &options = {});

/// The same for bytes in memory; @p name is what they were called.
Result<SourceTable> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

/// The files that @p path stands for: itself, or everything in the folder @p path in the order of names,
/// without hidden files and without folders inside it. Errors: FileNotFound, FileEmpty (a folder without
/// files).
Result<QStringList> sourceFiles(const QString &path);

} // namespace convoke
