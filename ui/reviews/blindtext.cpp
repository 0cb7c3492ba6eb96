// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/blindtext.h"

#include "people/person.h"

#include <QStringList>

#include <algorithm>

namespace convoke {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr QChar bar(u'█');

QStringList identityOf(const Person &person)
{
    QStringList words{person.organisation.simplified(), person.phone.simplified()};
    const QString names = person.givenName + u' ' + person.familyName;
    for (const QString &name : names.simplified().split(u' ')) {
        words.append(name);
    }
    for (const EmailAddress &email : person.emails) {
        words.append(email.toString());
    }
    words.removeIf([](const QString &word) { return word.size() < shortestWord; });
    // The longest first, so that no part of one is left standing.
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

bool isInsideWord(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
}

} // namespace

QString withoutIdentity(const QString &text, const Person &person)
{
    QString blind = text;
    for (const QString &word : identityOf(person)) {
        qsizetype from = 0;
        while ((from = blind.indexOf(word, from, Qt::CaseInsensitive)) >= 0) {
            const bool isWhole = !isInsideWord(blind, from - 1) && !isInsideWord(blind, from + word.size());
            if (isWhole) {
                blind.replace(from, word.size(), QString(word.size(), bar));
            }
            from += word.size();
        }
    }
    return blind;
}

} // namespace convoke
