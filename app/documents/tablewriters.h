// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/documenttable.h"

#include <QByteArray>
#include <QString>

namespace convoke {

/// A spreadsheet: headings in the first row, one row per person from the second, the section as a column of
/// its own where no other column says it. Text is text, whatever it looks like, never a formula; numbers are
/// numbers. Heading frozen and filtered, columns as wide as their text, set up for printing with the heading
/// on every page. Errors: LimitExceeded (a text beyond 32,767 characters, too many rows), WriteFailed.
Result<QByteArray> xlsxBytes(const DocumentTable &table);

/// The same rows as CSV: UTF-8 with byte order mark, ";", CR LF; a text that a spreadsheet would compute is
/// guarded.
QByteArray csvBytes(const DocumentTable &table);

/// The document as a web page that prints well, with its rows to write in: all foreign text escaped, no
/// script, nothing loaded.
QByteArray htmlBytes(const DocumentTable &table);

/// The document as plain text in aligned columns: UTF-8, LF.
QByteArray textBytes(const DocumentTable &table);

/// Each writes the whole file or leaves the old one as it was. Errors: WriteFailed, and those of xlsxBytes().
Result<void> writeXlsx(const DocumentTable &table, const QString &path);
Result<void> writeCsv(const DocumentTable &table, const QString &path);
Result<void> writeHtml(const DocumentTable &table, const QString &path);
Result<void> writeText(const DocumentTable &table, const QString &path);

} // namespace convoke
