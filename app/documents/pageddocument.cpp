// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pageddocument.h"

#include "documents/textsetter.h"

#include <QPainter>

namespace convoke {

PagedDocument::PagedDocument(QString title, QString language, QSizeF pageSize, QList<DisplayPage> pages)
    : m_title(std::move(title))
    , m_language(std::move(language))
    , m_pageSize(pageSize)
    , m_pages(std::move(pages))
{ }

void PagedDocument::paintPage(QPainter &painter, int index) const
{
    const DisplayPage &page = m_pages.at(index);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing
                           | QPainter::TextAntialiasing); // rules are thinner than a pixel
    for (const FillItem &fill : page.fills) {
        painter.fillRect(fill.rect, QColor::fromRgb(fill.colour));
    }
    for (const TextItem &item : page.texts) {
        const QRgb colour = item.colour.value_or(specOf(item.style).colour);
        if (!item.turned) {
            TextSetter::draw(painter, item.text, item.style, {item.box.left(), item.baseline}, colour);
            continue;
        }
        painter.save();
        painter.translate(item.box.right(), item.baseline);
        painter.rotate(180);
        TextSetter::draw(painter, item.text, item.style, {}, colour);
        painter.restore();
    }
    painter.restore();
}

} // namespace convoke
