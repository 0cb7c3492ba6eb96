// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/documentcontent.h"
#include "documents/documentoptions.h"
#include "documents/documenttable.h"
#include "documents/pageddocument.h"

#include <QString>
#include <QStringList>

namespace convoke {

/// The pages of a document of @p kind ("participant-list", …, see documentKinds()). Needs a QGuiApplication
/// for fonts; its offscreen platform is enough. Errors: Unsupported (no such kind), ValueInvalid (options
/// that the kind does not have).
Result<PagedDocument> layoutDocument(const QString &kind, const DocumentContent &content,
                                     const DocumentOptions &options);

/// The same document as a table, for exports. Needs no QGuiApplication.
Result<DocumentTable> documentTable(const QString &kind, const DocumentContent &content,
                                    const DocumentOptions &options);

/// Writes the document to @p path, in the format that the suffix names: .pdf, .xlsx, .csv, .html or .txt.
/// Errors: those of layoutDocument(), Unsupported for another suffix, WriteFailed; then an old file is as it
/// was.
Result<void> writeDocument(const QString &kind, const DocumentContent &content,
                           const DocumentOptions &options, const QString &path);

} // namespace convoke
