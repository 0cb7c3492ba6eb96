// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latinscript.h"

#include "base/textfold.h"

#include <algorithm>
#include <iterator>

namespace convoke {

namespace {

constexpr int mostSchemes = 6;

/// One letter, or two that are read together, in each scheme; nullptr: as in the first one.
struct Letter
{
    QStringView foreign;
    const char16_t *latin[mostSchemes];
};

// Letter by letter; ELOT 743; as it sounds; classical; ELOT 743 before a voiceless consonant.
constexpr Letter greek[] = {
    {u"α", {u"a"}},
    {u"β", {u"v", nullptr, nullptr, u"b"}},
    {u"γ", {u"g", nullptr, u"y"}},
    {u"δ", {u"d"}},
    {u"ε", {u"e"}},
    {u"ζ", {u"z"}},
    {u"η", {u"i", nullptr, nullptr, u"e"}},
    {u"θ", {u"th"}},
    {u"ι", {u"i"}},
    {u"κ", {u"k", nullptr, nullptr, u"c"}},
    {u"λ", {u"l"}},
    {u"μ", {u"m"}},
    {u"ν", {u"n"}},
    {u"ξ", {u"x", nullptr, u"ks"}},
    {u"ο", {u"o"}},
    {u"π", {u"p"}},
    {u"ρ", {u"r"}},
    {u"σ", {u"s"}},
    {u"τ", {u"t"}},
    {u"υ", {u"u", u"y", u"i", u"y", u"y"}},
    {u"φ", {u"f", nullptr, nullptr, u"ph"}},
    {u"χ", {u"ch", nullptr, u"h", nullptr, u"kh"}},
    {u"ψ", {u"ps"}},
    {u"ω", {u"o"}},
};
constexpr Letter greekPairs[] = {
    {u"αι", {nullptr, u"ai", u"e", u"ae", u"ai"}},     {u"ει", {nullptr, u"ei", u"i", u"i", u"ei"}},
    {u"οι", {nullptr, u"oi", u"i", u"oe", u"oi"}},     {u"ου", {nullptr, u"ou", u"u", u"ou", u"ou"}},
    {u"αυ", {nullptr, u"av", u"av", u"au", u"af"}},    {u"ευ", {nullptr, u"ev", u"ev", u"eu", u"ef"}},
    {u"γγ", {nullptr, u"ng", u"g", u"ng", u"ng"}},     {u"γκ", {nullptr, u"gk", u"g", u"nk", u"gk"}},
    {u"γχ", {nullptr, u"nch", u"nh", u"nch", u"nch"}}, {u"μπ", {nullptr, u"mp", u"b", u"mp", u"b"}},
    {u"ντ", {nullptr, u"nt", u"d", u"nt", u"nt"}},     {u"τζ", {nullptr, u"tz", u"j", u"tz", u"tz"}},
};

// BGN/PCGN; ISO 9 without accents; the Bulgarian law; the Ukrainian law; passports; German.
constexpr Letter cyrillic[] = {
    {u"а", {u"a"}},
    {u"б", {u"b"}},
    {u"в", {u"v", nullptr, nullptr, nullptr, nullptr, u"w"}},
    {u"г", {u"g", nullptr, nullptr, u"h"}},
    {u"д", {u"d"}},
    {u"е", {u"e"}},
    {u"ё", {u"yo", u"e", nullptr, nullptr, u"e", u"jo"}},
    {u"ж", {u"zh", u"z", nullptr, nullptr, nullptr, u"sch"}},
    {u"з", {u"z", nullptr, nullptr, nullptr, nullptr, u"s"}},
    {u"и", {u"i", nullptr, nullptr, u"y"}},
    {u"к", {u"k"}},
    {u"л", {u"l"}},
    {u"м", {u"m"}},
    {u"н", {u"n"}},
    {u"о", {u"o"}},
    {u"п", {u"p"}},
    {u"р", {u"r"}},
    {u"с", {u"s"}},
    {u"т", {u"t"}},
    {u"у", {u"u"}},
    {u"ф", {u"f"}},
    {u"х", {u"kh", u"h", u"h", nullptr, nullptr, u"ch"}},
    {u"ц", {u"ts", u"c", nullptr, nullptr, nullptr, u"z"}},
    {u"ч", {u"ch", u"c", nullptr, nullptr, nullptr, u"tsch"}},
    {u"ш", {u"sh", u"s", nullptr, nullptr, nullptr, u"sch"}},
    {u"щ", {u"shch", u"sc", u"sht", nullptr, nullptr, u"schtsch"}},
    {u"ъ", {u"", nullptr, u"a", nullptr, u"ie"}},
    {u"ы", {u"y"}},
    {u"ь", {u""}},
    {u"э", {u"e"}},
    {u"ю", {u"yu", u"ju", nullptr, u"iu", u"iu", u"ju"}},
    {u"я", {u"ya", u"ja", nullptr, u"ia", u"ia", u"ja"}},
    {u"й", {u"y", u"j", nullptr, u"i", u"i", u"i"}},
    {u"і", {u"i"}},
    {u"ї", {u"yi", u"i", nullptr, u"i", u"i", u"ji"}},
    {u"є", {u"ye", u"je", nullptr, u"ie", u"ie", u"je"}},
    {u"ґ", {u"g"}},
    {u"ў", {u"u"}},
    {u"ј", {u"y", u"j"}},
    {u"љ", {u"ly", u"lj"}},
    {u"њ", {u"ny", u"nj"}},
    {u"ћ", {u"ch", u"c"}},
    {u"ђ", {u"dj", u"d"}},
    {u"џ", {u"dzh", u"dz", nullptr, nullptr, nullptr, u"dsch"}},
    {u"ѓ", {u"gj", u"g"}},
    {u"ќ", {u"kj", u"k"}},
    {u"ѕ", {u"dz"}},
};

QStringView spelling(const Letter &letter, int scheme)
{
    return letter.latin[scheme] != nullptr ? letter.latin[scheme] : letter.latin[0];
}

template <typename Letters>
const Letter *find(const Letters &letters, QStringView foreign)
{
    const auto it = std::find_if(std::begin(letters), std::end(letters),
                                 [foreign](const Letter &letter) { return letter.foreign == foreign; });
    return it == std::end(letters) ? nullptr : &*it;
}

QString spelled(QStringView word, int scheme)
{
    QString latin;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QStringView rest = word.sliced(i);
        const Letter *pair = scheme > 0 && rest.size() > 1 ? find(greekPairs, rest.first(2)) : nullptr;
        const Letter *letter = pair != nullptr ? pair : find(greek, rest.first(1));
        letter = letter != nullptr ? letter : find(cyrillic, rest.first(1));
        if (letter == nullptr) {
            latin += rest.front();
        } else {
            latin += spelling(*letter, scheme);
            i += letter->foreign.size() - 1;
        }
    }
    return latin;
}

/// Without case and accents, but й, ї and ё stay letters of their own.
QString prepared(QStringView word)
{
    const QString composed = word.toString().toCaseFolded().normalized(QString::NormalizationForm_C);
    QString letters;
    for (const QChar c : composed) {
        letters +=
            find(cyrillic, QStringView(&c, 1)) != nullptr ? QString(c) : foldedForSearch(QStringView(&c, 1));
    }
    return letters;
}

} // namespace

bool hasOtherScript(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x0370 && c.unicode() <= 0x052F; });
}

QStringList latinSpellings(QStringView word)
{
    if (!hasOtherScript(word)) {
        return {foldedForSearch(word)};
    }
    const QString letters = prepared(word);
    QStringList spellings;
    for (int scheme = 0; scheme < mostSchemes; ++scheme) {
        const QString latin = spelled(letters, scheme);
        if (!spellings.contains(latin)) {
            spellings.append(latin);
        }
    }
    return spellings;
}

} // namespace convoke
