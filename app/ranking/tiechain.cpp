// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/tiechain.h"

#include "ranking/fraction.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

using Reviews = std::vector<std::vector<const Review *>>;

/// Numbers the keys in their order, equal keys alike.
template <typename Key>
std::vector<int> placesOf(const std::vector<Key> &keys)
{
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&keys](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    std::vector<int> places(keys.size());
    for (size_t i = 0; i < order.size(); ++i) {
        const bool asBefore = i > 0 && !(keys[size_t(order[i - 1])] < keys[size_t(order[i])]);
        places[size_t(order[i])] = asBefore ? places[size_t(order[i - 1])] : static_cast<int>(i);
    }
    return places;
}

std::vector<int> byCriterion(const RankingInput &input, const Reviews &reviews, const QString &key)
{
    struct Key
    {
        bool isMissing = true;
        Fraction negatedMean;
        bool operator<(const Key &other) const
        {
            return isMissing != other.isMissing ? other.isMissing : negatedMean < other.negatedMean;
        }
    };
    const auto criterion = std::find_if(input.criteria.cbegin(), input.criteria.cend(),
                                        [&key](const Criterion &item) { return item.key == key; });
    std::vector<Key> keys(size_t(input.applicants.size()));
    for (size_t i = 0; i < keys.size() && criterion != input.criteria.cend(); ++i) {
        if (!appliesTo(*criterion, input.applicants.at(qsizetype(i)))) {
            continue;
        }
        qint64 sum = 0;
        qint64 count = 0;
        for (const Review *review : reviews[i]) {
            const std::optional<double> score = review->scores.value(criterion->id);
            if (score && isOnScale(*criterion, *score)) {
                sum += std::llround(*score * 1e6);
                ++count;
            }
        }
        if (count > 0) {
            keys[i] = {false, {-sum, count}};
        }
    }
    return placesOf(keys);
}

std::vector<int> byCountry(const RankingInput &input)
{
    QHash<QString, int> applications;
    for (const Entrant &applicant : input.applicants) {
        const bool isActive =
            applicant.state != ApplicationState::Withdrawn && applicant.state != ApplicationState::Duplicate;
        applications[applicant.country] += isActive ? 1 : 0;
    }
    std::vector<int> places;
    for (const Entrant &applicant : input.applicants) {
        places.push_back(applicant.country.isEmpty() ? std::numeric_limits<int>::max()
                                                     : applications.value(applicant.country));
    }
    return places;
}

std::vector<int> byArrival(const RankingInput &input)
{
    std::vector<qint64> keys;
    for (const Entrant &applicant : input.applicants) {
        keys.push_back(applicant.received.isValid() ? applicant.received.toMSecsSinceEpoch()
                                                    : std::numeric_limits<qint64>::max());
    }
    return placesOf(keys);
}

std::vector<int> byLot(const RankingInput &input, const QString &seed)
{
    std::vector<QByteArray> keys;
    for (const Entrant &applicant : input.applicants) {
        const QString identity = applicant.sourceRef.isEmpty() ? applicant.code() : applicant.sourceRef;
        keys.push_back(
            QCryptographicHash::hash((seed + u'\n' + identity).toUtf8(), QCryptographicHash::Sha256));
    }
    return placesOf(keys);
}

std::vector<int> byFirstTime(const RankingInput &input)
{
    std::vector<int> places;
    for (const Entrant &applicant : input.applicants) {
        places.push_back(applicant.firstTimer ? 0 : 1);
    }
    return places;
}

std::vector<int> byFact(const RankingInput &input, const QString &key)
{
    std::vector<double> keys;
    for (const Entrant &applicant : input.applicants) {
        const auto fact = applicant.facts.constFind(key);
        keys.push_back(fact == applicant.facts.cend() ? std::numeric_limits<double>::infinity() : -*fact);
    }
    return placesOf(keys);
}

} // namespace

TieChain::TieChain(const RankingInput &input, const Reviews &reviews)
{
    for (const QString &word : input.tieBreaks) {
        if (word.startsWith(u"criterion:"_s)) {
            m_links.push_back({word, byCriterion(input, reviews, word.mid(10))});
        } else if (word.startsWith(u"fact:"_s)) {
            m_links.push_back({word, byFact(input, word.mid(5))});
        } else if (word == u"counts"_s) {
            m_links.push_back({word, {}});
        } else if (word == u"country-least-represented"_s) {
            m_links.push_back({word, byCountry(input)});
        } else if (word == u"first-timer"_s) {
            m_links.push_back({word, byFirstTime(input)});
        } else if (word == u"earlier-application"_s) {
            m_links.push_back({word, byArrival(input)});
        } else if (word == u"lot"_s || word.startsWith(u"lot:"_s)) {
            m_links.push_back({word, byLot(input, word == u"lot"_s ? input.meeting : word.mid(4))});
        }
    }
}

TieChain::Verdict TieChain::compare(qsizetype first, qsizetype second, const CountsOrder &counts) const
{
    for (int i = 0; i < length(); ++i) {
        const std::vector<int> &places = m_links[size_t(i)].places;
        const int order = places.empty() ? counts(first, second)
                                         : (places[size_t(first)] < places[size_t(second)]       ? -1
                                                : places[size_t(first)] > places[size_t(second)] ? 1
                                                                                                 : 0);
        if (order != 0) {
            return {i, order < 0};
        }
    }
    return {length(), false};
}

} // namespace convoke
