// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"
#include "documents/pageflow.h"
#include "documents/textsetter.h"

namespace convoke {

/// What frames the text of a document: the heading of the first page, the head of the following ones, the
/// feet, and the place for the organiser's signature.
class PageFurniture final
{
public:
    PageFurniture(const DocumentTable &table, TextSetter &setter)
        : m_table(table)
        , m_setter(setter)
    { }

    void writeHeading(PageFlow &flow);
    /// The same look with another title, and smaller lines below it.
    void writeHeading(PageFlow &flow, const QString &title, const QList<StyledWords> &lines);
    void writeRunningHead(PageFlow &flow);
    void writeRunningHead(PageFlow &flow, const QString &title, const QString &subtitle);
    /// A line to write on in the given width, its label below it.
    void writeField(PageFlow &flow, double x, double width, const QString &label);
    void writeSignature(PageFlow &flow);
    /// Height that writeSignature() needs.
    [[nodiscard]] double signatureHeight();

    /// Where text may stand on a page of @p size with @p margin (both in points) on all sides: above the
    /// foot.
    [[nodiscard]] QRectF contentOf(QSizeF size, double margin);
    /// Writes the feet of all pages of a document.
    void writeFeet(QList<DisplayPage> &pages, QSizeF size, double margin);

private:
    void writeAccent(PageFlow &flow);
    void writeAudience(PageFlow &flow, double top);
    [[nodiscard]] double footHeight(double width);
    [[nodiscard]] QRectF footOf(QSizeF size, double margin);
    void writeFoot(DisplayPage &page, const QRectF &place, int index, int count);
    [[nodiscard]] double audienceWidth();
    [[nodiscard]] QString footText() const;
    [[nodiscard]] QList<SetLine> footLines(double width);
    [[nodiscard]] QList<SetLine> noteLines(double width);

    const DocumentTable &m_table;
    TextSetter &m_setter;
};

} // namespace convoke
