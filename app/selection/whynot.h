// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/chosengroup.h"

#include <QList>

#include <optional>
#include <vector>

namespace convoke {

/// For everybody eligible who is not chosen: the exact loss if they were in, who would leave, and what holds
/// them out. People of one signature share the answer but for their score, so few questions reach the solver:
/// most are settled by one exchange that meets the ceiling.
class WhyNot final
{
public:
    explicit WhyNot(ChosenGroup &group);

    /// By rank. Errors: Cancelled, SolverFailed.
    Result<QList<NotSelected>> answers();

private:
    /// The best group with one person forced in.
    struct Answer
    {
        qint64 level = 0; ///< with the person's own score
        std::vector<int> leaving;
    };
    /// A solved question, from which those about lower scores of the same signature follow.
    struct Solved
    {
        int person = 0;
        ProgrammeSolver::Solution solution;
        Answer answer;
    };
    using Status = ProgrammeSolver::Status;
    Status askSignature(int signature, const std::vector<int> &people);
    [[nodiscard]] std::optional<Answer> byExchange(int signature, int person,
                                                   std::optional<int> weakest) const;
    [[nodiscard]] std::optional<Answer> bySolved(int signature, int person, const Solved &solved) const;
    [[nodiscard]] std::optional<int> weakestFor(int signature) const;
    [[nodiscard]] qint64 priceOf(int signature, const ExactBound &bound) const;
    [[nodiscard]] std::vector<int> leavingIn(const std::vector<int> &x) const;
    void collectRivals();
    [[nodiscard]] NotSelected describe(int person) const;
    void giveReason(NotSelected &entry, int person) const;
    [[nodiscard]] QList<qsizetype> limitsThatHold(int person) const;
    [[nodiscard]] QList<qsizetype> limitsThatNeed(int rival, int person) const;
    [[nodiscard]] qint64 stepsOf(int person) const { return m_group.pool().people()[size_t(person)].steps; }
    [[nodiscard]] bool isIn(int person, int limit) const;

    ChosenGroup &m_group;
    std::vector<int>
        m_rivals; ///< the chosen who are not locked in, lowest score first, of equals the last by rank
    std::vector<int> m_taken; ///< per row of the model
    std::vector<std::optional<Answer>> m_answers; ///< per person
};

} // namespace convoke
