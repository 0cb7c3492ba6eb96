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
    void writeRunningHead(PageFlow &flow);
    void writeSignature(PageFlow &flow);
    /// Height that writeSignature() needs.
    [[nodiscard]] double signatureHeight();

    /// Height of the foot on pages of text @p width wide.
    [[nodiscard]] double footHeight(double width);
    /// Writes the foot of page @p index of @p count into @p place, which is footHeight() high.
    void writeFoot(DisplayPage &page, const QRectF &place, int index, int count);

private:
    void writeAccent(PageFlow &flow);
    void writeAudience(PageFlow &flow, double top);
    [[nodiscard]] double audienceWidth();
    [[nodiscard]] QString footText() const;
    [[nodiscard]] QList<SetLine> footLines(double width);
    [[nodiscard]] QList<SetLine> noteLines(double width);

    const DocumentTable &m_table;
    TextSetter &m_setter;
};

} // namespace convoke
