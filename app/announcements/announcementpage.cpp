// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementpage.h"

#include "announcements/calendarwords.h"
#include "announcements/foldedtext.h"
#include "base/wordlist.h"

#include <algorithm>

namespace convoke {

namespace {

/// Words after which a full stop ends no sentence.
constexpr QStringView abbreviations[] = {
    u"e",   u"g",   u"i",   u"m",   u"a",   u"p",   u"mr",  u"ms",  u"mrs",  u"dr",     u"prof",
    u"no",  u"nr",  u"st",  u"max", u"min", u"ca",  u"cf",  u"vs",  u"incl", u"approx", u"dept",
    u"tel", u"jan", u"feb", u"mar", u"apr", u"jun", u"jul", u"aug", u"sep",  u"sept",   u"oct",
    u"nov", u"dec", u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun",
};

} // namespace

AnnouncementPage::AnnouncementPage(TextLayout layout)
    : m_layout(std::move(layout))
    , m_folded(foldedText(m_layout.text()))
    , m_tokens(tokensOf(m_layout.text()))
{
    m_lines.reserve(m_layout.lines().size());
    int token = 0;
    for (const LayoutLine &item : m_layout.lines()) {
        while (token < m_tokens.size() && m_tokens.at(token).start < item.start) {
            ++token; // the bullet
        }
        PageLine line{item, token, token, 0, 0};
        while (token < m_tokens.size() && m_tokens.at(token).start < item.end()) {
            ++token;
        }
        line.endToken = token;
        m_lines.append(line);
        cutSentences(static_cast<int>(m_lines.size()) - 1);
    }
}

bool AnnouncementPage::endsSentence(int token, int endOfLine) const
{
    const QStringView sign = foldedToken(token);
    if (sign != u"." && sign != u"!" && sign != u"?") {
        return false;
    }
    int next = token + 1;
    // A closing bracket or quotation mark belongs to the sentence.
    while (next < endOfLine && !m_tokens.at(next).spaceBefore && m_tokens.at(next).kind == TokenKind::Mark) {
        return false; // the mark itself is asked again through its predecessor
    }
    if (next >= endOfLine) {
        return true;
    }
    if (!m_tokens.at(next).spaceBefore) {
        return false;
    }
    const QChar first = text().at(m_tokens.at(next).start);
    if (first.isLower() || (sign == u"." && m_tokens.at(next).kind == TokenKind::Mark && first == u',')) {
        return false;
    }
    if (sign != u"." || token == 0) {
        return true;
    }
    const Token &before = m_tokens.at(token - 1);
    if (before.kind == TokenKind::Number) {
        // "16. Dezember" goes on; "in 2021. The" ends.
        const bool beforeMonth = !calendarWords().months(foldedToken(next).toString()).isEmpty();
        return before.length > 2 || (first.isUpper() && !beforeMonth);
    }
    const bool initial = before.kind == TokenKind::Word && before.length == 1 && before.spaceBefore;
    return !initial && !isOneOf(abbreviations, foldedToken(token - 1));
}

void AnnouncementPage::cutSentences(int index)
{
    PageLine &line = m_lines[index];
    line.firstSentence = static_cast<int>(m_sentences.size());
    int first = line.firstToken;
    for (int token = line.firstToken; token < line.endToken; ++token) {
        int last = token;
        bool ends = token + 1 == line.endToken || endsSentence(token, line.endToken);
        const QStringView sign = foldedToken(token);
        if (!ends && (sign == u")" || sign == u"\"" || sign == u"'") && token > first
            && !m_tokens.at(token).spaceBefore) {
            const QStringView inner = foldedToken(token - 1);
            const bool closed = inner == u"." || inner == u"!" || inner == u"?";
            const Token &next = m_tokens.at(token + 1);
            ends = closed && next.spaceBefore && text().at(next.start).isUpper();
        }
        if (ends) {
            m_sentences.append({spanOfTokens(first, last + 1), index, first, last + 1});
            first = token + 1;
        }
    }
    line.endSentence = static_cast<int>(m_sentences.size());
}

bool AnnouncementPage::isMark(int index, char16_t mark) const
{
    const QStringView word = wordAt(index);
    return word.size() == 1 && word.at(0) == QChar(mark);
}

SourceSpan AnnouncementPage::spanOfTokens(int first, int end) const
{
    if (first >= end || first < 0 || end > m_tokens.size()) {
        return {};
    }
    return {m_tokens.at(first).start, m_tokens.at(end - 1).end() - m_tokens.at(first).start};
}

int AnnouncementPage::sentenceOfToken(int index) const
{
    const auto after =
        std::upper_bound(m_sentences.cbegin(), m_sentences.cend(), index,
                         [](int token, const Sentence &sentence) { return token < sentence.firstToken; });
    return after == m_sentences.cbegin() ? 0 : static_cast<int>(after - m_sentences.cbegin()) - 1;
}

int AnnouncementPage::lineOfToken(int index) const
{
    const auto after =
        std::upper_bound(m_lines.cbegin(), m_lines.cend(), index,
                         [](int token, const PageLine &line) { return token < line.firstToken; });
    return after == m_lines.cbegin() ? 0 : static_cast<int>(after - m_lines.cbegin()) - 1;
}

int AnnouncementPage::tokenFrom(int position) const
{
    const auto it = std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), position,
                                     [](const Token &token, int offset) { return token.start < offset; });
    return static_cast<int>(it - m_tokens.cbegin());
}

QString itemText(const AnnouncementPage &page, const PageLine &line)
{
    QString text = page.words(line.span());
    for (const QStringView tail :
         {QStringView(u"; and"), QStringView(u", and"), QStringView(u";"), QStringView(u",")}) {
        if (text.endsWith(tail)) {
            text.chop(tail.size());
        }
    }
    return text.trimmed();
}

} // namespace convoke
