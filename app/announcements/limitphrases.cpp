// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/limitphrases.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostOfOneKind = 20; ///< more than that per country is a number of something else

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::ExtendedPatternSyntaxOption);
}

const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words = [] {
        const QStringList languages{
            u"one two three four five six seven eight nine ten eleven twelve"_s,
            u"un deux trois quatre cinq six sept huit neuf dix onze douze"_s,
            u"ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"_s,
            u"een twee drie vier vijf zes zeven acht negen tien elf twaalf"_s,
        };
        QHash<QString, int> values{{u"une"_s, 1},   {u"eine"_s, 1}, {u"einen"_s, 1}, {u"einem"_s, 1},
                                   {u"einer"_s, 1}, {u"één"_s, 1},  {u"single"_s, 1}};
        for (const QString &language : languages) {
            const QStringList numbers = language.split(u' ');
            for (qsizetype i = 0; i < numbers.size(); ++i) {
                values.insert(numbers.at(i), static_cast<int>(i) + 1);
            }
        }
        return values;
    }();
    return words;
}

QString number(const QString &name)
{
    return u"(?<![\\p{L}\\d]) (?<"_s + name + u"> \\d{1,2} | "_s
        + QStringList(numberWords().keys()).join(u'|') + u") (?![\\p{L}\\d%])"_s;
}

int valueOf(const QString &words)
{
    bool isDigits = false;
    const int digits = words.toInt(&isDigits);
    return isDigits ? digits : numberWords().value(words.toLower());
}

constexpr QStringView limitWords =
    u"at\\ most | no\\ more\\ than | not\\ more\\ than | up\\ to | a?\\ ?max(?:imum|imal(?:ly)?|\\.)? (?:\\ "
    u"of)? | only | "
    u"limited\\ to | au\\ (?:maximum|plus) | jusqu['’]à | höchstens | maximal | nur | maximaal | hoogstens | "
    u"ten\\ hoogste | slechts | seulement";
constexpr QStringView leastWords = u"at\\ least | no\\ fewer\\ than | not\\ fewer\\ than | not\\ less\\ than "
                                   u"| a?\\ ?minimum (?:\\ of)? | au\\ moins | "
                                   u"mindestens | ten\\ minste | minstens | minimaal";
constexpr QStringView countryWords = u"(?:EU\\ )? (?: member\\ states? | MS(?:s)?\\b | countr(?:y|ies) | "
                                     u"nations? ) | états?[\\ -]membres? | pays | "
                                     u"mitglied(?:s)?sta(?:at|aten|ates?) | land | lidsta(?:at|ten)";
constexpr QStringView organisationWords = u"organi[sz]ations? | institutions? | agenc(?:y|ies) | employers? "
                                          u"| compan(?:y|ies) | municipalit(?:y|ies) | "
                                          u"organismes? | établissements? | einrichtung(?:en)? | behörden? | "
                                          u"organisatie[s]? | instellingen? | instelling";
constexpr QStringView perWords =
    u"per | for\\ each | from\\ each | from\\ every | for\\ every | of\\ each | of\\ every | from\\ any(?:\\ "
    u"one)? | "
    u"from\\ the\\ same | of\\ the\\ same | from\\ one | par | pour\\ chaque | de\\ chaque | du\\ même | "
    u"de\\ la\\ même | "
    u"de\\ la\\ meme | d['’]un\\ même | pro | je | aus\\ jede[mr] | aus\\ derselben | aus\\ demselben | "
    u"voor\\ elke? | uit\\ elke? | van\\ elke? | van\\ dezelfde | uit\\ hetzelfde | uit\\ dezelfde";

/// What a selection calls the people that words mean.
struct GroupWords
{
    QStringView attribute;
    QStringView value;
    QStringView words; ///< a pattern
};

constexpr GroupWords groups[] = {
    {u"gender", u"female", u"wom[ae]n | females? | femmes? | frauen | vrouwen"},
    {u"gender", u"male", u"\\bm[ae]n\\b | \\bmales? | hommes? | männer | mannen"},
    {u"sector", u"police", u"police | law\\ enforcement | polizei | politie"},
    {u"sector", u"prison",
     u"prisons? | correctional | pénitentiaires? | gefängnis\\p{L}* | justizvollzug\\p{L}* | "
     u"gevangenis\\p{L}*"},
    {u"sector", u"probation", u"probation | bewährungshilfe | reclassering"},
    {u"sector", u"health",
     u"(?:mental\\ )? health (?:\\ ?care)? | santé (?:\\ mentale)? | gesundheit\\p{L}* | (?:geestelijke\\ )? "
     u"gezondheid\\p{L}*"},
    {u"sector", u"local authority",
     u"local\\ authorit(?:y|ies) | municipalit(?:y|ies) | local\\ government | communes? | kommunen | "
     u"gemeenten?"},
    {u"sector", u"education",
     u"education | teachers? | schools? | enseignants? | lehrkräfte | leraren | onderwijs"},
    {u"sector", u"youth work", u"youth\\ work(?:ers?)? | jugendarbeit | jongerenwerk(?:ers)?"},
    {u"sector", u"social work",
     u"social\\ (?:work(?:ers?)?|services|care) | sozialarbeit\\p{L}* | maatschappelijk\\ werk"},
    {u"sector", u"civil society",
     u"civil\\ society | NGOs? | non-governmental | zivilgesellschaft | société\\ civile"},
    {u"sector", u"justice", u"justice | judiciary | judges | prosecutors? | justiz | justitie"},
    {u"sector", u"academia", u"academi(?:a|cs) | researchers? | universit(?:y|ies) | wissenschaft\\p{L}*"},
};

