// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailparts.h"

#include "announcements/foldedtext.h"
#include "intake/mailforward.h"
#include "intake/maillines.h"
#include "intake/mailwords.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestMark = 300;
constexpr int mostSignatureLines = 14;
constexpr qsizetype longestSignatureLine = 100;

/// Divides the lines of one message.
class PartsFinder
{
public:
    PartsFinder(const QString &text, const QString &senderName)
        : m_text(text)
        , m_folded(foldedText(text))
        , m_lines(mailLines(text))
        , m_senderName(foldedText(senderName.simplified()))
        , m_end(static_cast<int>(m_lines.size()))
    { }
    MailParts find();

private:
    [[nodiscard]] QString words(int line) const
    {
        const MailLine &place = m_lines.at(line);
        return m_folded.mid(place.content, qMin(place.end - place.content, longestMark));
    }
    [[nodiscard]] bool isReplyMark(int line) const;
    [[nodiscard]] bool isLegal(int line) const;
    [[nodiscard]] bool isClosing(int line) const;
    [[nodiscard]] bool isNameOfSender(int line) const;
    [[nodiscard]] bool looksLikeSignature(int line) const;
    [[nodiscard]] qsizetype placeOf(int line) const
    {
        return line < m_lines.size() ? m_lines.at(line).start : m_text.size();
    }
    void cutReply();
    void cutQuotedEnd();
    void cutLegal();
    [[nodiscard]] int closingLine() const;

    const QString &m_text;
    QString m_folded;
    QList<MailLine> m_lines;
    QString m_senderName;
    int m_end; ///< line before which own words stand
    bool m_answersInQuotes = false;
};

/// "On 3 May, Ann Ex wrote:", "-----Original Message-----"
bool PartsFinder::isReplyMark(int line) const
{
    const QString here = words(line);
    if (here.isEmpty()) {
        return false;
    }
    if ((here.startsWith(u"--") || here.startsWith(u"__")) && holdsMailWord(here, MailWord::ReplyMark)) {
        return true;
    }
    // The phrase may go on in the next line.
    const QString both =
        line + 1 < m_lines.size() && !here.endsWith(u':') ? here + u' ' + words(line + 1) : here;
    const bool ends = both.trimmed().endsWith(u':');
    const bool dated = std::any_of(both.cbegin(), both.cend(), [](QChar c) { return c.isDigit(); });
    return ends && dated && both.size() < longestMark && holdsMailWord(both, MailWord::Wrote);
}

bool PartsFinder::isLegal(int line) const
{
    QString here = words(line);
    while (!here.isEmpty() && !here.front().isLetter()) {
        here.remove(0, 1);
    }
    const QList<QString> &phrases = mailWords(MailWord::Legal);
    return std::any_of(phrases.cbegin(), phrases.cend(),
                       [&here](const QString &phrase) { return here.startsWith(phrase); });
}

bool PartsFinder::isClosing(int line) const
{
    constexpr qsizetype mostBehind = 24;
    const MailLine &place = m_lines.at(line);
    if (place.quotes > 0) {
        return false;
    }
    const QString here = words(line).trimmed();
    if (here == u"--" || here == u"__") {
        return true;
    }
    const qsizetype covered = beginsWithMailWord(here, MailWord::Closing);
    if (covered == 0) {
        return false;
    }
    const QStringView behind = QStringView(here).sliced(covered);
    const bool bare =
        std::none_of(behind.cbegin(), behind.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    constexpr qsizetype shortPhrase = 10; // "best", "thanks" begin sentences too
    return bare || (covered > shortPhrase && behind.size() <= mostBehind);
}

bool PartsFinder::isNameOfSender(int line) const
{
    const QString here = words(line).simplified();
    if (m_senderName.isEmpty() || here.isEmpty() || here.size() > longestSignatureLine) {
        return false;
    }
    const QString family = m_senderName.section(u' ', -1);
    constexpr qsizetype shortest = 4;
    const bool initial =
        here.size() < m_senderName.size() + 4 && family.size() >= shortest && here.endsWith(family);
    return here == m_senderName || initial;
}

bool PartsFinder::looksLikeSignature(int line) const
{
    const MailLine &place = m_lines.at(line);
    return place.end - place.start <= longestSignatureLine && place.quotes == 0;
}

void PartsFinder::cutReply()
{
    int mark = 0;
    while (mark < m_end && !isReplyMark(mark)) {
        ++mark;
    }
    const std::optional<HeadBlock> block = headBlockIn(m_text, 0, {});
    if (block && block->firstLine < mark) {
        mark = block->firstLine;
    }
    const auto hasWords = [this](int first, int last, bool quoted) {
        for (int i = first; i < last; ++i) {
            if (!m_lines.at(i).isBlank() && (m_lines.at(i).quotes > 0) == quoted) {
                return true;
            }
        }
        return false;
    };
    const bool quoted = hasWords(mark, m_end, true);
    m_answersInQuotes = quoted && hasWords(mark + 2, m_end, false);
    if (mark < m_end && !m_answersInQuotes && (hasWords(0, mark, false) || quoted)) {
        m_end = mark;
    }
}

/// What is quoted at the very end says nothing new.
void PartsFinder::cutQuotedEnd()
{
    int last = m_end;
    while (last > 0 && (m_lines.at(last - 1).isBlank() || m_lines.at(last - 1).quotes > 0)) {
        --last;
    }
    m_end = last > 0 ? last : m_end;
}

void PartsFinder::cutLegal()
{
    for (int i = 1; i < m_end; ++i) {
        if (m_lines.at(i).quotes == 0 && isLegal(i)) {
            m_end = i;
        }
    }
}

int PartsFinder::closingLine() const
{
    int filled = 0;
    int found = m_end;
    for (int i = m_end - 1; i >= 0 && filled <= mostSignatureLines; --i) {
        if (m_lines.at(i).isBlank()) {
            continue;
        }
        ++filled;
        if (isClosing(i)) {
            found = i;
        } else if (!looksLikeSignature(i)) {
            break;
        }
    }
    for (int i = m_end - 1, looked = 0; found == m_end && i > 0 && looked <= 8; --i) {
        looked += m_lines.at(i).isBlank() ? 0 : 1;
        if (isNameOfSender(i)) {
            return i - 1; // the signature begins with the name
        }
        if (!looksLikeSignature(i)) {
            break;
        }
    }
    return found;
}

MailParts PartsFinder::find()
{
    constexpr qsizetype longestGreeting = 80;
    cutReply();
    cutQuotedEnd();
    cutLegal();
    MailParts parts;
    parts.answersInQuotes = m_answersInQuotes;
    const int closing = closingLine();
    const bool named = closing < m_end && !isClosing(closing);
    parts.contentEnd = named ? placeOf(closing + 1) : placeOf(closing);
    parts.signatureStart = placeOf(qMin(closing + 1, m_end));
    parts.signatureEnd = placeOf(m_end);
    for (int i = 0; i < m_end; ++i) {
        if (m_lines.at(i).isBlank()) {
            continue;
        }
        const QString here = words(i);
        const bool greets = here.size() < longestGreeting && beginsWithMailWord(here, MailWord::Greeting) > 0
            && (here.endsWith(u',') || here.endsWith(u'!') || here.endsWith(u':') || here.endsWith(u'.'));
        parts.contentStart = qMin(placeOf(greets ? i + 1 : i), parts.contentEnd);
        break;
    }
    return parts;
}

} // namespace

MailParts mailParts(const QString &text, const QString &senderName)
{
    return PartsFinder(text, senderName).find();
}

} // namespace convoke
