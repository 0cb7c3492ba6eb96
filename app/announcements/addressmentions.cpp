// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/addressmentions.h"

#include "announcements/namelist.h"
#include "people/emailaddress.h"

namespace convoke {

namespace {

constexpr int mostPieces = 12;
constexpr int longestPiece = 24; ///< tokens of one piece
constexpr qsizetype mostMentions = 200;

bool isAtWord(QStringView word)
{
    return word == u"at" || word == u"@" || word == u"ät" || word == u"arobase";
}

bool isDotWord(QStringView word)
{
    return word == u"dot" || word == u"punkt" || word == u"point" || word == u".";
}

} // namespace

AddressMentions::AddressMentions(const AnnouncementPage &page, const QStringList &knownDomains)
    : m_page(page)
    , m_domains(knownDomains)
{
    const int count = static_cast<int>(page.tokens().size());
    for (int token = 0; token < count && m_mentions.size() < mostMentions; ++token) {
        const Token &item = page.tokens().at(token);
        if (item.kind == TokenKind::Address) {
            addWhole(token);
            continue;
        }
        const bool isWord = item.kind == TokenKind::Word;
        const bool opens =
            page.isMark(token - 1, u'(') || page.isMark(token - 1, u'<') || page.isMark(token - 1, u':');
        if (((isWord || item.kind == TokenKind::Number) && item.spaceBefore) || (isWord && opens)) {
            token = addDamaged(token) ? m_mentions.last().endToken - 1 : token;
        }
    }
    decide();
}

/// "[at]", "(dot)", "{at}", " at ", "@": one past the mark, or @p token.
int AddressMentions::mark(int token, bool &isAt, bool &isDot, bool &spelled) const
{
    const QStringView word = m_page.wordAt(token);
    const bool opens = word == u"[" || word == u"(" || word == u"{" || word == u"<";
    const QStringView inner = opens ? m_page.wordAt(token + 1) : word;
    isAt = isAtWord(inner);
    isDot = isDotWord(inner);
    if (!isAt && !isDot) {
        return token;
    }
    if (opens) {
        const QStringView closing = m_page.wordAt(token + 2);
        spelled = false;
        return closing == u"]" || closing == u")" || closing == u"}" || closing == u">" ? token + 3 : token;
    }
    spelled = inner != u"@" && inner != u".";
    const bool freeWord = spelled && m_page.tokens().at(token).spaceBefore;
    return freeWord || (inner == u"@") ? token + 1 : token;
}

/// A run of letters, digits, hyphens and dots without blanks; @p token if there is none.
int AddressMentions::atom(int token, QString &piece) const
{
    int at = token;
    const int count = static_cast<int>(m_page.tokens().size());
    while (at < count && at < token + longestPiece) {
        const Token &item = m_page.tokens().at(at);
        const bool sign = m_page.isMark(at, u'-') || m_page.isMark(at, u'_') || m_page.isMark(at, u'.')
            || m_page.isMark(at, u'+');
        if ((at > token && item.spaceBefore)
            || (item.kind != TokenKind::Word && item.kind != TokenKind::Number && !sign)) {
            break;
        }
        ++at;
    }
    while (at > token && m_page.tokens().at(at - 1).kind == TokenKind::Mark) {
        --at; // the full stop of the sentence
    }
    piece = m_page.words(m_page.spanOfTokens(token, at))
                .replace(QChar(0x2011), u'-')
                .replace(QChar(0x2010), u'-');
    return at;
}

AddressMentions::Region AddressMentions::region(int token) const
{
    Region region;
    region.end = token;
    int at = token;
    for (int count = 0; count < mostPieces; ++count) {
        QString piece;
        const int after = atom(at, piece);
        if (after == at) {
            break;
        }
        QStringList &pieces = region.hasAt ? region.behind : region.before;
        pieces.append(piece.split(u'.', Qt::SkipEmptyParts));
        region.end = after;
        bool isAt = false;
        bool isDot = false;
        bool spelled = false;
        const int next = mark(after, isAt, isDot, spelled);
        if (next == after || (isAt && region.hasAt)) {
            break;
        }
        region.hasAt = region.hasAt || isAt;
        region.bareAt = region.bareAt || (isAt && spelled);
        region.dotMarked = region.dotMarked || isDot;
        region.spelled = region.spelled || spelled;
        region.marked = region.marked || !spelled;
        at = next;
    }
    return region;
}

void AddressMentions::addWhole(int token)
{
    AddressMention mention{m_page.words(m_page.spanOfTokens(token, token + 1)),
                           {},
                           false,
                           {},
                           token,
                           token + 1,
                           token + 1,
                           token};
    if (mention.address.startsWith(u'\'')) {
        mention.address.remove(0, 1);
    }
    if (!EmailAddress::fromText(mention.address)) {
        return;
    }
    m_domains.append(mention.address.mid(mention.address.indexOf(u'@') + 1).toLower());
    findName(mention);
    m_mentions.append(mention);
    m_undecided.append(QStringList());
}

bool AddressMentions::addDamaged(int token)
{
    const Region found = region(token);
    AddressMention mention{{}, {}, true, {}, token, found.end, found.end, token};
    if (found.hasAt && found.behind.size() >= 2) {
        const QString address = found.before.join(u'.') + u'@' + found.behind.join(u'.');
        const bool topLevel = found.behind.last().size() >= 2 && found.behind.last().at(0).isLetter();
        const bool prose = found.bareAt && !found.dotMarked; // "look at example.org"
        if (!topLevel || prose || !EmailAddress::fromText(address)) {
            return false;
        }
        mention.address = address;
        mention.candidates = {address};
        m_domains.append(found.behind.join(u'.').toLower());
        findName(mention);
        m_mentions.append(mention);
        m_undecided.append(QStringList());
        return true;
    }
    if (found.hasAt || found.before.size() < 2) {
        return false;
    }
    findName(mention);
    const bool nameBehind = mention.endWithName > mention.endToken;
    const bool bracketed = found.marked && !found.spelled;
    if (!bracketed && !nameBehind) {
        return false; // "example.org" alone is no address
    }
    const QList<AddressGuess> guesses = AddressRepair({}).guesses(found.before, mention.name);
    constexpr int evidence = 60; // without marks only the person's own name tells an address from a host
    if (guesses.isEmpty() || (!bracketed && guesses.first().score < evidence)) {
        return false;
    }
    m_mentions.append(mention);
    m_undecided.append(found.before);
    return true;
}

/// "(Alexandra Smith)" behind the address, or "Alexandra Smith (" "Alexandra Smith <" "Alexandra Smith,"
/// before it.
void AddressMentions::findName(AddressMention &mention) const
{
    const int behind = mention.endToken;
    if (m_page.isMark(behind, u'(')) {
        const NameMention name = nameAt(m_page, behind + 1, static_cast<int>(m_page.tokens().size()));
        if (name.endToken > behind + 1 && m_page.isMark(name.endToken, u')')) {
            mention.name = name.name;
            mention.endWithName = name.endToken + 1;
            return;
        }
    }
    const bool opened = m_page.isMark(mention.firstToken - 1, u'(')
        || m_page.isMark(mention.firstToken - 1, u'<') || m_page.isMark(mention.firstToken - 1, u',')
        || m_page.isMark(mention.firstToken - 1, u':') || m_page.isMark(mention.firstToken - 1, u'-');
    const int last = opened ? mention.firstToken - 1 : mention.firstToken;
    constexpr int reach = 8;
    const int line = m_page.lineOfToken(mention.firstToken);
    for (int from = qMax(m_page.lines().at(line).firstToken, last - reach); from < last; ++from) {
        const NameMention name = nameAt(m_page, from, last);
        if (name.endToken == last && name.words() >= 2) {
            mention.name = name.name;
            mention.firstWithName = name.firstToken;
            return;
        }
    }
}

/// Decides the glued ones when every domain of the text is known.
void AddressMentions::decide()
{
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = 0; i < m_mentions.size(); ++i) {
            AddressMention &mention = m_mentions[i];
            if (m_undecided.at(i).isEmpty() || !mention.address.isEmpty()) {
                continue;
            }
            const QList<AddressGuess> guesses =
                AddressRepair(m_domains).guesses(m_undecided.at(i), mention.name);
            mention.candidates.clear();
            for (const AddressGuess &guess : guesses) {
                mention.candidates.append(guess.address);
            }
            if (AddressRepair::isClear(guesses)) {
                mention.address = guesses.first().address;
                m_domains.append(mention.address.mid(mention.address.indexOf(u'@') + 1).toLower());
            }
        }
    }
}

} // namespace convoke
