// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/linejoining.h"

#include "base/wordlist.h"

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
        const bool goesOn = next.words.at(0).isLower()
            || (next.words.at(0).isDigit() && lines.at(i).words.back().isLower()); // "from" / "2 p.m."
        if (inItem || next.gapBefore || next.item || width < column / 2 || !goesOn) {
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

constexpr QStringView openWords[] = {
    u"a",    u"an",   u"and", u"are", u"at",    u"be",   u"before", u"between", u"by",    u"for", u"from",
    u"in",   u"is",   u"of",  u"on",  u"or",    u"our",  u"the",    u"to",      u"until", u"via", u"will",
    u"with", u"your", u"au",  u"aux", u"avant", u"avec", u"de",     u"des",     u"du",    u"en",  u"et",
    u"la",   u"le",   u"les", u"ou",  u"par",   u"sur",  u"am",     u"auf",     u"bis",   u"das", u"dem",
    u"den",  u"der",  u"die", u"im",  u"mit",   u"oder", u"und",    u"vom",     u"von",   u"zum", u"zur",
    u"een",  u"het",  u"met", u"of",  u"op",    u"tot",  u"van",    u"voor",
};

bool beginsSmall(const RawLine &line)
{
    return line.words.at(0).isLower() || line.words.at(0).isDigit();
}

/// "until" / "14 November": no paragraph ends with such a word.
bool isBroken(const RawLine &line, const RawLine &next)
{
    const QStringView last = QStringView(line.words).sliced(line.words.lastIndexOf(u' ') + 1);
    constexpr qsizetype shortest = 20;
    return line.width >= shortest && !next.gapBefore && !next.item && beginsSmall(next)
        && isOneOf(openWords, last);
}

/// Broken by hand, at no column in particular.
bool isWrappedByHand(const QList<RawLine> &lines)
{
    constexpr qsizetype widest = 90;
    bool broken = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).width > widest && !hasLongWord(lines.at(i).words)) {
            return false;
        }
        broken = broken || (i > 0 && isBroken(lines.at(i - 1), lines.at(i)));
    }
    return broken;
}

} // namespace

QList<RawLine> joinedLines(const QList<RawLine> &lines)
{
    const qsizetype column = wrapColumn(lines);
    const bool byHand = column == 0 && isWrappedByHand(lines);
    constexpr qsizetype handsWidth = 50; ///< shorter lines may be headings
    QList<RawLine> out;
    qsizetype lastWidth = 0;
    const RawLine *before = nullptr;
    for (const RawLine &line : lines) {
        const bool small = before != nullptr && byHand && before->width >= handsWidth
            && before->words.back().isLower() && line.words.at(0).isLower();
        const bool broken = before != nullptr && (small || isBroken(*before, line));
        before = &line;
        const bool full = column > 0 && lastWidth <= column && lastWidth + 1 + firstWordOf(line) > column;
        const bool hangs = !out.isEmpty() && out.last().item && line.indent >= out.last().indent + 2;
        const bool goesOn = !out.isEmpty() && !line.gapBefore && !line.item && (full || hangs || broken);
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
