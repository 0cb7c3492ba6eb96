// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"

#include "documents/cardlayout.h"
#include "documents/documenttemplate.h"
#include "documents/formlayout.h"
#include "documents/pagelayout.h"
#include "documents/pdfwriter.h"
#include "documents/tablebuilder.h"
#include "documents/tablewriters.h"

#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<DocumentTable> documentTable(const QString &kind, const DocumentContent &content,
                                    const DocumentOptions &options)
{
    const Result<DocumentTemplate> known = documentTemplate(kind);
    if (!known) {
        return known.error();
    }
    return buildTable(*known, content, options);
}

Result<PagedDocument> layoutDocument(const QString &kind, const DocumentContent &content,
                                     const DocumentOptions &options)
{
    const Result<DocumentTemplate> known = documentTemplate(kind);
    if (!known) {
        return known.error();
    }
    if (known->cards) {
        return layOutCards(*known, content, options);
    }
    const Result<DocumentTable> table = buildTable(*known, content, options);
    if (!table) {
        return table.error();
    }
    return known->perPerson ? layOutForms(*known, content, *table, options) : layOut(*known, *table, options);
}

Result<void> writeDocument(const QString &kind, const DocumentContent &content,
                           const DocumentOptions &options, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf") {
        const Result<PagedDocument> pages = layoutDocument(kind, content, options);
        return pages ? writePdf(*pages, path) : Result<void>(pages.error());
    }
    const Result<DocumentTable> table = documentTable(kind, content, options);
    if (!table) {
        return table.error();
    }
    if (suffix == u"xlsx") {
        return writeXlsx(*table, path);
    }
    if (suffix == u"csv") {
        return writeCsv(*table, path);
    }
    if (suffix == u"html" || suffix == u"htm") {
        return writeHtml(*table, path);
    }
    if (suffix == u"txt") {
        return writeText(*table, path);
    }
    return Error{ErrorCode::Unsupported, suffix.isEmpty() ? path : u'.' + suffix};
}

} // namespace convoke
