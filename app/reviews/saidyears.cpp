// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/saidyears.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double mostYears = 60; ///< more is an age or a number of something else

/// The number words of one language: those up to nineteen in their order, the tens from twenty, and how a
/// ten and a one are joined.
struct NumberWords
{
    QStringList small;
    QStringList tens;
    QStringList joints;
    bool onesFirst = false; ///< "fünfundzwanzig"
};

QList<NumberWords> numberWords()
{
    return {{u"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
             "sixteen seventeen eighteen nineteen"_s.split(u' '),
             {u"twenty"_s, u"thirty"_s, u"forty"_s, u"fifty"_s},
             {u"-"_s, u" "_s}},
            {u"un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
             "dix-sept dix-huit dix-neuf"_s.split(u' '),
             {u"vingt"_s, u"trente"_s, u"quarante"_s, u"cinquante"_s},
             {u"-"_s, u" "_s, u" et "_s}},
            {u"ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
             "sechzehn siebzehn achtzehn neunzehn"_s.split(u' '),
             {u"zwanzig"_s, u"dreißig"_s, u"vierzig"_s, u"fünfzig"_s},
             {u"und"_s},
             true},
            {u"een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
             "zestien zeventien achttien negentien"_s.split(u' '),
             {u"twintig"_s, u"dertig"_s, u"veertig"_s, u"vijftig"_s},
             {u"en"_s, u"ën"_s},
             true}};
}

QHash<QString, int> wordValues()
{
    constexpr int ones = 9;
    QHash<QString, int> values;
    const QList<NumberWords> languages = numberWords();
    for (const NumberWords &words : languages) {
        for (int i = 0; i < words.small.size(); ++i) {
            values.insert(words.small.at(i), i + 1);
        }
        for (int t = 0; t < words.tens.size(); ++t) {
            const int ten = (t + 2) * 10;
            values.insert(words.tens.at(t), ten);
            for (int one = 1; one <= ones; ++one) {
                const QString &small = words.small.at(one - 1);
                for (const QString &joint : words.joints) {
                    values.insert(words.onesFirst ? small + joint + words.tens.at(t)
                                                  : words.tens.at(t) + joint + small,
                                  ten + one);
                }
            }
        }
    }
    return values;
}

const QHash<QString, int> &words()
{
    static const QHash<QString, int> values = wordValues();
    return values;
}

/// A number in digits or words, as part of a pattern.
QString numberPattern()
{
    QStringList alternatives = words().keys();
    std::sort(alternatives.begin(), alternatives.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return u"\\d{1,2}(?:[.,]\\d)?|"_s + alternatives.join(u'|').replace(u' ', u"\\ "_s);
}

double valueOf(const QString &number)
{
    bool isDigits = false;
    const double value = QString(number).replace(u',', u'.').toDouble(&isDigits);
    return isDigits ? value : words().value(number.toLower());
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::ExtendedPatternSyntaxOption);
}

/// Words before a length that make it uncertain, as part of a pattern.
QString vague()
{
    return u"(?<vague> (?: more\\ than | over | at\\ least | about | around | approx(?:imately|\\.)? | some "
           u"| "
           "almost | nearly | less\\ than | up\\ to | plus\\ de | au\\ moins | environ | près\\ de | presque "
           "| "
           "mehr\\ als | über | mindestens | etwa | rund | fast | ungefähr | meer\\ dan | minstens | ruim | "
           "ongeveer | bijna | circa | ca\\.? | c\\. | [~><≈±] ) \\s* )?"_s;
}

/// "12 years", "12–15 years", "over ten years", "15+ years", with the number alone where it is all there is.
QRegularExpression lengthPattern(bool alone)
{
    const QString number = u"(?<![\\p{L}\\d.,-]) (?<first>"_s + numberPattern() + u")"_s
        + u"(?: \\s* (?: - | – | — | / | to | or | à | ou | bis | oder | tot | of ) \\s* (?<second>"_s
        + numberPattern() + u") )? (?![\\p{L}\\d]) \\s* (?<plus> \\+ )? \\s*"_s;
    if (alone) {
        return pattern(u"^ \\s* "_s + vague() + number + u" \\.? $"_s);
    }
    return pattern(vague() + number
                   + u"(?: full \\s+ | good \\s+ | bonnes \\s+ | volle \\s+ )? "
                     "(?: years? | yrs? | an(?:s|née|nées)? | jahren? | jahre | jaar | jaren ) (?![\\p{L}]) "
                     "(?! ['’]? \\s* (?: old | alt | oud | of\\ age | d['’]âge ) ) "
                     "(?: \\s* (?: and | , | et | und | en ) \\s* (?<months> \\d{1,2} ) \\s* "
                     "(?: months? | mois | monate?n? | maanden? ) )?"_s);
}

