// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/scenariocomparison.h"

#include "selection/attribute.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Which applications a scenario chose.
QSet<ApplicationId> chosenIn(const ScenarioOutcome &outcome)
{
    QSet<ApplicationId> chosen;
    for (const ChosenSeat &seat : outcome.selection.seats) {
        chosen.insert(outcome.problem.candidates.at(seat.candidate).application);
    }
    return chosen;
}

class Comparison
{
public:
    explicit Comparison(const QList<ScenarioOutcome> &outcomes)
        : m_outcomes(outcomes)
    {
        for (const ScenarioOutcome &outcome : outcomes) {
            m_chosen.append(chosenIn(outcome));
        }
    }

    void addPeople(ScenarioComparison &comparison) const;
    [[nodiscard]] QList<ScenarioComparison::Balance> balancesOf(const QString &attribute) const;

private:
    [[nodiscard]] ScenarioComparison::Person person(ApplicationId application) const;

    const QList<ScenarioOutcome> &m_outcomes;
    QList<QSet<ApplicationId>> m_chosen;
};

ScenarioComparison::Person Comparison::person(ApplicationId application) const
{
    ScenarioComparison::Person person{.application = application};
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        const QList<Candidate> &candidates = m_outcomes.at(i).problem.candidates;
        const auto it =
            std::find_if(candidates.cbegin(), candidates.cend(), [application](const Candidate &candidate) {
                return candidate.application == application;
            });
        const bool isKnown = it != candidates.cend();
        if (isKnown && person.code.isEmpty()) {
            person.code = it->code;
            person.name = it->name;
        }
        person.chosen.append(m_chosen.at(i).contains(application));
        person.ranks.append(isKnown ? it->rank : std::nullopt);
        person.scores.append(isKnown ? it->score : std::nullopt);
    }
    return person;
}

void Comparison::addPeople(ScenarioComparison &comparison) const
{
    QSet<ApplicationId> somewhere;
    for (const QSet<ApplicationId> &chosen : m_chosen) {
        somewhere.unite(chosen);
    }
    QList<ScenarioComparison::Person> people;
    for (const ApplicationId application : std::as_const(somewhere)) {
        people.append(person(application));
    }
    const auto key = [](const ScenarioComparison::Person &item) {
        return std::tuple(item.ranks.constFirst().value_or(std::numeric_limits<int>::max()), item.code.size(),
                          item.code);
    };
    std::sort(people.begin(), people.end(), [&key](const auto &a, const auto &b) { return key(a) < key(b); });
    for (const ScenarioComparison::Person &item : std::as_const(people)) {
        bool isEverywhere = true;
        for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
            isEverywhere = isEverywhere && (item.chosen.at(i) || !m_outcomes.at(i).selection.hasGroup());
        }
        (isEverywhere ? comparison.common : comparison.differing).append(item);
    }
}

QList<ScenarioComparison::Balance> Comparison::balancesOf(const QString &attribute) const
{
    QMap<QString, QList<int>> counts;
    QMap<QString, QMap<QString, int>> spellings;
    QList<int> without(m_outcomes.size(), 0);
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        for (const ChosenSeat &seat : m_outcomes.at(i).selection.seats) {
            const Candidate &candidate = m_outcomes.at(i).problem.candidates.at(seat.candidate);
            QSet<QString> seen;
            for (const QString &text : candidate.values.value(attribute)) {
                const QString key = attributeKey(attribute, text);
                if (key.isEmpty() || seen.contains(key)) {
                    continue;
                }
                seen.insert(key);
                QList<int> &count = counts[key];
                count.resize(m_outcomes.size());
                ++count[i];
                ++spellings[key][text.simplified()];
            }
            without[i] += seen.isEmpty() ? 1 : 0;
        }
    }
    QList<ScenarioComparison::Balance> balances;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QMap<QString, int> &words = spellings[it.key()];
        const QString usual = std::max_element(words.cbegin(), words.cend()).key();
        balances.append({attribute, attribute == u"country"_s ? it.key() : usual, *it});
    }
    if (std::any_of(without.cbegin(), without.cend(), [](int count) { return count > 0; })) {
        balances.append({attribute, {}, without});
    }
    return balances;
}

} // namespace

ScenarioComparison compareScenarios(const QList<ScenarioOutcome> &outcomes, const QStringList &attributes)
{
    ScenarioComparison comparison;
    for (const ScenarioOutcome &outcome : outcomes) {
        comparison.names.append(outcome.name);
        comparison.statuses.append(outcome.selection.status);
        comparison.places.append(outcome.selection.places);
        comparison.totals.append(outcome.selection.total);
        comparison.values.append(outcome.selection.value);
    }
    if (outcomes.isEmpty()) {
        return comparison;
    }
    const Comparison work(outcomes);
    work.addPeople(comparison);
    for (const QString &attribute : attributes) {
        comparison.balances.append(work.balancesOf(attribute));
    }
    return comparison;
}

} // namespace convoke
