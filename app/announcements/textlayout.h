// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace convoke {

/// One paragraph, heading or item of a list in the normalised text.
struct LayoutLine
{
    int start = 0; ///< of the words, after indentation and bullet
    int length = 0;
    int depth = 0; ///< 0: no item; 1, 2, …: item of a list at that level
    bool numbered = false; ///< an item with a number or letter instead of a bullet
    bool gapBefore = false; ///< an empty line stands before it

    [[nodiscard]] int end() const { return start + length; }
    /// Where its indentation begins.
    [[nodiscard]] int begin() const { return depth > 0 ? start - 2 * depth - 2 : start; }
};

/// An announcement's text in one shape, whatever the line ends, kinds of space, soft hyphens, bullets,
/// quotation marks of replies or hard line breaks it came with: NFC, single blanks, one line per paragraph,
/// "• " before items (two blanks more per level), one empty line where there were any.
class TextLayout
{
public:
    explicit TextLayout(const QString &raw);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<LayoutLine> &lines() const { return m_lines; }
    /// The same text, ended before line @p end.
    [[nodiscard]] TextLayout before(int end) const;
    /// The same text without the lines from @p from up to @p to, which must both be lines of it.
    [[nodiscard]] TextLayout without(int from, int to) const;

private:
    QString m_text;
    QList<LayoutLine> m_lines;
};

} // namespace convoke
