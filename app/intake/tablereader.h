// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "intake/namedbytes.h"
#include "intake/readprogress.h"
#include "intake/sourcetable.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace convoke {

struct ReadOptions
{
    QString encoding; ///< for separated text, as in textdecoding.h; empty: found out
    ReadProgress progress;
    bool isInArchive = false; ///< then an archive is refused
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
    QList<SourceTable> tables; ///< at least one, except where there are e-mails
    QList<RefusedPart> refused;
    QList<NamedBytes> mails; ///< e-mails and mailboxes in an archive, as they stand there
};

/// Reads the tables in a file, recognised by its content, whatever its name ends in: separated text, XLSX,
/// ODS, the XML export of EUSurvey, a table of a web page, or a ZIP archive of such files and e-mails (not of
/// archives). Nothing is written anywhere. Errors: FileNotFound, NotARegularFile, FileUnreadable,
/// FileTooLarge, FileEmpty, FormatUnknown (what it is instead), FormatDamaged, Unsupported (encrypted),
/// LimitExceeded (which limit), HeadingsMissing, Cancelled. An archive gives the error of its first part when
/// no part could be read.
Result<ReadTables> readTables(const QString &path, const ReadOptions &options = {});

/// The same for bytes in memory; @p name is what they were called.
Result<ReadTables> readTables(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

/// For sources that should hold one table: the first of them. That there are others is among its findings.
Result<SourceTable> readTable(const QString &path, const ReadOptions &options = {});
Result<SourceTable> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

} // namespace convoke
