// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens set{.dark = false,
                            .window = QColor(0xF4F6F9),
                            .surface = QColor(0xFFFFFF),
                            .raised = QColor(0xFAFBFC),
                            .hover = QColor(0xF1F4F8),
                            .pressed = QColor(0xE4E9F0),
                            .border = QColor(0xD8DEE6),
                            .softBorder = QColor(0xE8ECF1),
                            .text = QColor(0x1B2430),
                            .secondary = QColor(0x5A6675),
                            .muted = QColor(0x8A95A3),
                            .accent = QColor(0x1F5FBF),
                            .onAccent = QColor(0xFFFFFF),
                            .accentGround = QColor(0xE4EEFB),
                            .neutralGround = QColor(0xE8ECF1),
                            .good = QColor(0x27733A),
                            .goodGround = QColor(0xE3F3E6),
                            .warn = QColor(0x965600),
                            .warnGround = QColor(0xFCF0DC),
                            .bad = QColor(0xB3261E),
                            .badGround = QColor(0xFBE6E4),
                            .paperGround = QColor(0xDCE1E8)};
    return set;
}

const Tokens &Tokens::darkSet()
{
    static const Tokens set{.dark = true,
                            .window = QColor(0x171B20),
                            .surface = QColor(0x20262D),
                            .raised = QColor(0x1C2127),
                            .hover = QColor(0x293039),
                            .pressed = QColor(0x323B45),
                            .border = QColor(0x38414B),
                            .softBorder = QColor(0x2C343D),
                            .text = QColor(0xE7EBF0),
                            .secondary = QColor(0xA7B1BD),
                            .muted = QColor(0x7C8794),
                            .accent = QColor(0x6EA8FF),
                            .onAccent = QColor(0x0F1B2D),
                            .accentGround = QColor(0x233650),
                            .neutralGround = QColor(0x323B45),
                            .good = QColor(0x7CC68C),
                            .goodGround = QColor(0x1F3525),
                            .warn = QColor(0xE6B15C),
                            .warnGround = QColor(0x3A2E18),
                            .bad = QColor(0xF2938C),
                            .badGround = QColor(0x3E2321),
                            .paperGround = QColor(0x11151A)};
    return set;
}

ToneColours Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {secondary, neutralGround};
    case Tone::Accent:
        return {accent, accentGround};
    case Tone::Good:
        return {good, goodGround};
    case Tone::Warn:
        return {warn, warnGround};
    case Tone::Bad:
        return {bad, badGround};
    }
    Q_UNREACHABLE();
}

QList<std::pair<QString, QColor>> Tokens::named() const
{
    return {
        {u"window"_s, window},
        {u"surface"_s, surface},
        {u"raised"_s, raised},
        {u"hover"_s, hover},
        {u"pressed"_s, pressed},
        {u"border"_s, border},
        {u"softBorder"_s, softBorder},
        {u"text"_s, text},
        {u"secondary"_s, secondary},
        {u"muted"_s, muted},
        {u"accent"_s, accent},
        {u"onAccent"_s, onAccent},
        {u"accentGround"_s, accentGround},
        {u"neutralGround"_s, neutralGround},
        {u"good"_s, good},
        {u"goodGround"_s, goodGround},
        {u"warn"_s, warn},
        {u"warnGround"_s, warnGround},
        {u"bad"_s, bad},
        {u"badGround"_s, badGround},
        {u"paperGround"_s, paperGround},
    };
}

const Tokens &tokens()
{
    const QPalette palette = QGuiApplication::palette();
    return Tokens::of(luminance(palette.color(QPalette::Window))
                      < luminance(palette.color(QPalette::WindowText)));
}

QColor presentColour(const ColourPair &pair)
{
    const QColor light = QColor::fromString(pair.light);
    const QColor dark = QColor::fromString(pair.dark);
    if (!tokens().dark) {
        return light.isValid() ? light : tokens().muted;
    }
    if (dark.isValid()) {
        return dark;
    }
    return light.isValid() ? light.lighter(160) : tokens().muted;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace convoke
