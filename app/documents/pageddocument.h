// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/displaylist.h"

#include <QList>
#include <QSizeF>
#include <QString>

class QPainter;

namespace convoke {

/// A laid-out document: its pages are the same on the screen, in a PDF and on a printer. A value; cheap to
/// copy.
class PagedDocument final
{
public:
    PagedDocument(QString title, QString language, QSizeF pageSize, QList<DisplayPage> pages);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In points (1/72 inch), the same for all pages.
    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    [[nodiscard]] const QString &title() const { return m_title; }
    /// "en", "fr", "de" or "nl".
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const DisplayPage &page(int index) const { return m_pages.at(index); }

    /// Paints page @p index (from 0) with its top left corner at the painter's origin; one painter unit must
    /// be one point, so scale the painter first. Does not paint the sheet itself: the ground stays as it is.
    void paintPage(QPainter &painter, int index) const;

private:
    QString m_title;
    QString m_language;
    QSizeF m_pageSize;
    QList<DisplayPage> m_pages;
};

} // namespace convoke
