// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selectioncase.h"

#include <algorithm>
#include <random>
#include <vector>

namespace convoke::test {

/// Random small problems with many ties, locks, exceptions and several values a person.
struct Generator
{
    std::mt19937 random;

    int below(int end) { return static_cast<int>(random() % unsigned(end)); }
    bool oneIn(int n) { return below(n) == 0; }
    QString value(const QString &attribute, int kinds)
    {
        return attribute == u"country"_s
            ? QStringList({u"DE"_s, u"FR"_s, u"MT"_s}).at(below(std::min(3, kinds)))
            : u"v%1"_s.arg(below(kinds));
    }
};

inline const QStringList attributes{u"country"_s, u"sector"_s, u"answer:topics"_s};

inline void addRules(Generator &generator, SelectionCase &problem, int tightness)
{
    const int rules = generator.below(4) + (tightness > 0 ? 1 : 0);
    for (int i = 0; i < rules; ++i) {
        const QString attribute = attributes.at(generator.below(3));
        const QString value = generator.oneIn(2) ? u"*"_s : generator.value(attribute, 4);
        std::optional<int> min;
        std::optional<int> max;
        if (generator.oneIn(2)) {
            max = generator.below(3);
        }
        if (!max || generator.oneIn(3)) {
            min = generator.below(max ? *max + 1 : 2 + tightness);
        }
        Rule &rule = problem.rule(attribute, value, min, max);
        if (max && generator.oneIn(3)) {
            rule.exceptionalMax = *max + 1 + generator.below(2);
        }
    }
}

/// @p tightness 0: mostly with a group; more: mostly without.
inline SelectionCase randomCase(unsigned seed, int tightness)
{
    Generator generator{std::mt19937(seed)};
    SelectionCase problem(1 + generator.below(5));
    const int people = 4 + generator.below(6);
    const int steps = generator.oneIn(2) ? 4 : 60; // many ties, or few
    std::vector<int> scores;
    for (int i = 0; i < people; ++i) {
        scores.push_back(generator.oneIn(8) ? -1 : generator.below(steps));
    }
    std::sort(scores.begin(), scores.end(), std::greater<>());
    for (const int score : scores) {
        Candidate &candidate = problem.person(score);
        candidate.eligible = !generator.oneIn(8);
        for (const QString &attribute : attributes) {
            const int values =
                attribute == u"answer:topics"_s ? generator.below(3) : (generator.oneIn(6) ? 0 : 1);
            for (int i = 0; i < values; ++i) {
                const QString value = generator.value(attribute, 3);
                if (!candidate.values[attribute].contains(value)) {
                    candidate.values[attribute].append(value);
                }
            }
        }
    }
    addRules(generator, problem, tightness);
    for (int locks = generator.below(3); locks > 0; --locks) {
        problem.lock(u"ref-%1"_s.arg(1 + generator.below(people + 1)),
                     generator.oneIn(2) ? Seat::In : Seat::Out);
    }
    problem.problem().exceptionsAllowed = generator.oneIn(4);
    return problem;
}

} // namespace convoke::test
