// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readinglabels.h"

#include "announcements/fieldnames.h"

#include <QCoreApplication>

namespace convoke {

namespace {

enum class Hue { Blue, Brown, Green, Plum, Olive, Amber, Red, Teal, Violet };

struct HueColours
{
    Hue hue;
    QStringView light;
    QStringView dark;
};

constexpr HueColours hues[] = {
    {Hue::Blue, u"#1F5FBF", u"#6EA8FF"},   {Hue::Brown, u"#8A5A2B", u"#D0A377"},
    {Hue::Green, u"#2B7A3D", u"#7CC68C"},  {Hue::Plum, u"#8E3B7A", u"#D38BC2"},
    {Hue::Olive, u"#6B6E1E", u"#B9BD6A"},  {Hue::Amber, u"#A65F00", u"#E6B15C"},
    {Hue::Red, u"#B3261E", u"#F2938C"},    {Hue::Teal, u"#1E7A78", u"#6CC5C2"},
    {Hue::Violet, u"#5B4BB3", u"#A99BF0"},
};

struct FieldLook
{
    QStringView field;
    Hue hue;
    bool isNeeded;
};

/// In the order of the desk.
constexpr FieldLook looks[] = {
    {u"working_groups", Hue::Brown, true},
    {u"title", Hue::Blue, true},
    {u"reference", Hue::Blue, false},
    {u"kind", Hue::Violet, false},
    {u"sessions", Hue::Green, true},
    {u"time_zone", Hue::Green, false},
    {u"lunch_to_lunch", Hue::Green, false},
    {u"provisional", Hue::Green, false},
    {u"mode", Hue::Teal, false},
    {u"place", Hue::Teal, false},
    {u"platform", Hue::Teal, false},
    {u"published", Hue::Amber, false},
    {u"deadline", Hue::Amber, true},
    {u"preferred_by", Hue::Amber, false},
    {u"outcome_told", Hue::Amber, false},
    {u"channel", Hue::Red, true},
    {u"link", Hue::Red, false},
    {u"contacts", Hue::Red, true},
    {u"selection", Hue::Red, false},
    {u"places", Hue::Violet, false},
    {u"language", Hue::Violet, false},
    {u"interpretation", Hue::Violet, false},
    {u"travel_arranged", Hue::Violet, false},
    {u"chairs", Hue::Brown, false},
    {u"profiles", Hue::Plum, false},
    {u"questions", Hue::Olive, false},
    {u"rules", Hue::Plum, false},
    {u"background", Hue::Teal, false},
    {u"aim", Hue::Teal, false},
    {u"topics", Hue::Teal, false},
    {u"outcome", Hue::Teal, false},
};

ColourPair coloursOf(Hue hue)
{
    for (const HueColours &colours : hues) {
        if (colours.hue == hue) {
            return {colours.light.toString(), colours.dark.toString()};
        }
    }
    Q_UNREACHABLE();
}

QString said(const char *words)
{
    return QCoreApplication::translate("convoke::ReadingLabels", words);
}

} // namespace

ReadingLabel readingLabel(const QString &field)
{
    int rank = 0;
    for (const FieldLook &entry : looks) {
        if (entry.field == field) {
            return {fieldName(field), coloursOf(entry.hue), rank, entry.isNeeded};
        }
        ++rank;
    }
    return {};
}

Chip stateChip(FieldState state, bool isNeeded)
{
    switch (state) {
    case FieldState::Found:
        return {said(QT_TRANSLATE_NOOP("convoke::ReadingLabels", "found")), Tone::Good};
    case FieldState::Inferred:
        return {said(QT_TRANSLATE_NOOP("convoke::ReadingLabels", "inferred")), Tone::Warn};
    case FieldState::Provisional:
        return {said(QT_TRANSLATE_NOOP("convoke::ReadingLabels", "provisional")), Tone::Warn};
    case FieldState::Contradictory:
        return {said(QT_TRANSLATE_NOOP("convoke::ReadingLabels", "contradictory")), Tone::Bad};
    case FieldState::Missing:
        return {said(QT_TRANSLATE_NOOP("convoke::ReadingLabels", "missing")),
                isNeeded ? Tone::Bad : Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace convoke
