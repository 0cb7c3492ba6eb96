// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <optional>

namespace convoke {

/// Looks at the first bytes: what the file is instead of a table, as FormatUnknown or Unsupported (an
/// encrypted workbook). Nothing when it may be separated text or a ZIP archive.
std::optional<Error> refusalByContent(const QByteArray &bytes);

/// A ZIP archive begins here, as every modern workbook is one.
bool isZipArchive(const QByteArray &bytes);

} // namespace convoke
