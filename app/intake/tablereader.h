// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "intake/readprogress.h"
#include "intake/sourcetable.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

struct ReadOptions
{
    QString encoding; ///< for separated text, as in textdecoding.h; empty: found out
    ReadProgress progress;
};

/// A part of a source that could not be read as a table, and why.
struct RefusedPart
{
    QString name;
    Error error;

    friend bool operator==(const RefusedPart &, const RefusedPart &) = default;
};

/// What stands in one source: a workbook may hold several tables, an archive several files.
struct ReadTables
{
    QList<SourceTable> tables; ///< at least one
    QList<RefusedPart> refused;
};

/// Reads the tables in a file, recognised by its content, whatever its name ends in: separated text, XLSX,
/// ODS, the XML export of EUSurvey, or a ZIP archive of such files (not of archives). Nothing is written
/// anywhere. Errors: FileNotFound, NotARegularFile, FileUnreadable, FileTooLarge, FileEmpty, FormatUnknown
/// (what it is instead), FormatDamaged, Unsupported (encrypted), LimitExceeded (which limit),
/// HeadingsMissing, Cancelled. An archive gives the error of its first part when no part could be read.
Result<ReadTables> readTables(const QString &path, const ReadOptions &options = {});

/// The same for bytes in memory; @p name is what they were called.
Result<ReadTables> readTables(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

/// The first of the tables.
Result<SourceTable> readTable(const QString &path, const ReadOptions &options = {});
Result<SourceTable> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

/// The files that @p path stands for: itself, or everything in the folder @p path in the order of names,
/// without hidden files and without folders inside it. Errors: FileNotFound, FileEmpty (a folder without
/// files).
Result<QStringList> sourceFiles(const QString &path);

} // namespace convoke
