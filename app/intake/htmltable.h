// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readprogress.h"
#include "intake/sourcetable.h"

#include <QByteArray>

namespace convoke {

/// True where @p bytes begin like a web page or a piece of one, and a table begins in them soon: a saved
/// page, a copied table, a "workbook" that a web program wrote.
bool mayHoldHtmlTable(const QByteArray &bytes);

/// The table of a web page with the most cells, as text; tables inside of tables are looked at up to eight
/// deep. Nothing is fetched or run. Errors: FormatUnknown (no table with rows), LimitExceeded,
/// HeadingsMissing, Cancelled.
Result<SourceTable> readHtmlTable(const QByteArray &bytes, const QString &name,
                                  const ReadProgress &progress = {});

} // namespace convoke
