// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/rankinginput.h"

#include <QString>

#include <functional>
#include <vector>

namespace convoke {

/// The chain of tie-breaks, each link prepared so that two applications are compared by two whole numbers. A
/// link:
/// - criterion:KEY: the higher mean of the reviewers' scores on that criterion first; without one last
/// - counts: the countback, see CountsOrder
/// - country-least-represented: fewer active applications from the same country first; unknown country last
/// - first-timer: those who have not taken part before first
/// - fact:KEY: the larger value of that fact first (see Entrant::facts); not known last
/// - earlier-application: received earlier first; unknown last
/// - lot, lot:SEED: by the SHA-256 of seed, line feed and the application's source_ref (or "A-17" where it
/// has none),
///   so that anybody can draw the lot again; the seed is the meeting's reference unless it is named
/// Unknown words are passed over.
class TieChain final
{
public:
    /// Countback: negative when the first application goes before, 0 when counts do not separate them. It
    /// depends on the weights, because criteria of weight 0 do not count; hence it is asked for.
    using CountsOrder = std::function<int(qsizetype, qsizetype)>;

    TieChain() = default;
    TieChain(const RankingInput &input, const std::vector<std::vector<const Review *>> &reviews);

    [[nodiscard]] int length() const { return static_cast<int>(m_links.size()); }
    [[nodiscard]] const QString &word(int link) const { return m_links[size_t(link)].word; }

    struct Verdict
    {
        int link = 0; ///< the first link that separates the two; length() when none does
        bool firstGoesBefore = false;
    };
    [[nodiscard]] Verdict compare(qsizetype first, qsizetype second, const CountsOrder &counts) const;

private:
    struct Link
    {
        QString word;
        std::vector<int> places; ///< per applicant, lower goes before; empty for counts
    };
    std::vector<Link> m_links;
};

} // namespace convoke
