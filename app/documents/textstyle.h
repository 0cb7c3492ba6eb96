// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace convoke {

/// The voices of the page. One look for every document: documents choose a voice, never a font.
enum class TextStyle {
    Title,
    Subtitle,
    Meta, ///< dates, place
    Tag, ///< for whom the page is
    RunningTitle, ///< head of the following pages
    RunningText,
    SectionHead,
    SectionCount,
    ColumnHead,
    Cell,
    CellStrong,
    CellQuiet,
    Body,
    Note,
    Footer,
    Heading, ///< of a section of running text
    BodyStrong,
    BodyEmphasis,
    BodyStrongEmphasis,
    BodyLink,
    BodyLinkStrong,
    BodyLinkEmphasis,
    BodyLinkStrongEmphasis,
    Card7, ///< on cards: lines of this many points
    Card8,
    Card10,
    Card13,
    Card17,
    Name14, ///< on cards: names of this many points
    Name16,
    Name18,
    Name21,
    Name24,
    Name28,
    Name34,
    Name42,
    Name52,
    Name64,
};

/// How a voice sounds; sizes in points.
struct TextStyleSpec
{
    double size;
    double leading; ///< from baseline to baseline
    QFont::Weight weight;
    QRgb colour;
    bool italic = false;
};

const TextStyleSpec &specOf(TextStyle style);

/// The font of @p style with its fallbacks, in units of 1/fontUnits of a point, without hinting: glyphs keep
/// the same widths on every device. @p ligatures false where the text may have letters that join ("fi"), so
/// that copying and searching find them.
QFont fontOf(TextStyle style, bool ligatures);

/// Units of a fontOf() font per point.
inline constexpr double fontUnits = 20;

namespace paper {
inline constexpr QRgb textColour = 0xFF1B2430;
inline constexpr QRgb secondaryColour = 0xFF5A6675;
inline constexpr QRgb strongRule = 0xFF9AA5B1; ///< under column heads
inline constexpr QRgb softRule = 0xFFD3DAE2; ///< between rows
inline constexpr QRgb boxRule = 0xFFB4BEC9; ///< around fields to write in
inline constexpr QRgb linkColour = 0xFF1D4F9E;
inline constexpr QRgb accentColour = 0xFF1F5FBF; ///< where a group has no colour of its own
} // namespace paper

} // namespace convoke
