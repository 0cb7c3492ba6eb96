// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cardface.h"

#include "documents/pageflow.h"

#include <algorithm>
#include <numeric>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TextStyle nameStyles[] = {
    TextStyle::Name64, TextStyle::Name52, TextStyle::Name42, TextStyle::Name34, TextStyle::Name28,
    TextStyle::Name24, TextStyle::Name21, TextStyle::Name18, TextStyle::Name16, TextStyle::Name14};
constexpr TextStyle lineStyles[] = {TextStyle::Card17, TextStyle::Card13, TextStyle::Card10,
                                    TextStyle::Card8};
constexpr double accentHeight = 3.4;
constexpr double accentWidth = 30;
constexpr double edgeGap = 4; ///< between the edges' lines and the middle
constexpr qsizetype mostSmallLines = 2;

/// Turns what was added to @p page since @p before by half a turn about @p centre.
void turn(DisplayPage &page, const DisplayPage &before, const QPointF &centre)
{
    const auto turned = [&centre](const QRectF &rect) {
        return QRectF(2 * centre.x() - rect.right(), 2 * centre.y() - rect.bottom(), rect.width(),
                      rect.height());
    };
    for (qsizetype i = before.fills.size(); i < page.fills.size(); ++i) {
        page.fills[i].rect = turned(page.fills.at(i).rect);
    }
    for (qsizetype i = before.texts.size(); i < page.texts.size(); ++i) {
        TextItem &item = page.texts[i];
        item.box = turned(item.box);
        item.baseline = 2 * centre.y() - item.baseline;
        item.turned = true;
    }
}

double heightOf(const auto &sets)
{
    return std::accumulate(sets.cbegin(), sets.cend(), 0.0,
                           [](double sum, const auto &set) { return sum + set.height(); });
}

} // namespace

void CardFaceSetter::put(DisplayPage &page, const QRectF &inside, const Set &set, double top) const
{
    double y = top + set.gap;
    for (const SetLine &line : set.lines) {
        const double indent = m_design.centred ? (inside.width() - line.width) / 2 : 0;
        PageFlow::put(page, line, inside.left() + indent, y, set.style);
        y += specOf(set.style).leading;
    }
}

void CardFaceSetter::setTag(DisplayPage &page, const QRectF &inside, const QString &text, double centre)
{
    constexpr double pad = 5;
    constexpr QRgb white = 0xFFFFFFFF;
    const double width = m_setter.width(text, TextStyle::Tag);
    const double height = tagHeight();
    const QRectF field(inside.right() - width - 2 * pad, centre - height / 2, width + 2 * pad, height);
    page.fills.append({field, m_accent});
    PageFlow::put(page, {text, width}, field.left() + pad, field.top() + 1.5, TextStyle::Tag);
    page.texts.last().colour = white;
}

double CardFaceSetter::tagHeight()
{
    return specOf(TextStyle::Tag).leading + 3;
}

/// The lines at the upper or lower edge, without the tag.
QList<CardFaceSetter::Set> CardFaceSetter::edge(const QRectF &inside, const QList<CardWords> &words,
                                                CardPlace place)
{
    QList<Set> sets;
    for (const CardWords &line : words) {
        if (line.place != place || line.text.isEmpty() || line.voice == CardVoice::Tag) {
            continue;
        }
        const TextStyle style = line.voice == CardVoice::Small ? TextStyle::Card7 : TextStyle::Card10;
        Set set{m_setter.lines(line.text, style, inside.width()), style};
        if (set.lines.size() > mostSmallLines) {
            set.lines = set.lines.first(mostSmallLines);
            set.lines.last().text += u'…';
        }
        sets.append(set);
    }
    return sets;
}

double CardFaceSetter::edgeHeight(const QRectF &inside, const QList<CardWords> &words, CardPlace place)
{
    const bool hasTag = std::any_of(words.cbegin(), words.cend(), [place](const CardWords &line) {
        return line.place == place && line.voice == CardVoice::Tag && !line.text.isEmpty();
    });
    return std::max(heightOf(edge(inside, words, place)), hasTag ? tagHeight() : 0);
}

/// Sets them, and the tag at their right; gives the height that they take.
double CardFaceSetter::setEdge(DisplayPage &page, const QRectF &inside, const QList<CardWords> &words,
                               CardPlace place)
{
    const QList<Set> sets = edge(inside, words, place);
    double y = place == CardPlace::Top ? inside.top() : inside.bottom() - heightOf(sets);
    for (const Set &set : sets) {
        put(page, inside, set, y);
        y += set.height();
    }
    for (const CardWords &line : words) {
        if (line.place == place && line.voice == CardVoice::Tag && !line.text.isEmpty()) {
            setTag(page, inside, line.text,
                   place == CardPlace::Top ? inside.top() + tagHeight() / 2
                                           : inside.bottom() - tagHeight() / 2);
        }
    }
    return edgeHeight(inside, words, place);
}

