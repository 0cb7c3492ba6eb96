// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"

#include "base/filewriter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dotsPerInch = 1200;

QPageLayout pageLayoutFor(QSizeF points)
{
    const bool landscape = points.width() > points.height();
    const QSizeF upright = landscape ? points.transposed() : points;
    return {QPageSize(upright, QPageSize::Point), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(), QPageLayout::Point};
}

} // namespace

Result<QByteArray> pdfBytes(const PagedDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(pageLayoutFor(document.pageSize()));
    writer.setTitle(document.title());
    writer.setCreator(u"Convoke"_s);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{ErrorCode::WriteFailed, document.title()};
    }
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0 && !writer.newPage()) {
            return Error{ErrorCode::WriteFailed, document.title()};
        }
        painter.save();
        painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
        document.paintPage(painter, i);
        painter.restore();
    }
    painter.end();
    return buffer.data();
}

Result<void> writePdf(const PagedDocument &document, const QString &path)
{
    const Result<QByteArray> bytes = pdfBytes(document);
    return bytes ? FileWriter::write(path, *bytes) : Result<void>(bytes.error());
}

} // namespace convoke
