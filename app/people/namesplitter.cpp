// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/namesplitter.h"

#include "base/textfold.h"
#include "base/wordlist.h"
#include "people/personmatching.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView particles[] = {
    u"van",   u"von", u"vom",  u"vander", u"vanden", u"vande", u"de",    u"der",   u"den",   u"des",
    u"du",    u"da",  u"das",  u"dos",    u"do",     u"di",    u"del",   u"della", u"delle", u"dello",
    u"degli", u"dei", u"dal",  u"dalla",  u"la",     u"las",   u"le",    u"les",   u"lo",    u"los",
    u"el",    u"al",  u"ter",  u"ten",    u"te",     u"zu",    u"zum",   u"zur",   u"af",    u"av",
    u"o",     u"ni",  u"nic",  u"mac",    u"mc",     u"ua",    u"ui",    u"bin",   u"ibn",   u"ben",
    u"bint",  u"abu", u"san",  u"santa",  u"st",     u"st.",   u"saint", u"'t",    u"'s",    u"op",
    u"d'",    u"ta'", u"ould", u"ul",     u"della",  u"nella"};
constexpr QStringView titles[] = {u"dr",     u"prof",     u"professor", u"mr",   u"mrs",  u"ms",   u"mx",
                                  u"miss",   u"dipl-ing", u"mgr",       u"mudr", u"judr", u"phdr", u"rndr",
                                  u"paeddr", u"herr",     u"frau",      u"mme",  u"mlle", u"dhr",  u"mevr",
                                  u"drs",    u"dottssa",  u"sigra",     u"srta"};
/// Titles only with a point after them, because people may be called so.
constexpr QStringView shortTitles[] = {u"ing",  u"mag", u"dipl", u"bc",  u"m",   u"mw", u"ir", u"sig",
                                       u"dott", u"avv", u"sr",   u"sra", u"doc", u"κ",  u"κα"};
constexpr QStringView degrees[] = {u"phd", u"md", u"msc", u"mba", u"bsc", u"llm", u"csc", u"drsc", u"jr"};
/// Second parts of given names that are two words: María José, Jean Pierre, Anna Maria.
constexpr QStringView secondGivenNames[] = {
    u"jose",    u"maria",    u"luis",   u"carlos",   u"antonio",    u"manuel",  u"miguel", u"angel",
    u"angeles", u"pilar",    u"carmen", u"jesus",    u"javier",     u"teresa",  u"isabel", u"dolores",
    u"mar",     u"pierre",   u"paul",   u"claude",   u"marie",      u"louise",  u"luc",    u"francois",
    u"michel",  u"philippe", u"marc",   u"baptiste", u"christophe", u"jacques", u"yves",   u"anne",
    u"ann",     u"anna",     u"maija",  u"liisa",    u"peter",      u"joao",    u"paulo",  u"eduarda",
    u"grazia",  u"vittoria", u"luisa"};

bool isParticle(const QString &word)
{
    return isOneOf(particles, foldedForSearch(word));
}

/// Without points and blanks: "Dipl.-Ing." → "dipl-ing".
QString bareWord(const QString &word)
{
    return foldedForSearch(word).remove(u'.').remove(u',');
}

bool isCapitals(const QString &word)
{
    const auto letters = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    return letters >= 2 && word.toUpper() == word && word.toLower() != word;
}

QString joined(const QStringList &words, qsizetype from, qsizetype to)
{
    return words.mid(from, to - from).join(u' ');
}

bool isTitle(const QString &word)
{
    const QString bare = bareWord(word);
    return isOneOf(titles, bare) || (word.endsWith(u'.') && isOneOf(shortTitles, bare));
}

/// Takes titles from the front and degrees from the end.
QString takeTitles(QStringList &words)
{
    QStringList taken;
    while (words.size() > 1 && isTitle(words.constFirst())) {
        taken.append(words.takeFirst());
    }
    while (words.size() > 2 && isOneOf(degrees, bareWord(words.constLast()))) {
        taken.append(words.takeLast());
    }
    return taken.join(u' ');
}

/// Where the family name begins, told by the address: one of its pieces is the family name written together.
qsizetype splitByAddress(const QStringList &words, const QString &email)
{
    const QString local = email.left(email.indexOf(u'@'));
    QStringList pieces;
    QString piece;
    for (const QChar c : local + u'.') {
        if (c.isLetter()) {
            piece.append(c);
        } else if (!piece.isEmpty()) {
            pieces.append(nameKey(piece));
            piece.clear();
        }
    }
    qsizetype found = -1;
    for (qsizetype split = 1; split < words.size(); ++split) {
        const QString family = nameKey(joined(words, split, words.size()));
        const QString given = nameKey(joined(words, 0, split));
        const bool told = !family.isEmpty() && !given.isEmpty()
            && (pieces.contains(family) || pieces == QStringList{given + family}
                || pieces == QStringList{given.left(1) + family}
                || (pieces.size() >= 2 && pieces.join(QString()) == given + family
                    && pieces.constFirst() == given));
        if (told) {
            found = found < 0 ? split : qMin(found, split);
        }
    }
    return found;
}

