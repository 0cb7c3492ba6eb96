// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/pageddocument.h"

#include <QByteArray>
#include <QString>

namespace convoke {

/// The document as PDF/A-1b: fonts embedded and reduced to the letters used, title set. Needs a
/// QGuiApplication. Errors: WriteFailed.
Result<QByteArray> pdfBytes(const PagedDocument &document);

/// Writes it to a file. Errors: WriteFailed; then an old file is as it was.
Result<void> writePdf(const PagedDocument &document, const QString &path);

} // namespace convoke
