// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/answersections.h"

#include "announcements/foldedtext.h"
#include "intake/maillines.h"

#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Letters and digits of a text, and where each stood.
struct Letters
{
    QString text;
    QList<qsizetype> places;
};

/// At most @p most of them, from @p start on, over line ends.
Letters lettersFrom(const QString &folded, qsizetype start, qsizetype end, qsizetype most)
{
    Letters letters;
    for (qsizetype at = start; at < end && letters.text.size() < most; ++at) {
        if (folded.at(at).isLetterOrNumber()) {
            letters.text += folded.at(at);
            letters.places.append(at);
        }
    }
    return letters;
}

/// A question made comparable.
struct Asked
{
    QString letters;
    QSet<QString> words;
};

QSet<QString> wordsIn(const QString &folded)
{
    QSet<QString> words;
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        while (end < folded.size() && folded.at(end).isLetterOrNumber()) {
            ++end;
        }
        if (end > at) {
            words.insert(folded.mid(at, end - at));
        }
        at = end + 1;
    }
    return words;
}

qsizetype behindPunctuation(const QString &folded, qsizetype at, qsizetype end)
{
    constexpr QStringView signs = u"?:.!*_)\"' \u00a0";
    while (at < end && signs.contains(folded.at(at))) {
        ++at;
    }
    return at;
}

/// Matches the lines of one text with the questions.
class HeadingMatch
{
public:
    HeadingMatch(const QString &folded, const QList<MailLine> &lines, const MailParts &parts,
                 const QList<Question> &questions)
        : m_folded(folded)
        , m_lines(lines)
        , m_parts(parts)
    {
        for (const Question &question : questions) {
            const QString asked = foldedText(question.text);
            m_asked.append({lettersFrom(asked, 0, asked.size(), asked.size()).text, wordsIn(asked)});
            m_longest = qMax(m_longest, m_asked.last().letters.size());
        }
    }

    /// Where the answer begins if @p line asks @p question; -1: it does not.
    [[nodiscard]] qsizetype answerBehind(const MailLine &line, const Letters &letters, int question) const;
    [[nodiscard]] Letters lettersAt(const MailLine &line) const
    {
        const qsizetype start = labelOf(m_folded, line).end;
        const bool hasLetters = !lettersFrom(m_folded, start, line.end, 1).places.isEmpty();
        return hasLetters ? lettersFrom(m_folded, start, m_parts.contentEnd, m_longest) : Letters();
    }
    [[nodiscard]] int questions() const { return static_cast<int>(m_asked.size()); }

private:
    [[nodiscard]] bool sharesWords(const MailLine &line, const Asked &asked) const;

    const QString &m_folded;
    const QList<MailLine> &m_lines;
    const MailParts &m_parts;
    QList<Asked> m_asked;
    qsizetype m_longest = 0;
};

/// A paraphrase: a line that ends as a question or a heading does, and has nearly the same words.
bool HeadingMatch::sharesWords(const MailLine &line, const Asked &asked) const
{
    constexpr qsizetype fewest = 4;
    constexpr qsizetype longest = 600;
    const qsizetype length = line.end - line.content;
    const QChar last = length > 0 ? m_folded.at(line.end - 1) : QChar();
    const bool heads = line.quotes > 0 || last == u'?' || last == u':';
    if (!heads || asked.words.size() < fewest || length > longest) {
        return false;
    }
    const QSet<QString> words = wordsIn(m_folded.mid(line.content, length));
    qsizetype shared = 0;
    for (const QString &word : words) {
        shared += asked.words.contains(word) ? 1 : 0;
    }
    return shared * 10 >= asked.words.size() * 7 && shared * 10 >= words.size() * 7;
}