/// Whether the names fit between the edges at their smallest size.
bool CardFaceSetter::hasRoomForNames(const QRectF &inside, const QList<CardWords> &words)
{
    double height = 0;
    for (const CardWords &line : words) {
        if (line.place == CardPlace::Middle && line.voice == CardVoice::Name && !line.text.isEmpty()) {
            height += static_cast<double>(m_setter.lines(line.text, TextStyle::Name14, inside.width()).size())
                * specOf(TextStyle::Name14).leading;
        }
    }
    return height <= inside.height() - edgeHeight(inside, words, CardPlace::Top)
        - edgeHeight(inside, words, CardPlace::Bottom) - 2 * edgeGap;
}

bool CardFaceSetter::breaksAWord(const QList<CardWords> &words, double width, TextStyle name)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const CardWords &line) {
        return line.place == CardPlace::Middle && line.voice == CardVoice::Name
            && m_setter.widestWord(line.text, name) > width;
    });
}

QList<CardFaceSetter::Set> CardFaceSetter::attempt(const QList<CardWords> &words, double width,
                                                   TextStyle name, TextStyle line)
{
    QList<Set> sets;
    bool wasName = false;
    for (const CardWords &part : words) {
        if (part.place != CardPlace::Middle || part.text.isEmpty()) {
            continue;
        }
        const bool isName = part.voice == CardVoice::Name;
        const TextStyle style = isName ? name : part.voice == CardVoice::Small ? TextStyle::Card7 : line;
        const double gap = wasName && !isName ? specOf(line).leading * 0.35 : 0;
        sets.append({m_setter.lines(part.text, style, width), style, gap});
        wasName = isName;
    }
    return sets;
}

/// Takes lines away from the end of what stands below the names, and from the names themselves only when they
/// alone are higher than the card.
void CardFaceSetter::shorten(QList<Set> &sets, double height)
{
    while (heightOf(sets) > height && !sets.isEmpty()) {
        qsizetype longest = sets.size() - 1;
        for (qsizetype i = sets.size() - 1; i >= 0; --i) {
            const bool isName = sets.at(i).style >= TextStyle::Name14;
            const bool longestIsName = sets.at(longest).style >= TextStyle::Name14;
            if (longestIsName != isName ? longestIsName
                                        : sets.at(i).lines.size() > sets.at(longest).lines.size()) {
                longest = i;
            }
        }
        Set &set = sets[longest];
        set.lines.removeLast();
        if (set.lines.isEmpty()) {
            sets.removeAt(longest);
        } else if (!set.lines.last().text.endsWith(u'…')) {
            set.lines.last().text += u'…';
        }
    }
}

QList<CardFaceSetter::Set> CardFaceSetter::middle(const QList<CardWords> &words, QSizeF room)
{
    constexpr double share = 0.56; // of the name's size, at most, so that the name stays the name
    for (const TextStyle name : nameStyles) {
        if (specOf(name).size > m_design.largest
            || (name != TextStyle::Name14 && breaksAWord(words, room.width(), name))) {
            continue;
        }
        for (const TextStyle line : lineStyles) {
            if (line != TextStyle::Card8 && specOf(line).size > specOf(name).size * share) {
                continue;
            }
            const QList<Set> sets = attempt(words, room.width(), name, line);
            if (heightOf(sets) <= room.height()) {
                return sets;
            }
        }
    }
    QList<Set> sets = attempt(words, room.width(), TextStyle::Name14, TextStyle::Card8);
    shorten(sets, room.height());
    return sets;
}

void CardFaceSetter::set(DisplayPage &page, const QRectF &face, const QList<CardWords> &words, bool turned)
{
    const DisplayPage before = page;
    const double margin = m_design.margin * pointsPerMm;
    QRectF inside = face.adjusted(margin, margin, -margin, -margin);
    const double x = m_design.centred ? inside.center().x() - accentWidth / 2 : inside.left();
    page.fills.append({{x, inside.top(), accentWidth, accentHeight}, m_accent});
    inside.setTop(inside.top() + accentHeight + edgeGap);
    QList<CardWords> kept = words;
    for (const CardPlace place : {CardPlace::Top, CardPlace::Bottom}) {
        if (!hasRoomForNames(inside, kept)) {
            kept.removeIf([place](const CardWords &line) { return line.place == place; });
        }
    }
    const double top = setEdge(page, inside, kept, CardPlace::Top);
    const double bottom = setEdge(page, inside, kept, CardPlace::Bottom);
    const QRectF room = inside.adjusted(0, top + edgeGap, 0, -bottom - edgeGap);
    const QList<Set> sets = middle(kept, room.size());
    double y = room.top() + (room.height() - heightOf(sets)) / 2;
    for (const Set &set : sets) {
        put(page, room, set, y);
        y += set.height();
    }
    if (turned) {
        turn(page, before, face.center());
    }
}

} // namespace convoke
