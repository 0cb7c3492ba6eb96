// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much of a foreign file is read before it is refused. Chosen so that reading the worst file stays under
/// 300 MB of memory, with everything made of it; a real export of 20,000 answers to 60 questions stays far
/// below every one of them.
namespace convoke::intakelimits {

constexpr qint64 fileBytes = 64LL * 1024 * 1024;
constexpr qint64 unpackedBytes = 512LL * 1024 * 1024; ///< of all parts of one archive that are read
constexpr qint64 smallPartBytes = 16LL * 1024 * 1024; ///< workbook, relations, styles
constexpr qint64 xmlTokenBytes = 2LL * 1024 * 1024; ///< one tag or one run of text
constexpr qint64 zipEntries = 10'000;
constexpr qsizetype folderFiles = 60'000; ///< in a folder and the folders inside it
constexpr int folderDepth = 12;
constexpr qsizetype refusedParts = 200; ///< named one by one; more are counted
constexpr qint64 archivedMailBytes = 64LL * 1024 * 1024; ///< of all e-mails in one archive
constexpr qint64 tableCharacters = 48LL * 1024 * 1024;
constexpr qsizetype cellCharacters = 1'000'000;
constexpr int rowNumber = 1'048'576; ///< the last row of a spreadsheet
constexpr int rows = 250'000; ///< with anything in them
constexpr int columns = 16'384;
constexpr qint64 headingCharacters = 16LL * 1024 * 1024; ///< of all headings of one table
constexpr qsizetype cells = 4'000'000;
constexpr qsizetype sharedStrings = 4'000'000;
constexpr qsizetype findings = 2000;

} // namespace convoke::intakelimits
