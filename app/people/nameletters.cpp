// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/nameletters.h"

#include "base/textfold.h"

#include <algorithm>
#include <array>
#include <vector>

namespace convoke {

namespace {

/// α to ω, after folding. Final sigma was made σ.
constexpr std::array<QStringView, 25> greek = {u"a", u"v", u"g", u"d", u"e",  u"z",  u"i", u"th", u"i",
                                               u"k", u"l", u"m", u"n", u"x",  u"o",  u"p", u"r",  u"s",
                                               u"s", u"t", u"y", u"f", u"ch", u"ps", u"o"};
/// а to я, after folding.
constexpr std::array<QStringView, 32> cyrillic = {
    u"a", u"b", u"v", u"g", u"d", u"e",  u"zh", u"z",  u"i",  u"i",    u"k", u"l", u"m", u"n", u"o",  u"p",
    u"r", u"s", u"t", u"u", u"f", u"kh", u"ts", u"ch", u"sh", u"shch", u"",  u"y", u"",  u"e", u"iu", u"ia"};

/// The Cyrillic letters beyond the Russian ones.
QStringView otherCyrillic(char16_t letter)
{
    switch (letter) {
    case 0x0451: // io
        return u"e";
    case 0x0452: // dje
        return u"d";
    case 0x0453: // gje
    case 0x0491: // ge with upturn
        return u"g";
    case 0x0454: // Ukrainian ie
        return u"ie";
    case 0x0455: // dze
        return u"dz";
    case 0x0456: // Ukrainian i
    case 0x0457:
        return u"i";
    case 0x0458: // je
        return u"j";
    case 0x0459:
        return u"lj";
    case 0x045A:
        return u"nj";
    case 0x045B: // tshe
        return u"c";
    case 0x045C: // kje
        return u"k";
    case 0x045E: // short u
        return u"u";
    case 0x045F:
        return u"dz";
    default:
        return {};
    }
}

QStringView latinFor(char16_t letter)
{
    if (letter >= 0x03B1 && letter <= 0x03C9) {
        return greek[static_cast<size_t>(letter - 0x03B1)];
    }
    if (letter >= 0x0430 && letter <= 0x044F) {
        return cyrillic[static_cast<size_t>(letter - 0x0430)];
    }
    return otherCyrillic(letter);
}

bool isOther(char16_t letter)
{
    return (letter >= 0x0370 && letter <= 0x052F) || (letter >= 0x1F00 && letter <= 0x1FFF);
}

void appendLatin(QString &key, QStringView letters)
{
    for (const QChar c : letters) {
        const QChar last = key.isEmpty() ? QChar() : key.back();
        const bool isDigraph = (c == u'e' && (last == u'a' || last == u'o' || last == u'u'))
            || (c == u'u' && last == u'o'); // ou
        if (c == u'u' && isDigraph) {
            key.back() = u'u';
        } else if (!isDigraph) {
            key.append(c);
        }
    }
}

} // namespace

QString latinLetters(QStringView word)
{
    const QString folded = foldedForSearch(word);
    QString key;
    key.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (!isOther(c.unicode())) {
            if (c.isLetterOrNumber()) {
                appendLatin(key, QStringView(&c, 1));
            }
        } else if (c == u'υ' && i > 0 && folded.at(i - 1) == u'ο') {
            appendLatin(key, u"u"); // ου
        } else {
            for (const QChar letter : latinFor(c.unicode())) {
                key.append(letter);
            }
        }
    }
    return key;
}

QString soundLetters(const QString &latin)
{
    QString key;
    key.reserve(latin.size());
    const auto next = [&latin](qsizetype i) {
        return i + 1 < latin.size() ? latin.at(i + 1) : QChar();
    };
    const auto put = [&key](QChar c) {
        if (key.isEmpty() || key.back() != c) {
            key.append(c);
        }
    };
    for (qsizetype i = 0; i < latin.size(); ++i) {
        const QChar c = latin.at(i);
        switch (c.unicode()) {
        case u'h':
            break;
        case u'p':
            put(next(i) == u'h' ? QChar(u'f') : c);
            break;
        case u'y':
        case u'j':
            put(u'i');
            break;
        case u'w':
            put(u'v');
            break;
        case u'q':
            put(u'k');
            break;
        case u'c':
            // sch → s, ck → k
            if (!(i > 0 && latin.at(i - 1) == u's' && next(i) == u'h')) {
                put(u'k');
            }
            break;
        case u'z':
            put(u's');
            break;
        case u'x':
            put(u'k');
            put(u's');
            break;
        default:
            put(c);
        }
    }
    return key.isEmpty() ? latin : key;
}

bool isInOtherScript(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return isOther(c.unicode()); });
}

double jaroWinkler(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() && b.isEmpty() ? 1.0 : 0.0;
    }
    const qsizetype reach = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    std::vector<bool> takenA(static_cast<size_t>(a.size()));
    std::vector<bool> takenB(static_cast<size_t>(b.size()));
    int common = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype last = std::min(b.size() - 1, i + reach);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j <= last; ++j) {
            if (!takenB[static_cast<size_t>(j)] && a.at(i) == b.at(j)) {
                takenA[static_cast<size_t>(i)] = true;
                takenB[static_cast<size_t>(j)] = true;
                ++common;
                break;
            }
        }
    }
    if (common == 0) {
        return 0;
    }
    int moved = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (takenA[static_cast<size_t>(i)]) {
            while (!takenB[static_cast<size_t>(j)]) {
                ++j;
            }
            moved += a.at(i) == b.at(j) ? 0 : 1;
            ++j;
        }
    }
    const double m = common;
    const double jaro =
        (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - moved / 2.0) / m) / 3.0;
    qsizetype prefix = 0;
    const qsizetype most = std::min<qsizetype>({4, a.size(), b.size()});
    while (prefix < most && a.at(prefix) == b.at(prefix)) {
        ++prefix;
    }
    return jaro + 0.1 * static_cast<double>(prefix) * (1.0 - jaro);
}

int misspellings(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most) {
        return most + 1;
    }
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j) {
        above[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (size_t j = 1; j < width; ++j) {
            const auto place = static_cast<qsizetype>(j);
            const int differs = a.at(i - 1) == b.at(place - 1) ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + differs});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(place - 2) && a.at(i - 2) == b.at(place - 1)) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
            least = std::min(least, row[j]);
        }
        if (least > most) {
            return most + 1;
        }
        before.swap(above);
        above.swap(row);
    }
    return std::min(above.back(), most + 1);
}

} // namespace convoke
