// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/conflictsearch.h"

#include <QList>

#include <set>
#include <vector>

namespace convoke {

/// Finds several ways to make a problem solvable: sets of demands that must give way (Reiter's hitting-set
/// tree, widest first, over the conflicts), each then changed as little as possible, and tried on the problem
/// itself.
class RepairSearch final
{
public:
    /// @p conflict is one that is known already.
    RepairSearch(Demands &demands, std::vector<size_t> conflict);

    /// Among them the completion of incomplete applications, where that alone would do.
    /// Single changes first, then pairs; larger sets only when there is nothing smaller. Among those, changes
    /// to the places last, then by total.
    [[nodiscard]] QList<Repair> repairs();

private:
    using Set = std::vector<size_t>;
    void giveOne();
    void giveTwo(size_t first);
    void shareBurdens();
    void concede();
    [[nodiscard]] bool canHoldWithout(const Set &giving);
    bool tighten(const Set &giving);
    void spread(size_t first, size_t second);
    [[nodiscard]] std::optional<int> leastChange(size_t demand, SeatTerms terms);
    [[nodiscard]] int leastMaximum(size_t demand, SeatTerms &terms);
    [[nodiscard]] int greatestMinimum(size_t demand, SeatTerms &terms);
    void apply(SeatTerms &terms, size_t demand, int to) const;
    bool keep(const Set &giving, const std::vector<int> &to);
    void complete();
    [[nodiscard]] std::optional<Repair> tried(const QList<RepairChange> &changes) const;

    Demands &m_demands;
    Set m_conflict;
    Set m_sufficient; ///< demands each of which may give way alone
    Set m_insufficient;
    QList<Repair> m_repairs;
    QList<Repair> m_completions; ///< of applications that are incomplete still
    std::set<std::vector<std::pair<size_t, int>>> m_known;
    std::set<std::pair<size_t, size_t>> m_triedPairs;
};

} // namespace convoke
