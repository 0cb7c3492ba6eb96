// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/spokenlanguages.h"

#include "announcements/languagenames.h"
#include "base/textfold.h"

#include <QLocale>
#include <QRegularExpression>

namespace convoke {

namespace {

/// "EN", "fr-BE"; a short word inside a sentence is no code.
QString codeOf(const QString &words)
{
    const QString code = words.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return code.size() == 2 && QLocale::codeToLanguage(code, QLocale::ISO639Part1) != QLocale::AnyLanguage
        ? code
        : QString();
}

QStringList namedIn(const QString &words)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList codes;
    const QStringList single = foldedForSearch(words).split(between, Qt::SkipEmptyParts);
    for (const QString &word : single) {
        const QString code = languageCode(word);
        if (!code.isEmpty()) {
            codes.append(code);
        }
    }
    return codes;
}

} // namespace

QStringList spokenLanguages(const QString &entry)
{
    static const QRegularExpression between(QStringLiteral("[,;/|&+\\n\\t•·]+"));
    QStringList spoken;
    const QStringList pieces = entry.split(between, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QString words = piece.simplified();
        QStringList codes = namedIn(words);
        if (codes.isEmpty() && !words.isEmpty()) {
            const QString code = codeOf(words);
            codes.append(code.isEmpty() ? words : code);
        }
        spoken += codes;
    }
    spoken.removeDuplicates();
    return spoken;
}

} // namespace convoke
