// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pageddocument.h"

#include <QAbstractScrollArea>

#include <optional>

namespace convoke {

/// The pages of a document as they will be printed, one below the other on the desk. Fits the width at first;
/// plus and minus (or Ctrl and the wheel) zoom, 0 fits again; arrows, Page Up and Down walk through it.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Keeps the place in the document.
    void setDocument(const std::optional<PagedDocument> &document);
    void goToStart();
    /// Pixels per point; 0 fits the width. The middle of the view stays where it is.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double scale() const;
    /// From 0; the page in the middle of the view.
    [[nodiscard]] int currentPage() const;

Q_SIGNALS:
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    void zoomBy(double factor);
    [[nodiscard]] QRectF sheetRect(int page) const;

    std::optional<PagedDocument> m_document;
    double m_zoom = 0;
    double m_step = 0; ///< from sheet to sheet, as laid out last
    int m_height = 0; ///< of the view then
};

} // namespace convoke
