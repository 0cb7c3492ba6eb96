// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/identifyingspans.h"

#include "people/person.h"
#include "people/publicmail.h"
#include "reviews/contactspans.h"
#include "reviews/foldedtext.h"

#include <QStringList>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestWord = 3;
constexpr QChar bar(u'█');

QStringList wordsOf(const QString &name)
{
    QString parted = name.simplified();
    parted.replace(u'-', u' ');
    return parted.split(u' ', Qt::SkipEmptyParts);
}

/// "Müller" is written "Mueller" too.
QStringList spellingsOf(const QString &word)
{
    QString plain = word;
    plain.replace(u'ä', u"ae"_s).replace(u'ö', u"oe"_s).replace(u'ü', u"ue"_s).replace(u'ß', u"ss"_s);
    plain.replace(u'Ä', u"Ae"_s).replace(u'Ö', u"Oe"_s).replace(u'Ü', u"Ue"_s);
    return plain == word ? QStringList{word} : QStringList{word, plain};
}

/// "van" and "de la" say nothing by themselves.
bool isParticle(const QString &word)
{
    return word.front().isLower();
}

bool isAbbreviation(const QString &word)
{
    return word.size() >= shortestWord
        && std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isUpper(); });
}

/// "Ministry of the Interior" → "MI" is too short to be told from a word; three capitals are not.
QString initialsOf(const QString &organisation)
{
    QString initials;
    for (const QString &word : wordsOf(organisation)) {
        if (word.front().isUpper()) {
            initials.append(word.front());
        }
    }
    return initials;
}

class IdentitySearch
{
public:
    explicit IdentitySearch(const QString &text)
        : m_text(text)
        , m_folded(text)
    { }

    void cover(const QString &words)
    {
        for (const QString &spelling : spellingsOf(words.simplified())) {
            m_spans += m_folded.placesOf(FoldedText(spelling).folded().trimmed());
        }
    }
    void coverAsWritten(const QString &words)
    {
        for (const TextSpan &span : m_folded.placesOf(FoldedText(words).folded())) {
            if (QStringView(m_text).mid(span.start, span.length) == words) {
                m_spans.append(span);
            }
        }
    }
    void coverNames(const Person &person);
    void coverOrganisation(const QString &organisation);
    void coverContacts(const Person &person);
    QList<TextSpan> spans(const Person &person);

private:
    void extendOver(const QStringList &shortWords);

    const QString &m_text;
    FoldedText m_folded;
    QList<TextSpan> m_spans;
};

void IdentitySearch::coverNames(const Person &person)
{
    cover(person.givenName + u' ' + person.familyName);
    cover(person.familyName + u' ' + person.givenName);
    cover(person.familyName);
    cover(person.givenName);
    for (const QString &word : wordsOf(person.givenName + u' ' + person.familyName)) {
        if (word.size() >= shortestWord && !isParticle(word)) {
            cover(word);
        }
    }
}

void IdentitySearch::coverOrganisation(const QString &organisation)
{
    QString parts = organisation.simplified();
    if (parts.size() >= shortestWord) {
        cover(parts);
    }
    for (const QChar border : {u',', u';', u'(', u')', u'/', u'|'}) {
        parts.replace(border, u'\n');
    }
    parts.replace(u" - "_s, u"\n"_s).replace(u" – "_s, u"\n"_s);
    for (const QString &part : parts.split(u'\n')) {
        const QString name = part.simplified();
        if (name.contains(u' ')) {
            cover(name);
            if (const QString initials = initialsOf(name); isAbbreviation(initials)) {
                coverAsWritten(initials);
            }
        } else if (isAbbreviation(name)) {
            coverAsWritten(name);
        }
    }
}

void IdentitySearch::coverContacts(const Person &person)
{
    m_spans += addressSpans(m_text);
    m_spans += phoneSpans(m_text, person.phone);
    for (const EmailAddress &email : person.emails) {
        if (!isPublicMail(email.domain())) {
            for (const TextSpan &span : m_folded.placesOf(FoldedText(email.domain()).folded())) {
                m_spans.append(linkAround(m_text, span));
            }
        }
    }
}

/// Short names and initials beside what is covered already: "Bo" of "Bo Abel", "A." of "A. Abel".
void IdentitySearch::extendOver(const QStringList &shortWords)
{
    bool isLonger = true;
    while (isLonger) {
        isLonger = false;
        m_spans = joinedSpans(m_spans);
        for (TextSpan &span : m_spans) {
            for (const QString &word : shortWords) {
                const qsizetype before = span.start - word.size() - 1;
                const auto isFree = [this](qsizetype place) {
                    return place < 0 || place >= m_text.size() || !m_text.at(place).isLetterOrNumber();
                };
                if (before >= 0 && m_text.at(span.start - 1).isSpace() && isFree(before - 1)
                    && QStringView(m_text).mid(before, word.size()) == word) {
                    span = {before, span.end() - before};
                    isLonger = true;
                }
                const QStringView after = QStringView(m_text).mid(qMin(span.end() + 1, m_text.size()));
                if (after.startsWith(word) && m_text.at(span.end()).isSpace()
                    && isFree(span.end() + 1 + word.size())) {
                    span.length += 1 + word.size();
                    isLonger = true;
                }
            }
        }
    }
}

QList<TextSpan> IdentitySearch::spans(const Person &person)
{
    QStringList shortWords;
    for (const QString &word : wordsOf(person.givenName + u' ' + person.familyName)) {
        if (word.size() < shortestWord) {
            shortWords.append(word);
        }
        shortWords.append(word.left(1).toUpper() + u'.');
    }
    if (!m_spans.isEmpty()) {
        extendOver(shortWords);
    }
    return joinedSpans(m_spans);
}

} // namespace

QList<TextSpan> joinedSpans(QList<TextSpan> spans)
{
    spans.removeIf([](const TextSpan &span) { return span.length <= 0; });
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<TextSpan> joined;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.start <= joined.constLast().end()) {
            joined.last().length = qMax(joined.constLast().end(), span.end()) - joined.constLast().start;
        } else {
            joined.append(span);
        }
    }
    return joined;
}

QList<TextSpan> identifyingSpans(const QString &text, const Person &person)
{
    if (text.isEmpty()) {
        return {};
    }
    IdentitySearch search(text);
    if (person.familyName.simplified().size() >= shortestWord) {
        search.coverNames(person);
    } else {
        Person named = person;
        named.familyName.clear();
        search.coverNames(named);
        search.coverAsWritten(person.familyName.simplified());
    }
    search.coverOrganisation(person.organisation);
    search.coverContacts(person);
    return search.spans(person);
}

QString blackedOut(const QString &text, const QList<TextSpan> &spans)
{
    QString blind = text;
    for (const TextSpan &span : spans) {
        for (qsizetype place = qMax<qsizetype>(0, span.start); place < qMin(span.end(), blind.size());
             ++place) {
            if (blind.at(place) != u'\n') {
                blind[place] = bar;
            }
        }
    }
    return blind;
}

} // namespace convoke
