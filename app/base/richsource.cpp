// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/richinline.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPunctuation(QStringView text, qsizetype at)
{
    return at < text.size() && (text.at(at).isPunct() || text.at(at).isSymbol());
}

bool isBlank(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isSpace();
}

bool isWordSign(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Where words stand decides which of their signs would mean something.
struct Surroundings
{
    bool hasLinkSigns = false; ///< "](" stands somewhere in the block
    bool isLabel = false; ///< words of a link
};

bool meansSomething(QStringView text, qsizetype at, const Surroundings &around)
{
    switch (text.at(at).unicode()) {
    case u'\\':
        return at + 1 == text.size() || isPunctuation(text, at + 1);
    case u'*':
        return !(isBlank(text, at - 1) && isBlank(text, at + 1));
    case u'_':
        return !(isWordSign(text, at - 1) && isWordSign(text, at + 1))
            && !(isBlank(text, at - 1) && isBlank(text, at + 1));
    case u'[':
        return around.hasLinkSigns || around.isLabel;
    case u']':
        return around.isLabel;
    case u':': {
        const QStringView before = text.first(at);
        return text.sliced(at).startsWith(u"://") && (before.endsWith(u"http") || before.endsWith(u"https"));
    }
    default:
        return false;
    }
}

QString escaped(QStringView text, const Surroundings &around)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (meansSomething(text, at, around)) {
            out += u'\\';
        }
        out += text.at(at);
    }
    return out;
}

/// @p words between two signs; blanks at their ends stay outside, for a mark never begins or ends with one.
QString between(const QString &words, const QString &sign)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty()) {
        return words;
    }
    const qsizetype begin = words.indexOf(trimmed);
    return words.first(begin) + sign + trimmed + sign + words.sliced(begin + trimmed.size());
}

/// Calls @p take with every stretch of @p runs that are alike in what @p key says.
template <typename Key, typename Take>
void eachStretch(const QList<RichRun> &runs, Key key, Take take)
{
    for (qsizetype from = 0; from < runs.size();) {
        qsizetype end = from + 1;
        while (end < runs.size() && key(runs.at(end)) == key(runs.at(from))) {
            ++end;
        }
        take(runs.sliced(from, end - from), end < runs.size() ? runs.at(end).text : QString());
        from = end;
    }
}

/// How the emphasis inside words is written; "_" cannot.
enum class InsideWords { Marked, Unmarked };

QString emphasisSource(const QList<RichRun> &runs, const Surroundings &around, InsideWords inside)
{
    QString out;
    eachStretch(
        runs, [](const RichRun &run) { return run.emphasis; },
        [&](const QList<RichRun> &stretch, const QString &behind) {
            QString text;
            for (const RichRun &run : stretch) {
                text += run.text;
            }
            const QString words = escaped(text, around);
            const bool isInside = (!text.at(0).isSpace() && isWordSign(out, out.size() - 1))
                || (!text.back().isSpace() && isWordSign(behind, 0));
            if (!stretch.constFirst().emphasis || (isInside && inside == InsideWords::Unmarked)) {
                out += words;
            } else {
                out += between(words, isInside ? u"*"_s : u"_"_s);
            }
        });
    return out;
}

QString strongSource(const QList<RichRun> &runs, const Surroundings &around, InsideWords inside)
{
    QString out;
    eachStretch(
        runs, [](const RichRun &run) { return run.strong; },
        [&](const QList<RichRun> &stretch, const QString &) {
            const QString words = emphasisSource(stretch, around, inside);
            out += stretch.constFirst().strong ? between(words, u"**"_s) : words;
        });
    return out;
}

QString linkSource(const QList<RichRun> &words, QString target, InsideWords inside)
{
    const bool isBare = words.size() == 1 && words.constFirst().text == target && !words.constFirst().strong
        && !words.constFirst().emphasis && richRunsFrom(target) == words;
    if (isBare) {
        return target;
    }
    target.replace(u'(', u"%28"_s).replace(u')', u"%29"_s).replace(u' ', u"%20"_s);
    return u'[' + strongSource(words, {.isLabel = true}, inside) + u"]("_s + target + u')';
}

QString sourceOf(const QList<RichRun> &runs, InsideWords inside)
{
    QString whole;
    for (const RichRun &run : runs) {
        whole += run.text;
    }
    const Surroundings around{.hasLinkSigns = whole.contains(u"]("_s)};
    QString out;
    eachStretch(
        runs, [](const RichRun &run) { return run.target; },
        [&](const QList<RichRun> &stretch, const QString &) {
            const QString target = stretch.constFirst().target;
            out += isRichTarget(target) ? linkSource(stretch, target, inside)
                                        : strongSource(stretch, around, inside);
        });
    return out;
}

