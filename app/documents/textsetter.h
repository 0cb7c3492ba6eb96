// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/textstyle.h"

#include <QHash>
#include <QList>
#include <QString>

class QPainter;
class QPointF;

namespace convoke {

/// One line of set text: what stands on it and how wide it is, in points.
struct SetLine
{
    QString text;
    double width = 0;
};

/// Words of one voice.
struct StyledWords
{
    QString text;
    TextStyle style = TextStyle::Body;
};

/// Words of one voice where they stand on their line, in points from its left end.
struct SetPiece
{
    SetLine line;
    double x = 0;
    TextStyle style = TextStyle::Body;
};

/// Measures and breaks text, in points, the same for every device. Lines break between words, and inside a
/// word only when the word is wider than the line; nothing is cut and nothing is hyphenated. Remembers
/// widths, so keep one for a document.
class TextSetter final
{
public:
    /// Width of @p text on one line.
    double width(const QString &text, TextStyle style);
    /// Width of the widest word of @p text.
    double widestWord(const QString &text, TextStyle style);
    /// @p text in lines of at most @p width; line breaks in it are kept. One empty line for an empty text.
    QList<SetLine> lines(const QString &text, TextStyle style, double width);

    /// Words of several voices in lines of at most @p width; line breaks in them are kept.
    static QList<QList<SetPiece>> lines(const QList<StyledWords> &words, double width);

    /// Draws one line with its left end on the baseline at @p start, in points. Left to right or right to
    /// left as the text's first letter says.
    static void draw(QPainter &painter, const QString &line, TextStyle style, const QPointF &start,
                     QRgb colour);

private:
    QString softened(const QString &paragraph, TextStyle style, double width);
    void addParagraph(QList<SetLine> &lines, const QString &paragraph, TextStyle style, double width);

    QHash<std::pair<int, QString>, double> m_widths; ///< by style and text
};

} // namespace convoke
