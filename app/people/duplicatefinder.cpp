// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/duplicatefinder.h"

#include "people/duplicateblocks.h"

#include <algorithm>

namespace convoke {

namespace {

constexpr double likelierThanNot = 0.5;
constexpr int fewSharers = 3;

std::vector<ComparedPerson> inOrderOfNames(const QList<Person> &people, const std::function<bool()> &goOn)
{
    constexpr qsizetype glance = 1024;
    std::vector<ComparedPerson> compared;
    compared.reserve(static_cast<size_t>(people.size()));
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (i % glance == 0 && !goOn()) {
            return {};
        }
        compared.emplace_back(people.at(i));
    }
    std::sort(compared.begin(), compared.end(), [](const ComparedPerson &a, const ComparedPerson &b) {
        const int order = a.name.key.compare(b.name.key);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return compared;
}

/// Few people write from one mailbox of theirs.
bool shareASmallMailbox(const DuplicateEvidence &evidence, const ComparedPerson &a, const ComparedPerson &b)
{
    return std::any_of(a.addresses.cbegin(), a.addresses.cend(), [&](const QString &address) {
        return b.addresses.contains(address) && evidence.sharers(address) <= fewSharers;
    });
}

} // namespace

QList<DuplicateProposal> findDuplicates(const QList<Person> &people, const QSet<PersonPair> &distinct,
                                        const DuplicateProgress &progress)
{
    // Preparing takes about as long as finding who to compare, and as comparing.
    constexpr double prepared = 0.4;
    constexpr double paired = 0.6;
    constexpr size_t glance = 4096;
    const auto goOn = [&progress](double done) {
        return !progress || progress(done);
    };
    int steps = 0;
    const double inAll = static_cast<double>(people.size()) / 1024.0 + 1.0;
    std::vector<ComparedPerson> compared =
        inOrderOfNames(people, [&] { return goOn(prepared * std::min(1.0, steps++ / inAll)); });
    if (compared.empty()) {
        return {};
    }
    const DuplicateEvidence evidence(compared);
    const std::vector<CandidatePair> pairs = candidatePairs(compared, [&] { return goOn(prepared); });
    QList<DuplicateProposal> proposals;
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (i % glance == 0
            && !goOn(paired + (1.0 - paired) * static_cast<double>(i) / static_cast<double>(pairs.size()))) {
            return {};
        }
        const ComparedPerson &a = compared[static_cast<size_t>(pairs[i].first)];
        const ComparedPerson &b = compared[static_cast<size_t>(pairs[i].second)];
        DuplicateProposal proposal = evidence.weigh(a, b);
        if ((proposal.certainty >= likelierThanNot || shareASmallMailbox(evidence, a, b))
            && !distinct.contains(proposal.pair)) {
            proposals.append(std::move(proposal));
        }
    }
    std::sort(proposals.begin(), proposals.end(), [](const DuplicateProposal &a, const DuplicateProposal &b) {
        return a.certainty != b.certainty  ? a.certainty > b.certainty
            : a.pair.first != b.pair.first ? a.pair.first < b.pair.first
                                           : a.pair.second < b.pair.second;
    });
    return proposals;
}

} // namespace convoke
