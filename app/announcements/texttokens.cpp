// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/texttokens.h"

#include <QStringView>

namespace convoke {

namespace {

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool endsLink(QChar c)
{
    constexpr QStringView ends = u"<>\"|\\^`{}";
    return c.isSpace() || ends.contains(c) || c.unicode() == 0x201D || c.unicode() == 0x2019;
}

bool isAddressSign(QChar c)
{
    constexpr QStringView signs = u".!#$%&'*+/=?^_`{|}~-";
    return c.isLetterOrNumber() || signs.contains(c);
}

/// Walks once through the text; every sign is looked at a bounded number of times.
class Tokeniser
{
public:
    explicit Tokeniser(const QString &text)
        : m_text(text)
    { }
    QList<Token> run();

private:
    [[nodiscard]] int linkLength() const;
    [[nodiscard]] int addressLength() const;
    [[nodiscard]] int runLength(bool (*belongs)(QChar)) const;
    void append(TokenKind kind, int length);

    const QString &m_text;
    int m_pos = 0;
    int m_addressTriedTo = 0; ///< no address begins before this offset
    bool m_space = true;
    QList<Token> m_tokens;
};

int Tokeniser::runLength(bool (*belongs)(QChar)) const
{
    int end = m_pos;
    while (end < m_text.size() && belongs(m_text.at(end))) {
        ++end;
    }
    return end - m_pos;
}

int Tokeniser::linkLength() const
{
    constexpr qsizetype longest = 2000;
    const QStringView rest =
        QStringView(m_text).sliced(m_pos, qMin<qsizetype>(longest, m_text.size() - m_pos));
    if (!rest.startsWith(u"http://", Qt::CaseInsensitive)
        && !rest.startsWith(u"https://", Qt::CaseInsensitive)
        && !rest.startsWith(u"www.", Qt::CaseInsensitive)) {
        return 0;
    }
    qsizetype length = 0;
    while (length < rest.size() && !endsLink(rest.at(length))) {
        ++length;
    }
    constexpr QStringView trailing = u".,;:!?)]'*";
    qsizetype unopened = rest.first(length).count(u')') - rest.first(length).count(u'(');
    while (length > 0 && trailing.contains(rest.at(length - 1))) {
        if (rest.at(length - 1) == u')') {
            if (unopened <= 0) {
                break; // the bracket belongs to the link
            }
            --unopened;
        }
        --length;
    }
    return static_cast<int>(length);
}

int Tokeniser::addressLength() const
{
    constexpr int longest = 254;
    const int limit = qMin<int>(static_cast<int>(m_text.size()), m_pos + longest);
    int at = m_pos;
    while (at < limit && isAddressSign(m_text.at(at))) {
        ++at;
    }
    if (at == m_pos || at >= limit || m_text.at(at) != u'@') {
        return 0;
    }
    int end = at + 1;
    while (end < limit
           && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'.' || m_text.at(end) == u'-')) {
        ++end;
    }
    while (end > at + 1 && (m_text.at(end - 1) == u'.' || m_text.at(end - 1) == u'-')) {
        --end; // the full stop of the sentence
    }
    const QStringView domain = QStringView(m_text).sliced(at + 1, end - at - 1);
    return domain.contains(u'.') ? end - m_pos : 0;
}

void Tokeniser::append(TokenKind kind, int length)
{
    Token token{m_pos, length, -1, kind, m_space};
    if (kind == TokenKind::Number && length <= 9) {
        token.number = QStringView(m_text).sliced(m_pos, length).toInt();
    }
    m_tokens.append(token);
    m_pos += length;
    m_space = false;
}

QList<Token> Tokeniser::run()
{
    m_tokens.reserve(m_text.size() / 5 + 8);
    while (m_pos < m_text.size()) {
        const QChar c = m_text.at(m_pos);
        if (c.isSpace()) {
            m_space = true;
            ++m_pos;
            continue;
        }
        if (const int length = linkLength(); length > 8) {
            append(TokenKind::Link, length);
            continue;
        }
        if (m_pos >= m_addressTriedTo && isAddressSign(c)) {
            if (const int length = addressLength(); length > 0) {
                append(TokenKind::Address, length);
                continue;
            }
            m_addressTriedTo = m_pos + runLength(isAddressSign);
        }
        if (isLetter(c)) {
            append(TokenKind::Word, runLength(isLetter));
        } else if (isAsciiDigit(c)) {
            append(TokenKind::Number, runLength(isAsciiDigit));
        } else {
            append(TokenKind::Mark, c.isHighSurrogate() && m_pos + 1 < m_text.size() ? 2 : 1);
        }
    }
    return m_tokens;
}

} // namespace

QList<Token> tokensOf(const QString &text)
{
    return Tokeniser(text).run();
}

} // namespace convoke
