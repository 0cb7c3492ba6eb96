// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callwriter.h"

#include "announcements/callhtml.h"
#include "announcements/callpages.h"
#include "announcements/calltext.h"
#include "base/filewriter.h"
#include "documents/pdfwriter.h"

#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

std::optional<CallFormat> callFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"html" || suffix == u"htm") {
        return CallFormat::WebPage;
    }
    for (const CallFormat format : {CallFormat::Text, CallFormat::Markdown, CallFormat::Pdf}) {
        if (suffix == suffixOf(format)) {
            return format;
        }
    }
    return std::nullopt;
}

QString suffixOf(CallFormat format)
{
    switch (format) {
    case CallFormat::WebPage:
    case CallFormat::Newsletter:
        return u"html"_s;
    case CallFormat::Text:
        return u"txt"_s;
    case CallFormat::Markdown:
        return u"md"_s;
    case CallFormat::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> callBytes(const CallOutline &call, CallFormat format)
{
    switch (format) {
    case CallFormat::WebPage:
        return callWebPage(call).toUtf8();
    case CallFormat::Newsletter:
        return callNewsletterBlock(call).toUtf8();
    case CallFormat::Text:
        return callPlainText(call).toUtf8();
    case CallFormat::Markdown:
        return callMarkdown(call).toUtf8();
    case CallFormat::Pdf:
        return pdfBytes(callPages(call));
    }
    Q_UNREACHABLE();
}

Result<void> writeCall(const CallOutline &call, CallFormat format, const QString &path)
{
    const Result<QByteArray> bytes = callBytes(call, format);
    return bytes ? FileWriter::write(path, *bytes) : Result<void>(bytes.error());
}

} // namespace convoke
