// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagepreview.h"

#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtMath>

namespace convoke {

namespace {
constexpr double margin = 20; ///< pixels around and between the sheets
constexpr double zoomStep = 1.2;
} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview of the pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void PagePreview::setDocument(const std::optional<PagedDocument> &document)
{
    m_document = document;
    layOut();
    viewport()->update();
}

void PagePreview::goToStart()
{
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void PagePreview::setZoom(double zoom)
{
    constexpr double least = 0.3;
    constexpr double most = 4;
    m_zoom = zoom <= 0 ? 0 : qBound(least, zoom, most);
    layOut();
    viewport()->update();
    Q_EMIT viewChanged();
}

double PagePreview::scale() const
{
    if (m_zoom > 0 || !m_document) {
        return m_zoom > 0 ? m_zoom : 1;
    }
    constexpr double widest = 1.6; // a sheet does not grow beyond what reads well, however wide the window is
    return qBound(0.3, (viewport()->width() - 2 * margin) / m_document->pageSize().width(), widest);
}

QRectF PagePreview::sheetRect(int page) const
{
    const QSizeF size = m_document->pageSize() * scale();
    const double left =
        qMax(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double top = margin + page * (size.height() + margin) - verticalScrollBar()->value();
    return {QPointF(left, top), size};
}

void PagePreview::layOut()
{
    if (!m_document) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    const QSizeF size = m_document->pageSize() * scale();
    const double step = size.height() + margin;
    const double height = margin + m_document->pageCount() * step;
    const int top = verticalScrollBar()->value();
    const double middle = m_step > 0 ? (top + m_height / 2.0) / m_step : 0; // in sheets
    m_step = step;
    m_height = viewport()->height();
    verticalScrollBar()->setRange(0, qMax(0, qCeil(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    if (top > 0) {
        verticalScrollBar()->setValue(qRound(middle * step - m_height / 2.0));
    }
    horizontalScrollBar()->setRange(0, qMax(0, qCeil(size.width() + 2 * margin) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PagePreview::currentPage() const
{
    if (!m_document || m_document->pageCount() == 0) {
        return 0;
    }
    const double step = m_document->pageSize().height() * scale() + margin;
    const int page = static_cast<int>((verticalScrollBar()->value() + viewport()->height() / 2.0) / step);
    return qBound(0, page, m_document->pageCount() - 1);
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens().paperGround);
    if (!m_document) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QRectF sheet = sheetRect(page);
        if (!sheet.intersects(event->rect())) {
            continue;
        }
        painter.fillRect(sheet.translated(0, 2), QColor(0, 0, 0, 40));
        painter.fillRect(sheet, Qt::white); // paper is white in the dark, too
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(scale(), scale());
        m_document->paintPage(painter, page);
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    Q_EMIT viewChanged();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

void PagePreview::zoomBy(double factor)
{
    setZoom(scale() * factor);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return;
    case Qt::Key_0:
        setZoom(0);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace convoke
