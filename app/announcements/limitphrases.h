// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

/// Phrases of one sentence that say how many people of a kind a meeting wants. Pure pattern matching over
/// English, French, German and Dutch.

/// "at most two per country", "one (maximum two) expert per Member State".
struct CapPhrase
{
    QString attribute; ///< country or organisation
    int number = 1;
    std::optional<int> exceptional; ///< said together with the number
    bool isMinimum = false;
    bool isLimit = false; ///< a word such as "at most" or "only" stands before it
    QString words;
};
std::optional<CapPhrase> capIn(const QString &sentence);

/// "two by exception", in the sentence itself or in the next.
struct ExceptionPhrase
{
    int number = 2;
    QString words;
};
std::optional<ExceptionPhrase> exceptionIn(const QString &sentence, const QString &next);

/// People as a selection knows them: sector "police", gender "female".
struct SoughtGroup
{
    QString attribute;
    QString value;

    friend bool operator==(const SoughtGroup &, const SoughtGroup &) = default;
};

/// "at least a third of police", "a minimum of five women".
struct LeastPhrase
{
    SoughtGroup who;
    std::optional<int> number;
    std::optional<double> share; ///< 0–1, where no number is said
    QString words;
};
QList<LeastPhrase> leastIn(const QString &sentence);

/// "a balance between prison and probation staff", "gender balance".
struct BalancePhrase
{
    QList<SoughtGroup> who; ///< two or more
    QString words;
};
std::optional<BalancePhrase> balanceIn(const QString &sentence);

/// At full stops, semicolons, empty lines and the items of lists; not inside "approx." and the like.
QStringList sentencesOf(const QString &text);

} // namespace convoke