struct Found
{
    QList<SaidYears> lengths;

    void add(double least, double most, bool certain, const QString &words)
    {
        if (least >= 0 && most >= least && most <= mostYears) {
            lengths.append({least, most, certain, words.simplified()});
        }
    }
};

void findLengths(const QString &text, const QRegularExpression &expression, Found &found)
{
    constexpr double monthsOfAYear = 12;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double months = match.captured(u"months"_s).toDouble() / monthsOfAYear;
        const double first = valueOf(match.captured(u"first"_s)) + months;
        const QString second = match.captured(u"second"_s);
        found.add(first, second.isEmpty() ? first : valueOf(second) + months,
                  match.captured(u"vague"_s).isEmpty() && match.captured(u"plus"_s).isEmpty(),
                  match.captured());
    }
}

void findMonths(const QString &text, Found &found)
{
    static const QRegularExpression expression = pattern(
        u"(?<![\\p{L}\\d.,]) (\\d{1,3}) \\s* (?: months? | mois | monate?n? | maanden? ) (?!\\p{L})"_s);
    constexpr double monthsOfAYear = 12;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double years = match.captured(1).toDouble() / monthsOfAYear;
        found.add(years, years, true, match.captured());
    }
}

/// "since 2009", "2009–2015", "from May 2009 to today".
void findCalendarYears(const QString &text, QDate day, Found &found)
{
    static const QRegularExpression span = pattern(
        u"(?<!\\d) ((?:19|20)\\d\\d) \\s* (?: - | – | — | to | until | till | à | jusqu['’]à | bis | tot ) "
        u"\\s* "
        "(?: (?<until> (?:19|20)\\d\\d ) | (?<now> present | now | today | date | aujourd['’]hui | heute | "
        "jetzt | nu | heden | vandaag ) ) (?![\\d\\p{L}])"_s);
    static const QRegularExpression since = pattern(u"(?<!\\p{L}) (?: since | from | depuis | dès | seit | "
                                                    u"ab | sinds | vanaf ) \\s+ (?: \\p{L}+ \\s+ ){0,2} "
                                                    "((?:19|20)\\d\\d) (?!\\d)"_s);
    if (!day.isValid()) {
        return;
    }
    const QRegularExpressionMatch from = span.match(text);
    if (from.hasMatch()) {
        const int until =
            from.captured(u"until"_s).isEmpty() ? day.year() : from.captured(u"until"_s).toInt();
        const double years = until - from.captured(1).toInt();
        found.add(years, years, true, from.captured());
        return;
    }
    const QRegularExpressionMatch match = since.match(text);
    if (match.hasMatch()) {
        const double years = day.year() - match.captured(1).toInt();
        found.add(years, years, true, match.captured());
    }
}

} // namespace

std::optional<SaidYears> saidYears(const QString &text, QDate day)
{
    static const QRegularExpression withUnit = lengthPattern(false);
    static const QRegularExpression alone = lengthPattern(true);
    Found found;
    findLengths(text, withUnit, found);
    if (found.lengths.isEmpty()) {
        findCalendarYears(text, day, found);
    }
    if (found.lengths.isEmpty()) {
        findMonths(text, found);
    }
    if (found.lengths.isEmpty()) {
        findLengths(text, alone, found);
    }
    if (found.lengths.isEmpty()) {
        return std::nullopt;
    }
    SaidYears longest =
        *std::max_element(found.lengths.cbegin(), found.lengths.cend(),
                          [](const SaidYears &a, const SaidYears &b) { return a.most < b.most; });
    longest.certain = longest.certain && found.lengths.size() == 1;
    return longest;
}

} // namespace convoke
