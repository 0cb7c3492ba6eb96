// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/seatpool.h"

#include <map>
#include <optional>
#include <vector>

namespace convoke {

/// A chosen group while one of them is thought away: who could take the place under the same rules with all
/// the others kept. The maximum that a leaving person's lock had stretched shrinks with them.
class Withdrawal final
{
public:
    /// With @p order (per person, lower goes first) that decides who is best, else the value.
    Withdrawal(const SeatPool &pool, const std::vector<int> &people, const std::vector<int> &order = {});

    /// The person who best takes the place of @p leaving.
    [[nodiscard]] std::optional<int> replacementFor(int leaving) const;
    /// Of those who could come, the first by rank of each kind: no two of them have the same limits.
    [[nodiscard]] std::vector<int> firstOfEachKind() const;
    [[nodiscard]] bool canReplace(int leaving, int coming) const;

private:
    [[nodiscard]] bool keeps(int limit, int leaving, int count) const;
    [[nodiscard]] qint64 valueOf(int leaving, int coming) const;

    const SeatPool &m_pool;
    std::vector<int> m_order;
    std::vector<int> m_counts; ///< per limit
    std::vector<int> m_targetCounts;
    std::vector<char> m_lockedIn;
    /// Of those who could come, by the limits and targets they are members of, the best; of equals the best
    /// by rank.
    std::map<std::pair<std::vector<int>, std::vector<int>>, int> m_best;
    std::map<std::vector<int>, int> m_first; ///< likewise by the limits alone, the first by rank
};

} // namespace convoke
