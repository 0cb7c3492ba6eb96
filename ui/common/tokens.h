// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QMetaType>
#include <QString>

namespace convoke {

/// What a coloured word or bar says. Colour never says it alone: a word or a shape stands beside it.
enum class Tone { Neutral, Accent, Good, Warn, Bad };

/// Ink and ground of one tone.
struct ToneColours
{
    QColor ink;
    QColor ground;
};

/// Every colour of the program, for one scheme. Text colours reach 4.5 : 1 on every ground they are used on;
/// muted is for ornaments and what is switched off, never for words that must be read.
struct Tokens
{
    bool dark = false;
    QColor window;
    QColor surface;
    QColor raised;
    QColor hover;
    QColor pressed;
    QColor border;
    QColor softBorder;
    QColor text;
    QColor secondary;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentGround;
    QColor neutralGround;
    QColor good;
    QColor goodGround;
    QColor warn;
    QColor warnGround;
    QColor bad;
    QColor badGround;
    QColor paperGround; ///< the desk that a previewed page lies on

    [[nodiscard]] ToneColours tone(Tone tone) const;
    /// Name and colour of each, as the style sheet calls them.
    [[nodiscard]] QList<std::pair<QString, QColor>> named() const;

    static const Tokens &light();
    static const Tokens &darkSet();
    static const Tokens &of(bool dark) { return dark ? darkSet() : light(); }
};

/// The tokens of the application's present palette.
const Tokens &tokens();

/// The same colour given for a light and for a dark ground, as working groups carry it ("#RRGGBB").
struct ColourPair
{
    QString light;
    QString dark;

    friend bool operator==(const ColourPair &, const ColourPair &) = default;
};

/// The one of the pair that suits the present palette; a missing dark one is made from the light one, an
/// unreadable one becomes the muted token.
QColor presentColour(const ColourPair &pair);

/// Contrast of two opaque colours, 1 to 21, by WCAG 2.1.
double contrastRatio(const QColor &first, const QColor &second);

} // namespace convoke

Q_DECLARE_METATYPE(convoke::ColourPair)