/// The groups that @p words name, in their order.
QList<SoughtGroup> groupsIn(const QString &words)
{
    QList<std::pair<qsizetype, SoughtGroup>> found;
    for (const GroupWords &group : groups) {
        const QRegularExpressionMatch match =
            pattern(u"(?<!\\p{L}) (?: "_s + group.words.toString() + u" ) (?!\\p{L})"_s).match(words);
        if (match.hasMatch()) {
            found.append({match.capturedStart(), {group.attribute.toString(), group.value.toString()}});
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SoughtGroup> inOrder;
    for (const auto &entry : std::as_const(found)) {
        inOrder.append(entry.second);
    }
    return inOrder;
}

std::optional<double> shareOf(const QString &words)
{
    static const QRegularExpression percent =
        pattern(u"^ (\\d{1,2}) \\s* (?: % | per\\ ?cent | prozent | procent | "
                "pour\\ cent ) $"_s);
    const QRegularExpressionMatch match = percent.match(words);
    if (match.hasMatch()) {
        return match.captured(1).toDouble() / 100;
    }
    struct Part
    {
        QStringView stem;
        double share;
    };
    constexpr Part parts[] = {
        {u"two third", 2.0 / 3},    {u"two-third", 2.0 / 3},  {u"deux tiers", 2.0 / 3},
        {u"zwei drittel", 2.0 / 3}, {u"twee derde", 2.0 / 3}, {u"third", 1.0 / 3},
        {u"tiers", 1.0 / 3},        {u"drittel", 1.0 / 3},    {u"derde", 1.0 / 3},
        {u"quarter", 0.25},         {u"quart", 0.25},         {u"viertel", 0.25},
        {u"kwart", 0.25},           {u"half", 0.5},           {u"moitié", 0.5},
        {u"hälfte", 0.5},           {u"helft", 0.5},
    };
    for (const Part &part : parts) {
        if (words.contains(part.stem, Qt::CaseInsensitive)) {
            return part.share;
        }
    }
    return std::nullopt;
}

constexpr QStringView shareWords = u"\\d{1,2} \\s* (?: % | per\\ ?cent | prozent | procent | pour\\ cent ) | "
                                   u"(?:one|a|two|un|deux|ein|zwei|een|twee|la|"
                                   u"die|de|het)? [\\ -]* (?: thirds? | tiers | drittel | derde | quarter | "
                                   u"quart | viertel | kwart | half | moitié | "
                                   u"hälfte | helft )";

} // namespace

std::optional<CapPhrase> capIn(const QString &sentence)
{
    static const QRegularExpression cap = pattern(
        u"(?: (?<least> "_s + leastWords.toString() + u" ) \\s+ | (?<limit> "_s + limitWords.toString()
        + u" ) \\s+ )? "_s + number(u"first"_s) + u" (?: [^\\d.;:()]{0,30}? \\s* \\( \\s* (?: "_s
        + limitWords.toString() + u" )? \\s* "_s + number(u"second"_s)
        + u" [^)]{0,40} \\) )? (?: \\(s\\) | [^\\d.;:()] ){0,70}? (?: \\(s\\) )? "
          "(?<!\\p{L}) (?: "_s
        + perWords.toString()
        + u" ) \\s+ (?: "
          "(?<country> "_s
        + countryWords.toString() + u" ) | (?<organisation> "_s + organisationWords.toString()
        + u" ) ) (?!\\p{L})"_s);
    const QRegularExpressionMatch match = cap.match(sentence);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    CapPhrase phrase;
    phrase.number = valueOf(match.captured(u"first"_s));
    phrase.attribute = match.captured(u"country"_s).isEmpty() ? u"organisation"_s : u"country"_s;
    phrase.isMinimum = !match.captured(u"least"_s).isEmpty();
    phrase.isLimit = phrase.isMinimum || !match.captured(u"limit"_s).isEmpty();
    phrase.words = match.captured().simplified();
    const QString second = match.captured(u"second"_s);
    if (!second.isEmpty() && valueOf(second) > phrase.number) {
        phrase.exceptional = valueOf(second);
        phrase.isLimit = true;
    }
    const bool fits = phrase.number > 0 && phrase.number <= mostOfOneKind;
    return fits ? std::optional(phrase) : std::nullopt;
}

std::optional<ExceptionPhrase> exceptionIn(const QString &sentence, const QString &next)
{
    static const QRegularExpression exception = pattern(
        u"(?<!\\p{L}) (?: by\\ (?:way\\ of\\ )?exception | exceptionally | in\\ (?:an\\ )?exceptional\\ "
        u"cases? | "
        "as\\ an\\ exception | in\\ some\\ cases | on\\ some\\ occasions | à\\ titre\\ exceptionnel | "
        "exceptionnellement | "
        "ausnahmsweise | "
        "in\\ ausnahmefällen | bij\\ (?:hoge\\ )?uitzondering | in\\ uitzonderlijke\\ gevallen ) (?!\\p{L})"_s);
    static const QRegularExpression numbers = pattern(number(u"number"_s));
    constexpr qsizetype reach = 45; // characters between the number and the word of exception
    for (const QString &words : {sentence, next}) {
        const QRegularExpressionMatch found = exception.match(words);
        qsizetype nearest = reach;
        std::optional<ExceptionPhrase> phrase;
        auto matches = found.hasMatch() ? numbers.globalMatch(words) : QRegularExpressionMatchIterator();
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const bool isBefore = match.capturedEnd() <= found.capturedStart();
            const qsizetype distance = isBefore ? found.capturedStart() - match.capturedEnd()
                                                : match.capturedStart() - found.capturedEnd();
            const int said = valueOf(match.captured(u"number"_s));
            if (distance >= 0 && distance < nearest && said > 1 && said <= mostOfOneKind) {
                nearest = distance;
                const qsizetype from = isBefore ? match.capturedStart() : found.capturedStart();
                const qsizetype end = isBefore ? found.capturedEnd() : match.capturedEnd();
                phrase = ExceptionPhrase{said, words.sliced(from, end - from).simplified()};
            }
        }
        if (phrase) {
            return phrase;
        }
    }
    return std::nullopt;
}

