// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personmatching.h"

#include "base/textfold.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Letters changed, put in or left out between two short words.
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int same = a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1;
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + same});
            diagonal = above;
        }
    }
    return row.back();
}

QStringList wordsOf(QStringView name)
{
    constexpr qsizetype longest = 200;
    QStringList words;
    const QString folded = foldedForSearch(name.first(std::min(name.size(), longest)));
    const QStringList parts = QString(folded).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString key = nameKey(part);
        if (key.size() >= 2) {
            words.append(key);
        }
    }
    return words;
}

QChar::Script scriptOf(QStringView text)
{
    for (const QChar c : text) {
        if (c.isLetter()) {
            return c.script();
        }
    }
    return QChar::Script_Unknown;
}

/// The same word, misspelt by a letter or two, or shortened ("Jon", "Jonathan").
bool areAlike(const QString &a, const QString &b)
{
    constexpr qsizetype longestCompared = 40;
    const qsizetype longer = std::max(a.size(), b.size());
    const qsizetype shorter = std::min(a.size(), b.size());
    const int allowed = longer >= 8 ? 2 : longer >= 4 ? 1 : 0;
    return a == b || (shorter >= 3 && (a.startsWith(b) || b.startsWith(a)))
        || (longer - shorter <= allowed && longer <= longestCompared && editDistance(a, b) <= allowed);
}

} // namespace

QString nameKey(QStringView name)
{
    return nameKeyOfFolded(foldedForSearch(name));
}

QString nameKeyOfFolded(QStringView folded)
{
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        const QChar last = key.isEmpty() ? QChar() : key.back();
        const bool digraph = c == u'e' && (last == u'a' || last == u'o' || last == u'u');
        if (c.isLetterOrNumber() && !digraph) {
            key.append(c);
        }
    }
    return key;
}

bool mayBeSameName(QStringView a, QStringView b)
{
    constexpr qsizetype mostWords = 12;
    QStringList left = wordsOf(a).mid(0, mostWords);
    QStringList right = wordsOf(b).mid(0, mostWords);
    if (left.isEmpty() || right.isEmpty() || areAlike(left.constFirst(), right.constFirst())) {
        return true;
    }
    if (left.size() > right.size()) {
        left.swap(right);
    }
    bool otherScript = false;
    bool allFound = true;
    for (const QString &one : std::as_const(left)) {
        bool found = false;
        for (const QString &other : std::as_const(right)) {
            found = found || areAlike(one, other);
            otherScript = otherScript || scriptOf(one) != scriptOf(other);
        }
        allFound = allFound && found;
    }
    return allFound || otherScript;
}

const QString &betterSpelling(const QString &first, const QString &second)
{
    const auto isMixed = [](const QString &text) {
        return text.toUpper() != text && text.toLower() != text;
    };
    const auto accents = [](const QString &text) {
        return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7F; });
    };
    if (isMixed(first) != isMixed(second)) {
        return isMixed(first) ? first : second;
    }
    return accents(second) > accents(first) ? second : first;
}

} // namespace convoke
