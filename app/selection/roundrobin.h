// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/programmesolver.h"
#include "selection/seatmodel.h"

#include <QString>

#include <map>
#include <vector>

namespace convoke {

/// One seat per country in turn, in the order of arrival, until the places are full, as COST distributes its
/// trainees over countries. In each round every country puts forward its earliest applicant who was not up
/// yet, and these take their seats in the order of their arrival. Whoever would break a maximum, or take a
/// seat without which a minimum cannot be met any more, is passed over, and the country puts forward the
/// next. People without a country are one country. Who is locked in or holds a seat counts as a turn of their
/// country.
class RoundRobin final
{
public:
    RoundRobin(const SeatPool &pool, const std::atomic_bool *cancelled);

    /// Optimal: full, with all rules kept. Infeasible: no group meets the rules.
    ProgrammeSolver::Status run();

    /// By rank.
    [[nodiscard]] const std::vector<int> &people() const { return m_people; }
    [[nodiscard]] const QList<MethodTurn> &turns() const { return m_turns; }
    /// Per person: the order in which they would be up if there were places without end.
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }

private:
    void queueUp();
    void orderAll();
    void seatTheLocked();
    void count(int person);
    [[nodiscard]] QList<qsizetype> fullLimits(int person) const;
    ProgrammeSolver::Status consider(int person, int round);
    ProgrammeSolver::Status playRound(int round);

    const SeatPool &m_pool;
    SeatModel m_model;
    ProgrammeSolver m_solver;
    IntegerProgramme::Box m_box; ///< what is left
    std::vector<int> m_columnOf; ///< per signature
    std::map<QString, std::vector<int>> m_queues; ///< per country, last arrival first
    std::map<QString, int> m_turnsHad;
    std::vector<int> m_arrival; ///< per person: 0, 1, 2, …
    std::vector<int> m_order;
    std::vector<int> m_counts; ///< per limit
    std::vector<int> m_people;
    QList<MethodTurn> m_turns;
};

} // namespace convoke
