// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/displaylist.h"
#include "documents/documenttemplate.h"
#include "documents/textsetter.h"

#include <QList>
#include <QString>

namespace convoke {

/// What one line of a card says to one person, in its language.
struct CardWords
{
    QString text; ///< several lines where it has line breaks
    CardVoice voice = CardVoice::Line;
    CardPlace place = CardPlace::Middle;
};

/// Sets the words of one face of a card into its rectangle: small lines and tags at the edges, the name as
/// large as the middle allows. Names are wrapped and not cut unless they would leave the card at 14 pt; what
/// stands below a name gets smaller first and loses its end, marked by "…", last.
class CardFaceSetter final
{
public:
    CardFaceSetter(TextSetter &setter, const CardDesign &design, QRgb accent)
        : m_setter(setter)
        , m_design(design)
        , m_accent(accent)
    { }

    /// @p face in points on @p page. What stands at the edges gives way to a name that needs their room.
    void set(DisplayPage &page, const QRectF &face, const QList<CardWords> &words, bool turned);

private:
    struct Set
    {
        QList<SetLine> lines;
        TextStyle style = TextStyle::Card10;
        double gap = 0; ///< above it

        [[nodiscard]] double height() const
        {
            return gap + static_cast<double>(lines.size()) * specOf(style).leading;
        }
    };
    [[nodiscard]] static double tagHeight();
    [[nodiscard]] QList<Set> edge(const QRectF &inside, const QList<CardWords> &words, CardPlace place);
    [[nodiscard]] double edgeHeight(const QRectF &inside, const QList<CardWords> &words, CardPlace place);
    [[nodiscard]] double setEdge(DisplayPage &page, const QRectF &inside, const QList<CardWords> &words,
                                 CardPlace place);
    void setTag(DisplayPage &page, const QRectF &inside, const QString &text, double centre);
    [[nodiscard]] bool hasRoomForNames(const QRectF &inside, const QList<CardWords> &words);
    [[nodiscard]] QList<Set> middle(const QList<CardWords> &words, QSizeF room);
    [[nodiscard]] QList<Set> attempt(const QList<CardWords> &words, double width, TextStyle name,
                                     TextStyle line);
    [[nodiscard]] bool breaksAWord(const QList<CardWords> &words, double width, TextStyle name);
    static void shorten(QList<Set> &sets, double height);
    void put(DisplayPage &page, const QRectF &inside, const Set &set, double top) const;

    TextSetter &m_setter;
    const CardDesign &m_design;
    QRgb m_accent;
};

} // namespace convoke
