// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/questionmatch.h"

#include "base/textfold.h"
#include "intake/headingwords.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace convoke {

namespace {

using Words = QSet<QString>;

Words wordsOf(const QString &folded)
{
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

/// 0 to 1; 0 unless one wording holds the other, with one word in twelve to spare.
double likeness(const Words &a, const Words &b)
{
    constexpr qsizetype fewestWords = 4;
    constexpr qsizetype wordsPerSlip = 12;
    constexpr double closeEnough = 0.6;
    const Words &shorter = a.size() < b.size() ? a : b;
    const Words &longer = a.size() < b.size() ? b : a;
    if (shorter.size() < fewestWords) {
        return 0;
    }
    const auto common = std::count_if(shorter.cbegin(), shorter.cend(),
                                      [&longer](const QString &word) { return longer.contains(word); });
    if (shorter.size() - common > shorter.size() / wordsPerSlip) {
        return 0;
    }
    const double dice = 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
    return dice >= closeEnough ? dice : 0;
}

struct Pair
{
    double likeness = 0;
    int column = 0;
    qsizetype question = 0;
};

} // namespace

QHash<int, QuestionMatch> matchQuestions(const QStringList &headings, const QList<Question> &questions)
{
    constexpr qsizetype mostComparisons = 200'000;
    QHash<int, QuestionMatch> matches;
    QSet<qsizetype> given;
    QHash<QString, QList<qsizetype>> byText;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString folded = foldedHeading(questions.at(i).text);
        byText[folded].append(i);
        const QString key = foldedHeading(questions.at(i).key);
        if (key != folded) {
            byText[key].append(i);
        }
    }
    QStringList folded;
    for (int column = 0; column < headings.size(); ++column) {
        folded.append(foldedHeading(headings.at(column)));
        const QList<qsizetype> candidates =
            folded.at(column).isEmpty() ? QList<qsizetype>() : byText.value(folded.at(column));
        for (const qsizetype question : candidates) {
            if (!given.contains(question)) {
                given.insert(question);
                matches.insert(column, {question, true});
                break;
            }
        }
    }
    if (headings.size() * questions.size() > mostComparisons) {
        return matches;
    }
    std::vector<Words> questionWords;
    for (const Question &question : questions) {
        questionWords.push_back(wordsOf(foldedHeading(question.text)));
    }
    std::vector<Pair> pairs;
    for (int column = 0; column < headings.size(); ++column) {
        const Words words = matches.contains(column) ? Words() : wordsOf(folded.at(column));
        for (qsizetype question = 0; question < questions.size(); ++question) {
            const double like =
                given.contains(question) ? 0 : likeness(words, questionWords[static_cast<size_t>(question)]);
            if (like > 0) {
                pairs.push_back({like, column, question});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.likeness > b.likeness; });
    for (const Pair &pair : pairs) {
        if (!matches.contains(pair.column) && !given.contains(pair.question)) {
            given.insert(pair.question);
            matches.insert(pair.column, {pair.question, false});
        }
    }
    return matches;
}

} // namespace convoke
