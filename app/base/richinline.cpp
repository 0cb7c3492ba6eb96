// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/richinline.h"

#include <optional>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What words stand in.
struct Look
{
    bool strong = false;
    bool emphasis = false;
    QString target;
};

/// Marked words: where they are in the source, what marks them, and where the source goes on.
struct Marked
{
    qsizetype from = 0;
    qsizetype end = 0;
    qsizetype next = 0;
    Look look;
    bool isVerbatim = false; ///< nothing inside means anything
};

constexpr qsizetype longestTarget = 2000;

bool isPunctuation(QChar sign)
{
    return sign.isPunct() || sign.isSymbol();
}

/// How much of @p address is left without the signs at its end that belong to the sentence around it; a
/// bracket that was opened in it is its own.
qsizetype withoutEnd(QStringView address)
{
    constexpr QStringView notLast = u".,;:!?)'’”»_";
    qsizetype open = address.count(u'(') - address.count(u')');
    qsizetype length = address.size();
    while (length > 0 && notLast.contains(address.at(length - 1))) {
        if (address.at(length - 1) == u')') {
            if (open >= 0) {
                break;
            }
            ++open;
        }
        --length;
    }
    return length;
}

/// Reads one block, from left to right; only what is closed again marks anything.
class InlineReader final
{
public:
    enum class Origin { Own, Foreign };
    explicit InlineReader(QStringView source, Origin origin = Origin::Own)
        : m_source(source)
        , m_origin(origin)
    { }

    QList<RichRun> read()
    {
        read(0, m_source.size(), {});
        return m_runs;
    }

private:
    /// Where nothing closes anymore, for each sign and length, so that nothing is sought twice.
    struct Dead
    {
        bool one = false;
        bool two = false;
        bool low = false;
    };

    /// Whether @p sign marks whole words only.
    [[nodiscard]] bool isForWords(QChar sign) const { return sign == u'_' || m_origin == Origin::Foreign; }
    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_source.size() ? m_source.at(place) : QChar(u' ');
    }
    [[nodiscard]] qsizetype lengthOfRun(qsizetype place, qsizetype end) const
    {
        qsizetype length = 0;
        while (place + length < end && m_source.at(place + length) == m_source.at(place)) {
            ++length;
        }
        return length;
    }
    [[nodiscard]] std::optional<qsizetype> closing(QChar sign, qsizetype length, qsizetype from,
                                                   qsizetype end) const;
    void read(qsizetype from, qsizetype end, const Look &look);
    [[nodiscard]] std::optional<Marked> marked(qsizetype place, qsizetype end, const Look &look,
                                               Dead &dead) const;
    [[nodiscard]] std::optional<Marked> emphasised(qsizetype place, qsizetype end, const Look &look,
                                                   Dead &dead) const;
    [[nodiscard]] std::optional<Marked> linked(qsizetype place, qsizetype end, const Look &look) const;
    [[nodiscard]] std::optional<Marked> address(qsizetype place, qsizetype end, const Look &look) const;
    void say(qsizetype from, qsizetype end, const Look &look)
    {
        addRun(m_runs,
               {m_source.sliced(from, end - from).toString(), look.strong, look.emphasis, look.target});
    }

    QStringView m_source;
    Origin m_origin;
    QList<RichRun> m_runs;
};

std::optional<qsizetype> InlineReader::closing(QChar sign, qsizetype length, qsizetype from,
                                               qsizetype end) const
{
    for (qsizetype place = from; place < end; ++place) {
        if (m_source.at(place) == u'\\' && m_origin == Origin::Own) {
            ++place;
            continue;
        }
        if (m_source.at(place) != sign) {
            continue;
        }
        const qsizetype run = lengthOfRun(place, end);
        const bool closes = !at(place - 1).isSpace() && place > from;
        const bool ends = !isForWords(sign) || !at(place + run).isLetterOrNumber();
        // "**a *b***": of three, the last ones close what was opened first.
        if (closes && ends && (run == length || run == 3)) {
            return place + run - length;
        }
        place += run - 1;
    }
    return std::nullopt;
}

