// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textstyle.h"

#include <QStringList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The system's own sans first, then Noto for what it lacks. Embedding needs a font that is a file: macOS'
/// interface font is not, so Helvetica Neue stands in for it.
const QStringList &families()
{
#if defined(Q_OS_WIN)
    static const QStringList names{u"Segoe UI"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s,
                                   u"Noto Sans Hebrew"_s};
#elif defined(Q_OS_MACOS)
    static const QStringList names{u"Helvetica Neue"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s,
                                   u"Noto Sans Hebrew"_s};
#else
    static const QStringList names{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s,
                                   u"Noto Sans Georgian"_s, u"Noto Sans Armenian"_s};
#endif
    return names;
}

} // namespace

const TextStyleSpec &specOf(TextStyle style)
{
    using paper::secondaryColour;
    using paper::textColour;
    static constexpr TextStyleSpec specs[] = {
        {21, 26, QFont::DemiBold, textColour}, // Title
        {11.5, 15.5, QFont::Normal, textColour}, // Subtitle
        {10, 14, QFont::Normal, secondaryColour}, // Meta
        {8, 11, QFont::DemiBold, textColour}, // Tag
        {8.5, 12, QFont::DemiBold, textColour}, // RunningTitle
        {8.5, 12, QFont::Normal, secondaryColour}, // RunningText
        {9.5, 13, QFont::DemiBold, textColour}, // SectionHead
        {9.5, 13, QFont::Normal, secondaryColour}, // SectionCount
        {7.5, 10, QFont::DemiBold, secondaryColour}, // ColumnHead
        {8.5, 11.5, QFont::Normal, textColour}, // Cell
        {8.5, 11.5, QFont::DemiBold, textColour}, // CellStrong
        {8.5, 11.5, QFont::Normal, secondaryColour}, // CellQuiet
        {9.5, 14, QFont::Normal, textColour}, // Body
        {7, 9.5, QFont::Normal, secondaryColour}, // Note
        {7.5, 10, QFont::Normal, secondaryColour}, // Footer
        {11.5, 15.5, QFont::DemiBold, textColour}, // Heading
        {9.5, 14, QFont::DemiBold, textColour}, // BodyStrong
        {9.5, 14, QFont::Normal, textColour, true}, // BodyEmphasis
        {9.5, 14, QFont::DemiBold, textColour, true}, // BodyStrongEmphasis
        {9.5, 14, QFont::Normal, paper::linkColour}, // BodyLink
        {9.5, 14, QFont::DemiBold, paper::linkColour}, // BodyLinkStrong
        {9.5, 14, QFont::Normal, paper::linkColour, true}, // BodyLinkEmphasis
        {9.5, 14, QFont::DemiBold, paper::linkColour, true}, // BodyLinkStrongEmphasis
        {7, 9.5, QFont::Normal, secondaryColour}, // Card7
        {8, 11, QFont::Normal, textColour}, // Card8
        {10, 13.5, QFont::Normal, textColour}, // Card10
        {13, 17, QFont::Normal, textColour}, // Card13
        {17, 22, QFont::Normal, textColour}, // Card17
        {14, 17, QFont::DemiBold, textColour}, // Name14
        {16, 19.5, QFont::DemiBold, textColour}, // Name16
        {18, 22, QFont::DemiBold, textColour}, // Name18
        {21, 25.5, QFont::DemiBold, textColour}, // Name21
        {24, 29, QFont::DemiBold, textColour}, // Name24
        {28, 34, QFont::DemiBold, textColour}, // Name28
        {34, 41, QFont::DemiBold, textColour}, // Name34
        {42, 50, QFont::DemiBold, textColour}, // Name42
        {52, 62, QFont::DemiBold, textColour}, // Name52
        {64, 76, QFont::DemiBold, textColour}, // Name64
    };
    static_assert(std::size(specs) == static_cast<size_t>(TextStyle::Name64) + 1);
    return specs[static_cast<size_t>(style)];
}

QFont fontOf(TextStyle style, bool ligatures)
{
    const TextStyleSpec &spec = specOf(style);
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(static_cast<int>(spec.size * fontUnits));
    font.setWeight(spec.weight);
    font.setItalic(spec.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    if (!ligatures) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // any spacing at all switches ligatures off
    }
    return font;
}

} // namespace convoke
