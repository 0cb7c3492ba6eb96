// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calloutline.h"
#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace convoke {

enum class CallFormat { WebPage, Newsletter, Text, Markdown, Pdf };

/// The format that a file's suffix names: .html .htm .txt .md .pdf.
std::optional<CallFormat> callFormatOf(const QString &path);
/// "html", "txt", "md" or "pdf".
QString suffixOf(CallFormat format);

/// The call as a file holds it; texts are UTF-8. A PDF needs a QGuiApplication. Errors: WriteFailed.
Result<QByteArray> callBytes(const CallOutline &call, CallFormat format);

/// Writes the whole file or leaves the old one as it was. Errors: WriteFailed.
Result<void> writeCall(const CallOutline &call, CallFormat format, const QString &path);

} // namespace convoke