qsizetype HeadingMatch::answerBehind(const MailLine &line, const Letters &letters, int question) const
{
    constexpr qsizetype fewestLetters = 15;
    constexpr qsizetype surely = 25; // letters of the begin of a question that somebody cut short
    const Asked &asked = m_asked.at(question);
    if (asked.letters.isEmpty()) {
        return -1;
    }
    if (letters.text.startsWith(asked.letters)) {
        const qsizetype behind = letters.places.at(asked.letters.size() - 1) + 1;
        const QChar next = behind < m_parts.contentEnd ? m_folded.at(behind) : QChar(u'\n');
        // "Why?" asks; "Why we came" and "Whyte" do not.
        const bool asks = next == u'\n' || next == u'?' || next == u':';
        if (asks || (asked.letters.size() >= fewestLetters && !next.isLetterOrNumber())) {
            return behindPunctuation(m_folded, behind, m_parts.contentEnd);
        }
    }
    const qsizetype ofLine = std::count_if(letters.places.cbegin(), letters.places.cend(),
                                           [&line](qsizetype place) { return place < line.end; });
    const bool begin = ofLine >= surely && ofLine * 2 >= asked.letters.size()
        && asked.letters.startsWith(QStringView(letters.text).first(ofLine));
    return begin || sharesWords(line, asked) ? qMin(line.end, m_parts.contentEnd) : -1;
}

} // namespace

QList<AnswerSection> headedSections(const QString &text, const MailParts &parts,
                                    const QList<Question> &questions)
{
    const QString folded = foldedText(text);
    const QList<MailLine> lines = mailLines(text);
    const HeadingMatch match(folded, lines, parts, questions);
    QList<AnswerSection> sections;
    QSet<int> taken;
    qsizetype from = 0;
    for (const MailLine &line : lines) {
        if (line.start >= parts.contentEnd || taken.size() == match.questions()) {
            break;
        }
        if (line.isBlank() || line.start < from) {
            continue;
        }
        const Letters letters = match.lettersAt(line);
        if (letters.places.isEmpty() || letters.places.constFirst() >= line.end) {
            continue; // the words of the next line are its own
        }
        for (int question = 0; question < match.questions(); ++question) {
            const qsizetype answer =
                taken.contains(question) ? -1 : match.answerBehind(line, letters, question);
            if (answer >= 0) {
                sections.append({question, line.start, answer});
                taken.insert(question);
                from = answer;
                break;
            }
        }
    }
    return sections;
}

QList<AnswerSection> numberedSections(const QString &text, const MailParts &parts)
{
    const QString folded = foldedText(text);
    const QList<MailLine> lines = mailLines(text);
    QList<AnswerSection> sections;
    bool letters = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const MailLine &line = lines.at(i);
        if (line.start < parts.contentStart || line.end > parts.contentEnd || line.isBlank()) {
            continue;
        }
        const LineLabel label = labelOf(folded, line);
        const bool fits =
            label.number == sections.size() + 1 && (sections.isEmpty() || label.letter == letters);
        if (!fits) {
            continue;
        }
        letters = label.letter;
        // "2. What was hard?" with the answer in the next line
        const bool asks = folded.at(line.end - 1) == u'?' && i + 1 < lines.size();
        sections.append({static_cast<int>(sections.size()), line.start, asks ? line.end : label.end});
    }
    return sections;
}

AnswerPiece pieceOf(const QString &text, qsizetype start, qsizetype end, const QString &question)
{
    AnswerPiece piece{question, start, 0, {}};
    if (end <= start) {
        return piece;
    }
    const QList<MailLine> lines = mailLines(QStringView(text).sliced(start, end - start));
    const bool hasOwn = std::any_of(lines.cbegin(), lines.cend(),
                                    [](const MailLine &line) { return line.quotes == 0 && !line.isBlank(); });
    QStringList kept;
    qsizetype first = -1;
    qsizetype last = start;
    for (const MailLine &line : lines) {
        const bool skipped = line.quotes > 0 && hasOwn;
        if (skipped || (line.isBlank() && first < 0)) {
            continue;
        }
        kept.append(text.mid(start + line.start, line.end - line.start));
        if (!line.isBlank()) {
            first = first < 0 ? start + line.content : first;
            last = start + line.end;
        }
    }
    piece.start = first < 0 ? start : first;
    piece.length = first < 0 ? 0 : last - first;
    piece.text = kept.join(u'\n').trimmed();
    return piece;
}

} // namespace convoke
