// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace convoke {

/// A line of a text as it came, its spaces squeezed and its bullet taken off.
struct RawLine
{
    QString words;
    int indent = 0;
    qsizetype width = 0; ///< as it stood there, with indentation and bullet
    bool item = false;
    bool numbered = false;
    bool gapBefore = false;
};

/// Puts paragraphs together again that a mail program or an editor broke at a column: a line goes on where
/// its first word would not have fitted on the line before, or where it hangs below the words of an item.
QList<RawLine> joinedLines(const QList<RawLine> &lines);

} // namespace convoke
