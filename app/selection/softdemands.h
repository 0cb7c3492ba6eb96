// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/demands.h"
#include "selection/integerprogramme.h"

#include <vector>

namespace convoke {

/// All demands at once, each of which may give way at a price: the cheapest way to make a problem solvable.
/// Each further unit of the same demand costs more than the one before, so the pain is spread; places and
/// locks give way last.
class SoftDemands final
{
public:
    explicit SoftDemands(Demands &demands);

    struct Concession
    {
        size_t demand = 0;
        int to = 0; ///< the new bound; meaningless for a lock, which is dropped
    };
    /// The cheapest concessions without those of @p firm demands; none when that is impossible or not to be
    /// found out.
    [[nodiscard]] std::vector<Concession> cheapest(const Demands::Subset &firm);

private:
    struct Slack
    {
        size_t demand = 0;
        int direction = 1; ///< of the bound, per unit
        int firstColumn = 0;
        int endColumn = 0;
    };
    void layRows();
    void layPeople();
    void layLock(const Demands::Demand &demand, size_t index);
    void addSlack(size_t demand, int direction, int most, int firstPrice,
                  const std::vector<IntegerProgramme::Entry> &entries);

    Demands &m_demands;
    IntegerProgramme m_programme;
    std::vector<Slack> m_slacks;
    std::vector<int> m_minRows; ///< per limit; −1: none
    std::vector<int> m_maxRows;
    std::vector<int> m_columnOf; ///< per person with a lock their own column, else −1
};

} // namespace convoke