std::optional<Marked> InlineReader::emphasised(qsizetype place, qsizetype end, const Look &look,
                                               Dead &dead) const
{
    const QChar sign = m_source.at(place);
    const qsizetype run = lengthOfRun(place, end);
    const bool isLow = sign == u'_';
    if (place + run >= end || at(place + run).isSpace() || run > (isLow ? 1 : 3)
        || (isForWords(sign) && at(place - 1).isLetterOrNumber())) {
        return std::nullopt;
    }
    const bool strong = run >= 2;
    const qsizetype length = strong ? 2 : 1;
    bool &isDead = isLow ? dead.low : strong ? dead.two : dead.one;
    if (isDead || (strong ? look.strong : look.emphasis)) {
        return std::nullopt;
    }
    const std::optional<qsizetype> close = closing(sign, length, place + length, end);
    if (!close) {
        isDead = true;
        return std::nullopt;
    }
    Marked found{place + length, *close, *close + length, look};
    (strong ? found.look.strong : found.look.emphasis) = true;
    return found;
}

std::optional<Marked> InlineReader::linked(qsizetype place, qsizetype end, const Look &look) const
{
    constexpr qsizetype longestLabel = 500;
    qsizetype close = place + 1;
    while (close < end && close - place <= longestLabel && m_source.at(close) != u']'
           && m_source.at(close) != u'[') {
        close += m_source.at(close) == u'\\' ? 2 : 1;
    }
    if (close >= end || m_source.at(close) != u']' || at(close + 1) != u'(' || close == place + 1) {
        return std::nullopt;
    }
    const QStringView rest = m_source.sliced(close + 2, qMin(end - close - 2, longestTarget));
    const qsizetype length = rest.indexOf(u')');
    const QString target = rest.first(qMax<qsizetype>(length, 0)).toString();
    if (!isRichTarget(target)) {
        return std::nullopt;
    }
    Marked found{place + 1, close, close + 2 + length + 1, look};
    found.look.target = target;
    return found;
}

/// An address of the web that stands by itself leads to itself.
std::optional<Marked> InlineReader::address(qsizetype place, qsizetype end, const Look &look) const
{
    const QStringView rest = m_source.sliced(place, end - place);
    if (at(place - 1).isLetterOrNumber() || !(rest.startsWith(u"http://") || rest.startsWith(u"https://"))) {
        return std::nullopt;
    }
    constexpr QStringView never = u"<>\"*[]\\";
    qsizetype length = 0;
    while (length < qMin(rest.size(), longestTarget) && !rest.at(length).isSpace()
           && !never.contains(rest.at(length))) {
        ++length;
    }
    length = withoutEnd(rest.first(length));
    Marked found{place, place + length, place + length, look, true};
    found.look.target = rest.first(length).toString();
    return isRichTarget(found.look.target) ? std::optional(found) : std::nullopt;
}

std::optional<Marked> InlineReader::marked(qsizetype place, qsizetype end, const Look &look, Dead &dead) const
{
    const QChar sign = m_source.at(place);
    if (sign == u'*' || sign == u'_') {
        return emphasised(place, end, look, dead);
    }
    if (!look.target.isEmpty()) {
        return std::nullopt;
    }
    return sign == u'[' ? linked(place, end, look) : sign == u'h' ? address(place, end, look) : std::nullopt;
}

void InlineReader::read(qsizetype from, qsizetype end, const Look &look)
{
    Dead dead;
    qsizetype begin = from; // of what was not said yet
    for (qsizetype place = from; place < end;) {
        const QChar sign = m_source.at(place);
        if (sign == u'\\' && m_origin == Origin::Own && place + 1 < end
            && isPunctuation(m_source.at(place + 1))) {
            say(begin, place, look);
            begin = place + 1;
            place += 2;
        } else if (const std::optional<Marked> found = marked(place, end, look, dead)) {
            say(begin, place, look);
            if (found->isVerbatim) {
                say(found->from, found->end, found->look);
            } else {
                read(found->from, found->end, found->look);
            }
            begin = found->next;
            place = found->next;
        } else {
            place += sign == u'*' || sign == u'_' ? lengthOfRun(place, end) : 1;
        }
    }
    say(begin, end, look);
}

} // namespace

void addRun(QList<RichRun> &runs, const RichRun &run)
{
    if (run.text.isEmpty()) {
        return;
    }
    if (!runs.isEmpty()) {
        RichRun &last = runs.last();
        if (last.strong == run.strong && last.emphasis == run.emphasis && last.target == run.target) {
            last.text += run.text;
            return;
        }
    }
    runs.append(run);
}

void addRuns(QList<RichRun> &runs, const QList<RichRun> &more)
{
    for (const RichRun &run : more) {
        addRun(runs, run);
    }
}

QList<RichRun> foreignRuns(QStringView words)
{
    return InlineReader(words, InlineReader::Origin::Foreign).read();
}

QList<RichRun> richRunsFrom(QStringView source)
{
    return InlineReader(source).read();
}

} // namespace convoke
