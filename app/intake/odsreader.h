// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readprogress.h"
#include "intake/sourcetable.h"
#include "intake/ziparchive.h"

#include <QList>
#include <QString>

namespace convoke {

/// Reads the tables of an OpenDocument spreadsheet: see tablesOfSheets(). Formulas are never computed: the
/// value stored beside them counts. Errors: FormatUnknown (another OpenDocument file), FormatDamaged,
/// Unsupported (encrypted), LimitExceeded, FileEmpty, HeadingsMissing, Cancelled.
Result<QList<SourceTable>> readOds(ZipArchive &archive, const QString &name,
                                   const ReadProgress &progress = {});

} // namespace convoke
