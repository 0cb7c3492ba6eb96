// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentprinter.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace convoke {

namespace {

/// Sets the printer up for the document's own paper: our margins are in the pages already.
void setUp(QPrinter &printer, const PagedDocument &document)
{
    const QSizeF size = document.pageSize();
    const bool isLandscape = size.width() > size.height();
    const QSizeF upright = isLandscape ? size.transposed() : size;
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch),
                                      isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                      QMarginsF()));
    printer.setDocName(document.title());
}

} // namespace

bool printDocument(const PagedDocument &document, QPrinter &printer)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) - 1 : document.pageCount() - 1;
    QPainter painter;
    if (first > last || !painter.begin(&printer)) {
        return false;
    }
    const double scale = printer.resolution() / 72.0;
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    bool isFirst = true;
    for (int copy = 0; copy < copies; ++copy) {
        for (int i = first; i <= last; ++i) {
            if (!isFirst && !printer.newPage()) {
                return false;
            }
            isFirst = false;
            const bool reversed = printer.pageOrder() == QPrinter::LastPageFirst;
            painter.save();
            painter.scale(scale, scale);
            document.paintPage(painter, reversed ? first + last - i : i);
            painter.restore();
        }
    }
    return painter.end();
}

void askAndPrint(const PagedDocument &document, QWidget *parent, const std::function<void()> &failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUp(*printer, document);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, document.pageCount());
    QObject::connect(dialog, &QDialog::accepted, parent, [document, printer, failed] {
        if (!printDocument(document, *printer)) {
            failed();
        }
    });
    dialog->open();
}

} // namespace convoke
