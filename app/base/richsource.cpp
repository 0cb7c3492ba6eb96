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

bool meansSomething(QStringView text, qsizetype at, bool mayLink, bool isLabel)
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
        return mayLink || isLabel;
    case u']':
        return isLabel;
    case u':': {
        const QStringView before = text.first(at);
        return text.sliced(at).startsWith(u"://") && (before.endsWith(u"http") || before.endsWith(u"https"));
    }
    default:
        return false;
    }
}

/// @p mayLink: "](" stands somewhere in the block.
QString escaped(const QString &text, bool mayLink, bool isLabel)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (meansSomething(text, at, mayLink, isLabel)) {
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

QString wordsOf(const QList<RichRun> &runs)
{
    QString words;
    for (const RichRun &run : runs) {
        words += run.text;
    }
    return words;
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

/// True when a blank, or the end, comes next in @p runs from number @p from; signs of the sentence may stand
/// before it.
bool endsAddress(const QList<RichRun> &runs, qsizetype from)
{
    constexpr QStringView ofSentence = u".,;:!?)";
    for (; from < runs.size(); ++from) {
        for (const QChar sign : runs.at(from).text) {
            if (!ofSentence.contains(sign)) {
                return sign.isSpace();
            }
        }
    }
    return true;
}

/// How the emphasis inside words is written; "_" cannot.
enum class InsideWords { Marked, Unmarked };

/// Writes runs in one way.
class RunWriter final
{
public:
    RunWriter(const RichWriting &writing, InsideWords inside)
        : m_writing(writing)
        , m_inside(inside)
    { }

    [[nodiscard]] QString source(const QList<RichRun> &runs) const
    {
        QString out;
        qsizetype end = 0;
        eachStretch(
            runs, [](const RichRun &run) { return run.target; },
            [&](const QList<RichRun> &stretch, const QString &) {
                end += stretch.size();
                const QString target = stretch.constFirst().target;
                const bool alone = !isWordSign(out, out.size() - 1) && endsAddress(runs, end);
                out += isRichTarget(target) ? link(stretch, target, alone) : strong(stretch, false);
            });
        return out;
    }

private:
    /// @p isAlone: nothing stands so close to it that it would be read as a part of the address.
    [[nodiscard]] QString link(const QList<RichRun> &words, QString target, bool isAlone) const
    {
        const RichRun &first = words.constFirst();
        const bool isPlain = words.size() == 1 && !first.strong && !first.emphasis;
        if (isPlain && isAlone && first.text == target && richRunsFrom(target) == words) {
            return m_writing.address(target);
        }
        target.replace(u'(', u"%28"_s).replace(u')', u"%29"_s).replace(u' ', u"%20"_s);
        return u'[' + strong(words, true) + u"]("_s + target + u')';
    }
    [[nodiscard]] QString strong(const QList<RichRun> &runs, bool isLabel) const
    {
        QString out;
        eachStretch(
            runs, [](const RichRun &run) { return run.strong; },
            [&](const QList<RichRun> &stretch, const QString &) {
                const QString words = emphasis(stretch, isLabel);
                out += stretch.constFirst().strong ? between(words, u"**"_s) : words;
            });
        return out;
    }
    [[nodiscard]] QString emphasis(const QList<RichRun> &runs, bool isLabel) const
    {
        QString out;
        eachStretch(
            runs, [](const RichRun &run) { return run.emphasis; },
            [&](const QList<RichRun> &stretch, const QString &behind) {
                const QString text = wordsOf(stretch);
                const QString words = m_writing.escape(text, isLabel);
                const bool isInside = (!text.at(0).isSpace() && isWordSign(out, out.size() - 1))
                    || (!text.back().isSpace() && isWordSign(behind, 0));
                if (!stretch.constFirst().emphasis || (isInside && m_inside == InsideWords::Unmarked)) {
                    out += words;
                } else {
                    out += between(words, isInside ? u"*"_s : u"_"_s);
                }
            });
        return out;
    }

    const RichWriting &m_writing;
    InsideWords m_inside;
};

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

QList<RichRun> withoutEmphasis(const QList<RichRun> &runs)
{
    QList<RichRun> plain;
    for (const RichRun &run : runs) {
        addRun(plain, {run.text, false, false, run.target});
    }
    return plain;
}

/// How texts are kept.
RichWriting keptWriting(const QList<RichRun> &runs)
{
    const bool mayLink = wordsOf(runs).contains(u"]("_s);
    return {[mayLink](const QString &words, bool isLabel) { return escaped(words, mayLink, isLabel); },
            [](const QString &target) {
                return target;
            }};
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
    const QList<RichRun> runs = tidied(block.runs);
    QStringList lines = richRunsSource(runs, keptWriting(runs)).split(u'\n');
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

QString richRunsSource(const QList<RichRun> &runs, const RichWriting &writing)
{
    const RichWriting kept = keptWriting(runs);
    const QString words = wordsOf(runs);
    for (const InsideWords inside : {InsideWords::Marked, InsideWords::Unmarked}) {
        if (wordsOf(richRunsFrom(RunWriter(kept, inside).source(runs))) == words) {
            return RunWriter(writing, inside).source(runs);
        }
    }
    return RunWriter(writing, InsideWords::Unmarked).source(withoutEmphasis(runs));
}

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
    bool followsNumber = false; // in the same list
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool isItem = blocks.at(i).kind != RichBlockKind::Paragraph;
        const bool followsItem = i > 0 && blocks.at(i - 1).kind != RichBlockKind::Paragraph;
        source += i == 0 ? QString() : isItem && followsItem ? u"\n"_s : u"\n\n"_s;
        source += blockSource(blocks.at(i), numbers.at(i), followsNumber);
        followsNumber = isItem && (followsNumber || numbers.at(i) > 0);
    }
    return source;
}

} // namespace convoke
