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

/// Reads the tables of a workbook: see tablesOfSheets(). Errors: FormatDamaged (cut short, not well-formed, a
/// document type, false sizes), Unsupported (encrypted), LimitExceeded (which limit), FileEmpty,
/// HeadingsMissing, Cancelled.
Result<QList<SourceTable>> readXlsx(ZipArchive &archive, const QString &name,
                                    const ReadProgress &progress = {});

} // namespace convoke
