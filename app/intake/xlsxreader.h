// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readprogress.h"
#include "intake/sourcetable.h"

#include <QByteArray>

namespace convoke {

/// Reads the table of a workbook: the sheets "Content", "Content1" … of a survey side by side, else the first
/// visible sheet that has cells; other sheets with cells are named in a finding. Errors: FormatDamaged (cut
/// short, not well-formed, a document type, false sizes), Unsupported (encrypted), LimitExceeded (which
/// limit), FileEmpty, HeadingsMissing, Cancelled.
Result<SourceTable> readXlsx(const QByteArray &bytes, const QString &name, const ReadProgress &progress = {});

} // namespace convoke
