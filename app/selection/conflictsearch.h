// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/demands.h"

#include <functional>
#include <vector>

namespace convoke {

/// Finds out which demands contradict each other.
class ConflictSearch final
{
public:
    explicit ConflictSearch(Demands &demands);

    /// A set of demands out of @p subset, which cannot all hold, such that without any one of them the rest
    /// of the set can: found by leaving out what is not needed, in blocks and then one by one; first by the
    /// quick test.
    [[nodiscard]] std::vector<size_t> irreducible(const Demands::Subset &subset);

    /// The smallest such set, where it has at most six members; else an irreducible one. A set is smallest
    /// when no smaller one hits every way out: each group of demands without which the rest can hold
    /// (Ignatiev and others, "Smallest MUS extraction with minimal hitting set dualization", 2015).
    [[nodiscard]] std::vector<size_t> smallest();

    /// The set in words: a rule for every value is narrowed to one value where that alone conflicts.
    [[nodiscard]] QList<ConflictPart> parts(const std::vector<size_t> &conflict);

private:
    using Set = std::vector<size_t>;
    using Oracle = std::function<bool(const Demands::Subset &)>;
    [[nodiscard]] Demands::Subset only(const Set &set) const;
    [[nodiscard]] Set reduced(Set set, const Oracle &canHold) const;
    [[nodiscard]] Set complement(const Set &kept, const Oracle &canHold) const;
    [[nodiscard]] Set wayOut(const Set &kept);
    [[nodiscard]] bool hit(const std::vector<Set> &waysOut, size_t size, Set &chosen) const;

    Demands &m_demands;
};

} // namespace convoke