/// Capitals at the end are the family name; 0: capitals tell nothing.
qsizetype capitalsAtEnd(const QStringList &words)
{
    qsizetype count = 0;
    while (count < words.size() && isCapitals(words.at(words.size() - 1 - count))) {
        ++count;
    }
    return count == words.size() ? 0 : count;
}

/// "van der BERG Sanne": particles, then capitals, then the given name. 0: not so.
qsizetype particlesAndCapitals(const QStringList &words)
{
    qsizetype begin = 0;
    while (begin < words.size() && isParticle(words.at(begin))) {
        ++begin;
    }
    qsizetype end = begin;
    while (end < words.size() && isCapitals(words.at(end))) {
        ++end;
    }
    return end > begin && end < words.size() ? end : 0;
}

/// "De Luca Davide": a name that begins with a particle begins with the family name. 0: not so.
qsizetype particlesAtBegin(const QStringList &words)
{
    qsizetype begin = 0;
    while (begin < words.size() && isParticle(words.at(begin))) {
        ++begin;
    }
    return begin > 0 && begin + 2 <= words.size() && words.size() >= 3 ? begin + 1 : 0;
}

SplitName familyFirst(const QStringList &words, qsizetype split, bool certain)
{
    return {{}, joined(words, split, words.size()), joined(words, 0, split), certain};
}

qsizetype firstParticle(const QStringList &words)
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (isParticle(words.at(i))) {
            return i;
        }
        const QString folded = foldedForSearch(words.at(i));
        if (i >= 2 && (folded == u"y" || folded == u"i" || folded == u"e")) { // García y López
            return i - 1;
        }
    }
    return -1;
}

/// Three words or more, and nothing that tells.
qsizetype usualSplit(const QStringList &words, const NameHints &hints, bool &certain)
{
    const bool initial = words.at(1).size() <= 2 && (words.at(1).endsWith(u'.') || words.at(1).size() == 1);
    if (initial || isOneOf(secondGivenNames, foldedForSearch(words.at(1)))) {
        certain = words.size() == 3;
        return 2;
    }
    certain = false;
    if (hints.country && hints.country->toString() == u"ES") {
        return words.size() == 3 ? 1 : words.size() - 2;
    }
    return words.size() - 1;
}

SplitName splitWords(const QStringList &words, const NameHints &hints)
{
    SplitName name;
    const qsizetype size = words.size();
    if (size < 2) {
        name.family = words.join(u' ');
        return name;
    }
    const qsizetype leading = particlesAndCapitals(words);
    if (leading > 0) {
        return familyFirst(words, leading, true);
    }
    qsizetype split = size - capitalsAtEnd(words);
    if (split < size) {
        while (split > 1 && isParticle(words.at(split - 1))) { // "Daan van der BERG"
            --split;
        }
    } else if (size == 2) {
        split = 1;
    } else {
        split = splitByAddress(words, hints.email);
        const qsizetype family = split < 0 ? particlesAtBegin(words) : 0;
        if (family > 0) {
            return familyFirst(words, family, false);
        }
        split = split < 0 ? firstParticle(words) : split;
        split = split < 0 ? usualSplit(words, hints, name.certain) : split;
    }
    name.given = joined(words, 0, split);
    name.family = joined(words, split, size);
    return name;
}

} // namespace

bool isOnlyParticles(QStringView text)
{
    text = text.trimmed();
    const qsizetype blank = text.indexOf(u' ');
    if (!isParticle((blank < 0 ? text : text.first(blank)).toString())) {
        return false; // nearly always
    }
    const QStringList words = text.toString().split(u' ', Qt::SkipEmptyParts);
    // "El", "Do", "San" are also first names; a single particle must not look like one.
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), isParticle)
        && (words.size() > 1 || words.constFirst() == words.constFirst().toLower());
}

SplitName splitFullName(QStringView name, const NameHints &hints)
{
    constexpr qsizetype longest = 300;
    const QString text = name.first(std::min(name.size(), longest)).toString().simplified();
    const qsizetype comma = text.indexOf(u',');
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (comma > 0 && comma + 1 < text.size()) {
        QStringList before = text.left(comma).split(u' ', Qt::SkipEmptyParts);
        QStringList after = text.mid(comma + 1).split(u' ', Qt::SkipEmptyParts);
        const bool onlyDegrees = std::all_of(after.cbegin(), after.cend(), [](const QString &word) {
            return isOneOf(degrees, bareWord(word)) || isTitle(word);
        });
        if (!onlyDegrees) {
            QString title = takeTitles(before);
            const QString more = takeTitles(after);
            title += title.isEmpty() || more.isEmpty() ? more : u' ' + more;
            while (after.size() > 1 && isParticle(after.constLast())
                   && after.constLast() == after.constLast().toLower()) { // "Berg, Sanne van der"
                before.prepend(after.takeLast());
            }
            return {title, after.join(u' '), before.join(u' '), !text.mid(comma + 1).contains(u',')};
        }
        words = before;
        SplitName split;
        const QString title = takeTitles(words);
        split = splitWords(words, hints);
        split.title = title.isEmpty() ? after.join(u' ') : title + u' ' + after.join(u' ');
        return split;
    }
    const QString title = takeTitles(words);
    SplitName split = splitWords(words, hints);
    split.title = title;
    return split;
}

} // namespace convoke
