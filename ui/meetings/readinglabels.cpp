// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readinglabels.h"

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

struct FieldLabel
{
    QStringView field;
    const char *label;
    Hue hue;
    bool isNeeded;
};

constexpr FieldLabel labels[] = {
    {u"working_groups", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Working groups"), Hue::Brown, true},
    {u"title", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Title"), Hue::Blue, true},
    {u"reference", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Reference"), Hue::Blue, false},
    {u"kind", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Kind"), Hue::Violet, false},
    {u"sessions", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Sessions"), Hue::Green, true},
    {u"time_zone", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Time zone"), Hue::Green, false},
    {u"lunch_to_lunch", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Lunch to lunch"), Hue::Green, false},
    {u"provisional", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Provisional"), Hue::Green, false},
    {u"mode", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Takes place"), Hue::Teal, false},
    {u"place", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Place"), Hue::Teal, false},
    {u"platform", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Platform"), Hue::Teal, false},
    {u"published", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Published"), Hue::Amber, false},
    {u"deadline", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Deadline"), Hue::Amber, true},
    {u"preferred_by", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Preferred by"), Hue::Amber, false},
    {u"outcome_told", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Outcome told"), Hue::Amber, false},
    {u"channel", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "People apply by"), Hue::Red, true},
    {u"link", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Link"), Hue::Red, false},
    {u"contacts", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Contacts"), Hue::Red, true},
    {u"selection", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Selection"), Hue::Red, false},
    {u"places", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Places"), Hue::Violet, false},
    {u"language", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Language"), Hue::Violet, false},
    {u"interpretation", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Interpretation"), Hue::Violet, false},
    {u"travel_arranged", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Travel arranged"), Hue::Violet, false},
    {u"chairs", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Chairs"), Hue::Brown, false},
    {u"profiles", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Profiles"), Hue::Plum, false},
    {u"questions", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Questions"), Hue::Olive, false},
    {u"rules", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Limits"), Hue::Plum, false},
    {u"background", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Background"), Hue::Teal, false},
    {u"aim", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Aim"), Hue::Teal, false},
    {u"topics", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Topics"), Hue::Teal, false},
    {u"outcome", QT_TRANSLATE_NOOP("convoke::ReadingLabels", "Outcome"), Hue::Teal, false},
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
    for (const FieldLabel &entry : labels) {
        if (entry.field == field) {
            return {said(entry.label), coloursOf(entry.hue), rank, entry.isNeeded};
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
