// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/linejoining.h"

#include <algorithm>

namespace convoke {

namespace {

/// A line that nobody could have broken: a long link.
bool hasLongWord(const QString &words)
{
    constexpr qsizetype longWord = 40;
    qsizetype begin = 0;
    while (begin <= words.size()) {
        const qsizetype blank = words.indexOf(u' ', begin);
        const qsizetype end = blank < 0 ? words.size() : blank;
        if (end - begin > longWord) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

qsizetype firstWordOf(const RawLine &line)
{
    const qsizetype blank = line.words.indexOf(u' ');
    return blank < 0 ? line.words.size() : blank;
}

/// How well @p column explains the lines that go on in small letters: every end before a word that would not
/// have fitted speaks for it, every end before a word that would have fitted speaks twice against it.
qsizetype evidenceFor(qsizetype column, const QList<RawLine> &lines)
{
    qsizetype evidence = 0;
    bool inItem = false; // items may have been broken at a column of their own
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const RawLine &next = lines.at(i + 1);
        const qsizetype width = lines.at(i).width;
        inItem = lines.at(i).item || (inItem && !lines.at(i).gapBefore && lines.at(i).indent > 0);
        if (inItem || next.gapBefore || next.item || width < column / 2 || !next.words.at(0).isLower()) {
            continue;
        }
        evidence += width <= column && width + 1 + firstWordOf(next) > column ? 1 : -2;
    }
    return evidence;
}

/// The column at which a mail program or an editor broke the lines; 0 if nobody did. A subject or a title may
/// be longer.
qsizetype wrapColumn(const QList<RawLine> &lines)
{
    constexpr qsizetype widest = 110;
    constexpr qsizetype narrowest = 50;
    QList<qsizetype> widths;
    for (const RawLine &line : lines) {
        if (!hasLongWord(line.words)) {
            widths.append(line.width);
        }
    }
    std::sort(widths.begin(), widths.end());
    const qsizetype exceptions = qMin<qsizetype>(4, 1 + lines.size() / 40);
    qsizetype best = 0;
    qsizetype most = 1; // one full line may be chance
    for (qsizetype i = 0; i <= exceptions && i < widths.size(); ++i) {
        const qsizetype column = widths.at(widths.size() - 1 - i);
        const qsizetype evidence = column >= narrowest && column <= widest ? evidenceFor(column, lines) : 0;
        if (evidence > most) {
            best = column;
            most = evidence;
        }
    }
    return best;
}

} // namespace

QList<RawLine> joinedLines(const QList<RawLine> &lines)
{
    const qsizetype column = wrapColumn(lines);
    QList<RawLine> out;
    qsizetype lastWidth = 0;
    for (const RawLine &line : lines) {
        const bool full = column > 0 && lastWidth <= column && lastWidth + 1 + firstWordOf(line) > column;
        const bool hangs = !out.isEmpty() && out.last().item && line.indent >= out.last().indent + 2;
        const bool goesOn = !out.isEmpty() && !line.gapBefore && !line.item && (full || hangs);
        lastWidth = line.width;
        if (goesOn) {
            out.last().words += u' ' + line.words;
        } else {
            out.append(line);
        }
    }
    return out;
}

} // namespace convoke