QList<LeastPhrase> leastIn(const QString &sentence)
{
    static const QRegularExpression least = pattern(
        u"(?<!\\p{L}) (?: "_s + leastWords.toString() + u" ) \\s+ (?: (?<share> "_s + shareWords.toString()
        + u" ) | "_s + number(u"number"_s) + u" ) (?!\\p{L}) (?<who> [^.;,]{1,70} )"_s);
    static const QRegularExpression perSomething =
        pattern(u"(?<!\\p{L}) (?: "_s + perWords.toString() + u" ) (?!\\p{L})"_s);
    QList<LeastPhrase> phrases;
    auto matches = least.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString who = match.captured(u"who"_s);
        const QList<SoughtGroup> named = groupsIn(who);
        if (named.size() != 1 || perSomething.match(who).hasMatch()) {
            continue; // "at least two per country"; "of police or prison" is no rule about one value
        }
        LeastPhrase phrase{named.constFirst(), {}, {}, match.captured().simplified()};
        if (!match.captured(u"share"_s).isEmpty()) {
            phrase.share = shareOf(match.captured(u"share"_s).trimmed());
        } else {
            phrase.number = valueOf(match.captured(u"number"_s));
        }
        if (phrase.share || phrase.number) {
            phrases.append(phrase);
        }
    }
    return phrases;
}

std::optional<BalancePhrase> balanceIn(const QString &sentence)
{
    static const QRegularExpression balance = pattern(
        u"(?: (?<gender> gender[\\ -]balanced? | balanced?\\ (?:in|by|of)\\ gender | parité | "
        u"geschlechterparität | "
        "genderevenwicht ) | (?: balanced? (?:\\ \\p{L}+){0,2} | equal\\ numbers? | even\\ mix | équilibre | "
        "ausgewogen\\p{L}* (?:\\ \\p{L}+){0,2} | gleichgewicht | evenwicht(?:ige)? (?:\\ \\p{L}+){0,2} ) "
        "\\s+ "
        "(?: between | of | entre | zwischen | von | tussen ) \\s+ (?<who> [^.;]{3,90} ) )"_s);
    const QRegularExpressionMatch match = balance.match(sentence);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    BalancePhrase phrase{{}, match.captured().simplified()};
    phrase.who = match.captured(u"gender"_s).isEmpty()
        ? groupsIn(match.captured(u"who"_s))
        : QList<SoughtGroup>{{u"gender"_s, u"female"_s}, {u"gender"_s, u"male"_s}};
    return phrase.who.size() > 1 ? std::optional(phrase) : std::nullopt;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression between = pattern(
        u"(?<! \\b max | \\b min | approx | \\b ca | e\\.g | i\\.e ) [.!?] (?= \\s | $ ) | ; | \\n \\s* \\n | \\n (?= \\s* [-*•\\d] )"_s);
    QStringList sentences;
    const QStringList pieces = text.split(between, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QString sentence = piece.simplified();
        if (!sentence.isEmpty()) {
            sentences.append(sentence);
        }
    }
    return sentences;
}

} // namespace convoke
