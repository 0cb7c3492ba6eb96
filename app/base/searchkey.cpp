// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/searchkey.h"

#include "base/latinscript.h"
#include "base/textfold.h"

#include <algorithm>
#include <string_view>

namespace convoke {

namespace {

constexpr qsizetype longestText = 20'000; ///< notes beyond that are not searched to their end
constexpr qsizetype longestBeginning = 2; ///< letters that are looked for at the beginning of words only

/// One letter for what is written with two: only what follows a letter decides, so the key of a word's
/// beginning is the beginning of its key.
bool isSwallowed(char16_t letter, char16_t before)
{
    return (letter == u'e' && (before == u'a' || before == u'o' || before == u'u'))
        || (letter == u'a' && before == u'a');
}

void appendReduced(QString &key, QStringView word)
{
    char16_t before = 0;
    for (const QChar c : word) {
        const char16_t letter = c.unicode();
        if (letter != u'\'' && letter != u'`' && !isSwallowed(letter, before)) {
            key += c;
            before = letter;
        }
    }
}

/// The Serbian and Croatian đ is written dj as well.
QStringList spellingsOf(QStringView word)
{
    QStringList spellings = latinSpellings(word);
    if (word.contains(u'đ') || word.contains(u'Đ')) {
        spellings.append(foldedForSearch(
            word.toString().replace(u'đ', QStringLiteral("dj")).replace(u'Đ', QStringLiteral("dj"))));
    }
    return spellings;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isLetterOrDigit(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

bool contains(std::string_view key, std::string_view word)
{
    const bool beginningsOnly = word.size() <= static_cast<size_t>(longestBeginning);
    for (size_t at = key.find(word); at != std::string_view::npos; at = key.find(word, at + 1)) {
        if (!beginningsOnly || at == 0 || !isLetterOrDigit(key[at - 1])) {
            return true;
        }
    }
    return false;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// "Smith-Jones" is asked for as two words, "A-17" as one.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    const auto typed = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed) {
        const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
        const bool isDouble =
            parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
                return part.size() > 1
                    && std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter(); });
            });
        words.append(isDouble ? parts : QStringList{word});
    }
    return words;
}

} // namespace

SearchKey::SearchKey(QStringView text)
{
    text = text.first(std::min(text.size(), longestText));
    QString key;
    key.reserve(text.size() + 2);
    if (isAscii(text)) { // nine rows of ten
        key += u' ';
        appendReduced(key, foldedForSearch(text));
    } else {
        const auto words = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QStringList spellings = spellingsOf(word);
            for (const QString &spelling : spellings) {
                key += u' ';
                appendReduced(key, spelling);
            }
        }
    }
    m_bytes = key.isEmpty() ? QByteArray(" ") : key.toUtf8();
}

SearchQuery::SearchQuery(QStringView text)
{
    const QStringList words = wordsOf(text.first(std::min(text.size(), longestText)));
    for (const QString &word : words) {
        QList<QByteArray> spellings;
        const QStringList written = spellingsOf(word);
        for (const QString &spelling : written) {
            QString reduced;
            appendReduced(reduced, spelling);
            const QByteArray bytes = reduced.toUtf8();
            if (!bytes.isEmpty() && !spellings.contains(bytes)) {
                spellings.append(bytes);
            }
        }
        if (!spellings.isEmpty()) {
            m_words.append(spellings);
        }
    }
}

bool SearchQuery::matches(const QByteArray &key) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&key](const QList<QByteArray> &spellings) {
        return std::any_of(spellings.cbegin(), spellings.cend(), [&key](const QByteArray &spelling) {
            return contains(view(key), view(spelling));
        });
    });
}

bool SearchQuery::narrows(const SearchQuery &wider) const
{
    if (wider.m_words.size() > m_words.size()) {
        return false;
    }
    for (qsizetype i = 0; i < wider.m_words.size(); ++i) {
        const QList<QByteArray> &before = wider.m_words.at(i);
        const QList<QByteArray> &now = m_words.at(i);
        const bool isSame = before == now;
        const bool isLonger = before.size() == 1 && now.size() == 1 && now.first().startsWith(before.first())
            && (before.first().size() > longestBeginning || now.first().size() <= longestBeginning);
        if (!isSame && !isLonger) {
            return false;
        }
    }
    return true;
}

} // namespace convoke
