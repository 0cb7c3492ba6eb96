// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/programmesolver.h"
#include "selection/seatmodel.h"
#include "selection/seatpool.h"

#include <optional>
#include <vector>

namespace convoke {

/// Everything that a problem demands, one by one: each rule's minimum and maximum, each lock, the places.
/// Says which of them can hold together.
class Demands final
{
public:
    struct Demand
    {
        BoundKind kind = BoundKind::Places;
        qsizetype index = 0; ///< of the rule; of the lock in SeatPool::locks()
        std::vector<int> limits; ///< the limits that the rule was opened out to
    };
    using Subset = std::vector<char>; ///< per demand: whether it is in

    Demands(const SeatPool &pool, const std::atomic_bool *cancelled);

    [[nodiscard]] const SeatPool &pool() const { return m_pool; }
    [[nodiscard]] size_t count() const { return m_demands.size(); }
    [[nodiscard]] const Demand &demand(size_t i) const { return m_demands[i]; }
    [[nodiscard]] Subset all() const { return Subset(count(), 1); }
    /// The bound as it holds now, with the exception where exceptions are allowed; 0 for a lock.
    [[nodiscard]] int boundOf(size_t demand) const;
    /// The problem's terms with only the demands in @p subset.
    [[nodiscard]] SeatTerms termsOf(const Subset &subset) const;
    void drop(SeatTerms &terms, size_t demand) const;

    /// Whether some group meets @p terms. After trouble() it says yes to everything, so that searches come to
    /// an end.
    [[nodiscard]] bool canHold(const SeatTerms &terms);
    [[nodiscard]] bool canHold(const Subset &subset) { return canHold(termsOf(subset)); }
    /// No: certainly not. Yes: perhaps, unless people had to be cut in pieces. Much quicker.
    [[nodiscard]] bool mightHold(const Subset &subset) const;
    /// How many people such a group has at most, at least; nothing when there is none.
    [[nodiscard]] std::optional<int> mostPeople(const SeatTerms &terms);
    [[nodiscard]] std::optional<int> fewestPeople(const SeatTerms &terms);
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    [[nodiscard]] const std::atomic_bool *cancelled() const { return m_cancelled; }

    /// As part of a conflict or a change; @p limit narrows a rule for every value to one.
    [[nodiscard]] ConflictPart part(size_t demand, std::optional<int> limit = std::nullopt) const;

private:
    [[nodiscard]] ProgrammeSolver::Solution solved(const SeatTerms &terms, SeatModel::Aim aim,
                                                   qsizetype &lockedIn);

    const SeatPool &m_pool;
    const std::atomic_bool *m_cancelled;
    std::vector<Demand> m_demands;
    std::optional<Error> m_trouble;
};

} // namespace convoke
