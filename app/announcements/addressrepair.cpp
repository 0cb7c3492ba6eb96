// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/addressrepair.h"

#include "base/textfold.h"
#include "people/emailaddress.h"

#include <algorithm>

namespace convoke {

namespace {

constexpr int knownDomainScore = 100;
constexpr int surnameScore = 60;
constexpr int atScore = 30;
constexpr int givenNameScore = 15;
constexpr int longDomainScore = 3;
constexpr qsizetype mostGuesses = 12;
constexpr qsizetype longestAddress = 254;

bool isTopLevel(QStringView label)
{
    return label.size() >= 2 && label.size() <= 12
        && std::all_of(label.cbegin(), label.cend(), [](QChar c) { return c.isLetter(); });
}

/// The words of a name without hyphens and apostrophes, and the surname with its particles in one.
QStringList wordsOfName(const QString &name)
{
    QString folded = foldedForSearch(name);
    folded.remove(u'-').remove(u'\'').remove(u'.');
    return folded.split(u' ', Qt::SkipEmptyParts);
}

QString plain(QString text)
{
    return foldedForSearch(text.remove(u'-').remove(u'_'));
}

} // namespace

AddressRepair::AddressRepair(const QStringList &knownDomains)
{
    for (const QString &domain : knownDomains) {
        m_domains.append(domain.toLower());
    }
}

int AddressRepair::score(const QString &local, const QString &domain, const QStringList &nameWords) const
{
    int points = m_domains.contains(domain.toLower()) ? knownDomainScore : 0;
    if (nameWords.size() >= 2) {
        const QString localWords = plain(local);
        bool surname = false;
        QString joined;
        for (qsizetype i = nameWords.size() - 1; i >= 1; --i) {
            joined.prepend(nameWords.at(i));
            surname = surname || localWords.endsWith(joined);
        }
        points += surname && joined.size() > 1 ? surnameScore : 0;
        points += localWords.startsWith(nameWords.first()) ? givenNameScore : 0;
    }
    constexpr qsizetype longDomain = 4;
    points += domain.indexOf(u'.') >= longDomain ? longDomainScore : 0;
    return points;
}

QList<AddressGuess> AddressRepair::guesses(const QStringList &pieces, const QString &name) const
{
    QList<AddressGuess> split;
    QList<AddressGuess> lost;
    if (pieces.size() < 2 || pieces.join(u'.').size() > longestAddress || !isTopLevel(pieces.last())) {
        return {};
    }
    const QStringList nameWords = wordsOfName(name);
    const auto consider = [&](qsizetype piece, qsizetype at, qsizetype dropped, QList<AddressGuess> &list) {
        const QString local = (pieces.mid(0, piece) << pieces.at(piece).left(at)).join(u'.');
        const QString domain =
            (QStringList(pieces.at(piece).mid(at + dropped)) << pieces.mid(piece + 1)).join(u'.');
        const bool shaped = !local.endsWith(u'-') && domain.indexOf(u'.') >= 2;
        if (shaped && EmailAddress::fromText(local + u'@' + domain)) {
            list.append(
                {local + u'@' + domain, score(local, domain, nameWords) + (dropped > 0 ? atScore : 0)});
        }
    };
    for (qsizetype piece = 0; piece + 1 < pieces.size(); ++piece) {
        const QString &word = pieces.at(piece);
        for (qsizetype at = 1; at < word.size(); ++at) {
            if (QStringView(word).sliced(at).startsWith(u"at", Qt::CaseInsensitive)) {
                consider(piece, at, 2, split);
            }
            consider(piece, at, 0, lost);
        }
    }
    const bool anySplit = !split.isEmpty();
    const bool anyNamed = std::any_of(lost.cbegin(), lost.cend(),
                                      [](const AddressGuess &guess) { return guess.score >= surnameScore; });
    std::copy_if(lost.cbegin(), lost.cend(), std::back_inserter(split), [=](const AddressGuess &guess) {
        return guess.score >= surnameScore || (!anySplit && !anyNamed);
    });
    std::stable_sort(split.begin(), split.end(),
                     [](const AddressGuess &a, const AddressGuess &b) { return a.score > b.score; });
    return split.mid(0, mostGuesses);
}

bool AddressRepair::isClear(const QList<AddressGuess> &guesses)
{
    return !guesses.isEmpty() && guesses.first().score >= atScore
        && (guesses.size() == 1 || guesses.first().score > guesses.at(1).score);
}

} // namespace convoke