/// Takes the blanks from the end of @p runs.
void chop(QList<RichRun> &runs)
{
    while (!runs.isEmpty() && runs.constLast().text.back().isSpace()) {
        runs.last().text.chop(1);
        if (runs.constLast().text.isEmpty()) {
            runs.removeLast();
        }
    }
}

/// Without blanks at the beginnings and ends of lines, without empty lines.
QList<RichRun> tidied(const QList<RichRun> &runs)
{
    QList<RichRun> tidy;
    bool beginsLine = true;
    for (const RichRun &run : runs) {
        for (const QChar sign : run.text) {
            if (sign == u'\n' && !beginsLine) {
                chop(tidy);
            }
            if (!sign.isSpace() || !beginsLine) {
                RichRun one = run;
                one.text = sign;
                addRun(tidy, one);
                beginsLine = sign == u'\n';
            }
        }
    }
    chop(tidy);
    return tidy;
}

QString withoutEmphasis(QList<RichRun> runs)
{
    QList<RichRun> plain;
    for (RichRun &run : runs) {
        run.strong = false;
        run.emphasis = false;
        addRun(plain, run);
    }
    return sourceOf(plain, InsideWords::Unmarked);
}

QString wordsOf(const QList<RichRun> &runs)
{
    QString words;
    for (const RichRun &run : runs) {
        words += run.text;
    }
    return words;
}

/// The source that says most of what @p runs say, and never other words.
QString inlineSource(const QList<RichRun> &runs)
{
    const QString words = wordsOf(runs);
    for (const InsideWords inside : {InsideWords::Marked, InsideWords::Unmarked}) {
        const QString source = sourceOf(runs, inside);
        if (wordsOf(richRunsFrom(source)) == words) {
            return source;
        }
    }
    return withoutEmphasis(runs);
}

/// A line that is no item must not look like one.
QString lineSource(const QString &line, bool followsNumber)
{
    constexpr QStringView bullets = u"-•*–";
    if (line.size() > 1 && bullets.contains(line.at(0)) && line.at(1).isSpace()) {
        return u'\\' + line;
    }
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits) >= u'0' && line.at(digits) <= u'9') {
        ++digits;
    }
    constexpr qsizetype mostDigits = 3;
    const bool looksNumbered = digits > 0 && digits <= mostDigits && digits + 1 < line.size()
        && (line.at(digits) == u'.' || line.at(digits) == u')') && line.at(digits + 1).isSpace();
    if (looksNumbered && (followsNumber || QStringView(line).first(digits).toInt() == 1)) {
        return line.first(digits) + u'\\' + line.sliced(digits);
    }
    return line;
}

QString blockSource(const RichBlock &block, int number, bool followsNumber)
{
    QStringList lines = inlineSource(tidied(block.runs)).split(u'\n');
    const bool isItem = block.kind != RichBlockKind::Paragraph;
    for (qsizetype i = isItem ? 1 : 0; i < lines.size(); ++i) {
        lines[i] = lineSource(lines.at(i), followsNumber || number > 0);
    }
    if (!isItem) {
        return lines.join(u'\n');
    }
    const QString indent(qsizetype(2) * (block.level - 1), u' ');
    return indent + (number > 0 ? u"%1. "_s.arg(number) : u"- "_s) + lines.join(u'\n' + indent + u"  "_s);
}

} // namespace

QString richTextSource(const RichText &text)
{
    RichText blocks = text;
    blocks.removeIf([](const RichBlock &block) { return block.text().trimmed().isEmpty(); });
    int deepest = 0;
    for (RichBlock &block : blocks) {
        block.level = qBound(1, block.level, qMin(deepest + 1, deepestRichLevel));
        deepest = block.kind == RichBlockKind::Paragraph ? 0 : block.level;
    }
    const QList<int> numbers = richNumbers(blocks);
    QString source;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool isItem = blocks.at(i).kind != RichBlockKind::Paragraph;
        const bool followsItem = i > 0 && blocks.at(i - 1).kind != RichBlockKind::Paragraph;
        source += i == 0 ? QString() : isItem && followsItem ? u"\n"_s : u"\n\n"_s;
        source += blockSource(blocks.at(i), numbers.at(i), i > 0 && numbers.at(i - 1) > 0);
    }
    return source;
}

} // namespace convoke
