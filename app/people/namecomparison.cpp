// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/namecomparison.h"

#include "people/nameletters.h"

#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostWords = 8; ///< of one part; the rest of an absurd name is not compared

bool isParticle(const QString &word)
{
    static const QSet<QString> particles = {
        u"af"_s,  u"al"_s,  u"am"_s,  u"av"_s, u"d"_s,   u"da"_s,  u"das"_s, u"de"_s,  u"del"_s, u"della"_s,
        u"den"_s, u"der"_s, u"di"_s,  u"do"_s, u"dos"_s, u"du"_s,  u"el"_s,  u"la"_s,  u"le"_s,  u"les"_s,
        u"lo"_s,  u"mac"_s, u"mc"_s,  u"ni"_s, u"o"_s,   u"t"_s,   u"te"_s,  u"ten"_s, u"ter"_s, u"van"_s,
        u"vd"_s,  u"vom"_s, u"von"_s, u"y"_s,  u"zu"_s,  u"zum"_s, u"zur"_s};
    return particles.contains(word);
}

QStringList wordsOf(const QString &name, bool isFamily)
{
    constexpr qsizetype longest = 200;
    QString separated = name.left(longest);
    for (QChar &c : separated) {
        const bool joins = c == u'\'' || c == u'’';
        if (!c.isLetterOrNumber() && !c.isMark() && !joins) {
            c = u' ';
        }
    }
    QStringList words;
    const QStringList parts = separated.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString word = latinLetters(part);
        if (!word.isEmpty() && words.size() < mostWords) {
            words.append(word);
        }
    }
    // "O" may be all there is, and an initial is no particle.
    QStringList kept;
    for (const QString &word : std::as_const(words)) {
        if (!isParticle(word) || (!isFamily && word.size() == 1)) {
            kept.append(word);
        }
    }
    return kept.isEmpty() ? words : kept;
}

/// How alike two parts of a name are; a higher grade is less alike.
enum class Likeness { Equal, Close, Part, Short, Missing, Different };

bool isMisspelt(const QString &a, const QString &b)
{
    constexpr qsizetype longestCompared = 40;
    constexpr double nearlySame = 0.93;
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < 4 || std::max(a.size(), b.size()) > longestCompared) {
        return false;
    }
    const int allowed = shorter >= 8 ? 2 : 1;
    const int found = misspellings(a, b, allowed);
    // Two slips count only in words that stay alike as a whole.
    return found == 1 || (found == 2 && allowed == 2 && jaroWinkler(a, b) >= nearlySame)
        || soundLetters(a) == soundLetters(b);
}

Likeness wordLikeness(const QString &a, const QString &b, bool mayBeShort)
{
    if (a == b) {
        return Likeness::Equal;
    }
    const bool begins = a.startsWith(b) || b.startsWith(a);
    const qsizetype shorter = std::min(a.size(), b.size());
    if (mayBeShort && begins && (shorter == 1 || shorter >= 3)) {
        return Likeness::Short;
    }
    return isMisspelt(a, b) ? Likeness::Close : Likeness::Different;
}

Likeness partLikeness(const QStringList &a, const QStringList &b, bool isGiven)
{
    if (a == b) {
        return Likeness::Equal;
    }
    if (a.isEmpty() || b.isEmpty()) {
        return Likeness::Missing;
    }
    if (a.join(QString()) == b.join(QString())) {
        return Likeness::Equal; // "Jean-Pierre", "Jeanpierre"
    }
    const QStringList &few = a.size() <= b.size() ? a : b;
    const QStringList &many = a.size() <= b.size() ? b : a;
    Likeness worst = few.size() == many.size() ? Likeness::Equal : Likeness::Part;
    QList<bool> taken(many.size(), false);
    for (const QString &word : few) {
        Likeness best = Likeness::Different;
        qsizetype place = -1;
        for (qsizetype i = 0; i < many.size(); ++i) {
            const Likeness likeness =
                taken.at(i) ? Likeness::Different : wordLikeness(word, many.at(i), isGiven);
            if (likeness < best) {
                best = likeness;
                place = i;
            }
        }
        if (place < 0) {
            return Likeness::Different;
        }
        taken[place] = true;
        worst = std::max(worst, best);
    }
    return worst;
}

NameComparison combined(Likeness given, Likeness family)
{
    if (given == Likeness::Missing || family == Likeness::Missing) {
        const Likeness other = given == Likeness::Missing ? family : given;
        return {other == Likeness::Different ? NameRelation::Different : NameRelation::Unknown};
    }
    if (given == Likeness::Different || family == Likeness::Different) {
        if (given == family) {
            return {NameRelation::Different};
        }
        return {given == Likeness::Different ? NameRelation::SameFamily : NameRelation::SameGiven};
    }
    const int slips = (given == Likeness::Equal ? 0 : 1) + (family == Likeness::Equal ? 0 : 1);
    switch (std::max(given, family)) {
    case Likeness::Equal:
        return {NameRelation::Same};
    case Likeness::Close:
        return {NameRelation::Close, slips};
    case Likeness::Part:
        return {NameRelation::Part, slips};
    default:
        return {NameRelation::Short, slips};
    }
}

} // namespace

NameWords::NameWords(const QString &givenName, const QString &familyName)
    : given(wordsOf(givenName, false))
    , family(wordsOf(familyName, true))
    , otherScript(isInOtherScript(givenName) || isInOtherScript(familyName))
{
    QStringList all = given + family;
    all.sort();
    key = all.join(u' ');
}

NameComparison compareNames(const NameWords &a, const NameWords &b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return {NameRelation::Unknown};
    }
    const NameComparison straight =
        combined(partLikeness(a.given, b.given, true), partLikeness(a.family, b.family, false));
    if (straight.relation == NameRelation::Same) {
        return straight;
    }
    if (a.key == b.key) {
        // The same words cut elsewhere ("Ana María", "López"; "Ana", "María López") are the same name.
        const bool isSwapped = a.given == b.family || a.family == b.given;
        return {isSwapped ? NameRelation::Swapped : NameRelation::Same, 0, isSwapped};
    }
    NameComparison crossed =
        combined(partLikeness(a.given, b.family, false), partLikeness(a.family, b.given, false));
    crossed.isCrossed = true;
    const bool isMeaningful =
        crossed.relation == NameRelation::Close || crossed.relation == NameRelation::Part;
    return isMeaningful && crossed.relation < straight.relation ? crossed : straight;
}

} // namespace convoke
