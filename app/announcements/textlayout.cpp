// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/textlayout.h"

#include "announcements/calendarwords.h"
#include "announcements/foldedtext.h"
#include "announcements/linejoining.h"
#include "base/textfold.h"

#include <algorithm>

namespace convoke {

namespace {

bool isInvisible(char16_t u)
{
    return u == 0x00AD || u == 0x200B || u == 0x200C || u == 0x200D || u == 0x2060 || u == 0xFEFF
        || u == 0xFFFC;
}

/// Single blanks instead of every kind of space; nothing invisible.
QString squeezed(QStringView line)
{
    QString out;
    out.reserve(line.size());
    for (const QChar c : line) {
        if (c.isSpace() || c.unicode() == 0x2007 || c.unicode() == 0x202F) {
            if (!out.isEmpty() && out.back() != u' ') {
                out.append(u' ');
            }
        } else if (!isInvisible(c.unicode())) {
            out.append(c);
        }
    }
    if (out.endsWith(u' ')) {
        out.chop(1);
    }
    return out;
}

/// As a reader sees it: soft hyphens take no room.
qsizetype visibleLength(QStringView line)
{
    return line.size()
        - std::count_if(line.cbegin(), line.cend(), [](QChar c) { return isInvisible(c.unicode()); });
}

int indentOf(QStringView line)
{
    int indent = 0;
    for (const QChar c : line) {
        if (c == u'\t') {
            indent += 4;
        } else if (c.isSpace()) {
            ++indent;
        } else {
            break;
        }
    }
    return indent;
}

/// "• ", "- ", "* " and their kin at the beginning of a line; the length to drop, 0 if there is none.
qsizetype bulletLength(QStringView words)
{
    constexpr QStringView marks = u"•◦▪▫■□●○‣⁃∙·–—-*+►➢✓\uF0B7\uF0A7\uF0D8";
    if (words.size() < 2) {
        return 0;
    }
    const bool marked =
        marks.contains(words.at(0)) || (words.at(0) == u'o' && words.size() > 2 && words.at(2).isUpper());
    constexpr QStringView tight = u"•◦▪■●‣\uF0B7\uF0A7";
    if (marked && words.at(1) == u' ') {
        return 2;
    }
    return tight.contains(words.at(0)) ? 1 : 0;
}

/// "Dezember 2021"
bool beginsWithMonth(QStringView words)
{
    constexpr qsizetype longest = 20;
    qsizetype end = 0;
    while (end < qMin(words.size(), longest) && (words.at(end).isLetter() || words.at(end).isMark())) {
        ++end;
    }
    return end > 0 && !calendarWords().months(foldedText(words.first(end))).isEmpty();
}

/// "1. ", "2) ", "(3) ", "a) "; not the day of a date.
qsizetype numberLength(QStringView words)
{
    qsizetype i = words.startsWith(u'(') ? 1 : 0;
    const qsizetype first = i;
    while (i < words.size() && i - first < 2 && words.at(i) >= u'0' && words.at(i) <= u'9') {
        ++i;
    }
    const bool letter = i == first && words.size() > i + 1 && words.at(i) >= u'a' && words.at(i) <= u'h';
    i += letter ? 1 : 0;
    if (i == first || i + 2 >= words.size() || words.at(i + 1) != u' ') {
        return 0;
    }
    const bool dotted = words.at(i) == u'.' && first == 0 && !letter && words.at(i + 2).isUpper()
        && !beginsWithMonth(words.sliced(i + 2));
    return dotted || words.at(i) == u')' ? i + 2 : 0;
}

/// The signs of Markdown that stand before a heading or around strong words.
QString withoutMarkdown(QString words)
{
    qsizetype hashes = 0;
    while (hashes < words.size() && hashes < 6 && words.at(hashes) == u'#') {
        ++hashes;
    }
    if (hashes > 0 && hashes < words.size() && words.at(hashes) == u' ') {
        words.remove(0, hashes + 1);
    }
    return words.remove(QStringLiteral("**"));
}

void markItem(RawLine &line)
{
    if (const qsizetype length = bulletLength(line.words); length > 0) {
        line.item = true;
        line.words = line.words.mid(length).trimmed();
    } else if (const qsizetype number = numberLength(line.words); number > 0) {
        line.item = true;
        line.numbered = true;
        line.words = line.words.mid(number).trimmed();
    }
}

/// Quotation marks of a reply ("> ") are dropped when most of the lines have them.
bool isQuoted(const QList<QStringView> &lines)
{
    qsizetype quoted = 0;
    qsizetype filled = 0;
    for (const QStringView line : lines) {
        filled += line.trimmed().isEmpty() ? 0 : 1;
        quoted += line.startsWith(u'>') ? 1 : 0;
    }
    return filled > 0 && quoted * 3 > filled * 2;
}

QList<RawLine> rawLines(const QString &text)
{
    const QList<QStringView> views = QStringView(text).split(u'\n');
    const bool quoted = isQuoted(views);
    QList<RawLine> lines;
    bool gap = false;
    for (QStringView view : views) {
        while (quoted && view.startsWith(u'>')) {
            view = view.sliced(1);
        }
        RawLine line{withoutMarkdown(squeezed(view)), indentOf(view), 0, false, false, gap};
        line.width = visibleLength(view.trimmed()) + line.indent;
        if (line.words.isEmpty()) {
            gap = true;
            continue;
        }
        gap = false;
        markItem(line);
        if (!line.words.isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

/// Levels of lists by their indentation.
class Levels
{
public:
    int depth(const RawLine &line)
    {
        if (!line.item) {
            m_indents.clear();
            return 0;
        }
        while (!m_indents.isEmpty() && m_indents.last() > line.indent) {
            m_indents.removeLast();
        }
        constexpr qsizetype deepest = 5;
        if (m_indents.isEmpty() || (m_indents.last() < line.indent && m_indents.size() < deepest)) {
            m_indents.append(line.indent);
        }
        return static_cast<int>(m_indents.size());
    }

private:
    QList<int> m_indents;
};

} // namespace

TextLayout::TextLayout(const QString &raw)
{
    QString clean = cleanedForStorage(raw);
    clean.replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n');
    const QList<RawLine> lines = joinedLines(rawLines(clean));
    Levels levels;
    for (const RawLine &line : lines) {
        const int depth = levels.depth(line);
        if (!m_text.isEmpty()) {
            m_text += line.gapBefore ? QStringLiteral("\n\n") : QStringLiteral("\n");
        }
        if (depth > 0) {
            m_text += QString(qsizetype(2) * depth, u' ') + QStringLiteral("• ");
        }
        m_lines.append({static_cast<int>(m_text.size()), static_cast<int>(line.words.size()), depth,
                        line.numbered, line.gapBefore});
        m_text += line.words;
    }
}

TextLayout TextLayout::before(int end) const
{
    TextLayout part(*this);
    if (end < m_lines.size()) {
        part.m_lines.resize(end);
        part.m_text.truncate(end > 0 ? m_lines.at(end - 1).end() : 0);
    }
    return part;
}

TextLayout TextLayout::without(int from, int to) const
{
    TextLayout part(*this);
    const int begin = m_lines.at(from).begin();
    const int cut = m_lines.at(to).begin() - begin;
    part.m_text.remove(begin, cut);
    part.m_lines.remove(from, to - from);
    for (qsizetype line = from; line < part.m_lines.size(); ++line) {
        part.m_lines[line].start -= cut;
    }
    return part;
}

} // namespace convoke
