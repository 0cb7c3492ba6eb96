// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readprogress.h"
#include "intake/sourcetable.h"

#include <QByteArrayView>

namespace convoke {

/// Reads a table of separated text in any encoding. @p encoding as in textdecoding.h; empty: found out.
/// Errors: FileEmpty, LimitExceeded (which limit), HeadingsMissing, FormatUnknown (no such encoding),
/// Cancelled.
Result<SourceTable> readCsv(QByteArrayView bytes, const QString &name, const QString &encoding = {},
                            const ReadProgress &progress = {});

} // namespace convoke
