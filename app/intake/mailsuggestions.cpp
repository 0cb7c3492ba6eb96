// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailsuggestions.h"

#include "announcements/foldedtext.h"
#include "intake/emailcell.h"
#include "intake/mailwords.h"

#include <algorithm>
#include <span>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 600;
constexpr qsizetype mostSuggestions = 30;

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Sentences end with a mark before a blank, or with an empty line.
QList<Span> sentencesIn(QStringView text, qsizetype from, qsizetype to)
{
    constexpr QStringView titles[] = {u"dr",  u"mr", u"ms", u"mrs", u"prof",
                                      u"mme", u"hr", u"fr", u"ing", u"st"};
    QList<Span> sentences;
    qsizetype start = from;
    for (qsizetype at = from; at < to; ++at) {
        const QChar c = text.at(at);
        const bool blankBehind = at + 1 >= to || text.at(at + 1).isSpace();
        bool ends = (c == u'!' || c == u'?' || c == u';') && blankBehind;
        ends = ends || (c == u'\n' && (at + 1 >= to || text.at(at + 1) == u'\n'));
        if (c == u'.' && blankBehind) {
            qsizetype word = at;
            while (word > start && text.at(word - 1).isLetter()) {
                --word;
            }
            const QString before = text.sliced(word, at - word).toString().toLower();
            ends = before.size() > 1 && !isOneOf(before, titles);
        }
        if (ends) {
            sentences.append({start, at + 1});
            start = at + 1;
        }
    }
    sentences.append({start, to});
    return sentences;
}

bool isNameWord(QStringView word)
{
    return word.size() > 1 && word.front().isUpper() && word.back().isLetter() && !word.contains(u'@');
}

bool isParticle(QStringView word)
{
    constexpr QStringView particles[] = {u"van", u"von", u"de",  u"der", u"den", u"del", u"della",
                                         u"di",  u"da",  u"dos", u"du",  u"la",  u"le",  u"el",
                                         u"al",  u"ten", u"ter", u"zu",  u"ben", u"af",  u"av"};
    return isOneOf(word, particles);
}

/// The last run of two to five words that may be a name and ends at @p words' end.
QString nameAtEnd(QStringList words)
{
    constexpr int most = 5;
    QStringList name;
    while (!words.isEmpty() && name.size() < most) {
        QString word = words.takeLast();
        constexpr qsizetype longestTitle = 5; // "Prof."
        const bool ended =
            word.endsWith(u',') || word.endsWith(u':') || (word.endsWith(u'.') && word.size() > longestTitle);
        while (!word.isEmpty() && !word.back().isLetter()) {
            word.chop(1);
        }
        while (!word.isEmpty() && !word.front().isLetter()) {
            word.remove(0, 1);
        }
        if (word.isEmpty() && name.isEmpty()) {
            continue; // "(" before an address
        }
        if ((ended && !name.isEmpty()) || !(isNameWord(word) || (!name.isEmpty() && isParticle(word)))) {
            break;
        }
        name.prepend(word);
    }
    while (!name.isEmpty() && isParticle(name.constFirst()) && name.constFirst().front().isLower()
           && name.size() <= 2) {
        name.removeFirst();
    }
    return name.size() >= 2 ? name.join(u' ') : QString();
}

/// The longest run of two or more capitalised words behind the word of suggesting.
QString nameBehind(const QStringList &words)
{
    QString best;
    for (qsizetype end = words.size(); end > 0; --end) {
        // The first word of a sentence is capitalised anyway.
        const QString name = nameAtEnd(words.sliced(1, end - 1));
        best = name.size() > best.size() ? name : best;
    }
    return best;
}

} // namespace

QList<SuggestedPerson> suggestionsIn(const QString &text, const MailParts &parts, const QStringList &own)
{
    QList<SuggestedPerson> found;
    QStringList known = own;
    const QList<Span> sentences = sentencesIn(text, parts.contentStart, parts.contentEnd);
    for (const Span &span : sentences) {
        const QString sentence = text.mid(span.start, span.end - span.start).simplified();
        if (sentence.isEmpty() || sentence.size() > longestSentence || found.size() >= mostSuggestions
            || !holdsMailWord(foldedText(sentence), MailWord::Suggest)) {
            continue;
        }
        const EmailCell cell = emailsInCell(sentence);
        QString rest = sentence;
        bool foreign = false;
        for (const EmailAddress &address : cell.addresses) {
            const qsizetype at = rest.indexOf(address.toString(), 0, Qt::CaseInsensitive);
            // An address that was put together again stands there in another form.
            const QString name = at < 0 ? nameBehind(rest.split(u' ', Qt::SkipEmptyParts))
                                        : nameAtEnd(rest.left(at).split(u' ', Qt::SkipEmptyParts));
            rest = at < 0 ? rest : rest.mid(at + address.toString().size());
            if (!known.contains(address.folded())) {
                known.append(address.folded());
                found.append({name, address, sentence, span.start, span.end - span.start});
                foreign = true;
            }
        }
        const QStringList words = sentence.split(u' ', Qt::SkipEmptyParts);
        const QString name =
            foreign || !cell.addresses.isEmpty() || words.isEmpty() ? QString() : nameBehind(words);
        if (!name.isEmpty()) {
            found.append({name, std::nullopt, sentence, span.start, span.end - span.start});
        }
    }
    return found;
}

} // namespace convoke
