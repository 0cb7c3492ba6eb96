// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

#include <optional>
#include <vector>

namespace convoke::test {

/// Answers by trying every group of people there is: slow, simple, and written apart from the program it
/// judges. For at most about twelve candidates with whole scores; values are compared as they stand.
class SelectionOracle
{
public:
    using Group = unsigned; ///< a bit per candidate

    struct Limit
    {
        qsizetype rule = 0;
        QString value;
        Group members = 0;
        int min = 0;
        int max = 1000;
    };
    struct Demand
    {
        BoundKind kind;
        qsizetype index;
        friend bool operator==(const Demand &, const Demand &) = default;
    };

    explicit SelectionOracle(const SelectionProblem &problem);

    [[nodiscard]] const std::vector<Limit> &limits() const { return m_limits; }
    [[nodiscard]] const std::vector<Demand> &demands() const { return m_demands; }

    /// All demands kept, but for the limit at @p dropped.
    [[nodiscard]] bool keepsAll(Group group, int dropped = -1) const;
    /// The greatest total, with somebody in or without a limit where asked; nothing when no group keeps the
    /// demands.
    [[nodiscard]] std::optional<int> bestTotal(int in = -1, int dropped = -1) const;
    /// Of the groups of greatest total the one that is best by rank.
    [[nodiscard]] Group bestGroup() const;
    [[nodiscard]] int total(Group group) const;
    /// True when some group of any size keeps just the demands in @p subset (a bit each).
    [[nodiscard]] bool canHold(unsigned subset) const;

private:
    [[nodiscard]] bool keeps(Group group, const Demand &demand) const;
    [[nodiscard]] bool mayHold(Group group, unsigned subset) const;
    [[nodiscard]] Group groups() const { return Group(1) << m_problem.candidates.size(); }

    const SelectionProblem &m_problem;
    std::vector<Limit> m_limits;
    std::vector<Demand> m_demands;
};

} // namespace convoke::test
