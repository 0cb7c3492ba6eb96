// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/textstyle.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace convoke {

/// One line of text on a page. All measures of a page are points from its top left corner.
struct TextItem
{
    QRectF box; ///< as wide as the text, as high as its leading
    double baseline = 0;
    QString text;
    TextStyle style = TextStyle::Cell;
    std::optional<QRgb> colour = std::nullopt; ///< absent: the style's own
    bool turned = false; ///< upside down: it begins at the right end of its box
};

/// A filled rectangle: a rule or an accent.
struct FillItem
{
    QRectF rect;
    QRgb colour = paper::softRule;
};

/// Where a part of the document stands, for whoever wants to find it again: nothing of it is painted.
struct PageMark
{
    enum class Kind {
        Heading,
        RunningHead,
        ColumnHeads,
        SectionHead,
        Row,
        EmptyRow,
        Paragraph,
        Signature,
        Card,
        Field,
        Foot
    };
    Kind kind = Kind::Row;
    QRectF rect;
};

/// One page as what is painted on it.
struct DisplayPage
{
    QList<FillItem> fills;
    QList<TextItem> texts;
    QList<PageMark> marks;
};

} // namespace convoke
