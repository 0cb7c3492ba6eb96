// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/chosengroup.h"

#include <QList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace convoke {

/// For everybody eligible who is not chosen: the exact loss if they were in, who would leave, and what holds
/// them out. Few questions reach the solver. Most are settled by one exchange that meets the ceiling; and the
/// best group around a person depends on the limits that bind for them, not on their score, so those alike in
/// that share one question.
class WhyNot final
{
public:
    explicit WhyNot(ChosenGroup &group);

    /// Called with each answer as soon as there is one: the how-manieth it is, and of how many.
    using Listener = std::function<void(const NotSelected &, qsizetype, qsizetype)>;
    /// By rank. Errors: Cancelled, SolverFailed.
    Result<QList<NotSelected>> answers(const Listener &listener = {});

private:
    using Status = ProgrammeSolver::Status;
    /// The best group with one person forced in.
    struct Answer
    {
        qint64 level = 0; ///< with the person's own score
        std::vector<int> leaving;
    };
    /// The best group around somebody who takes a seat in the given rows and is nobody in particular.
    struct Surrounding
    {
        Status status = Status::Failed;
        std::vector<int> x;
        qint64 level = 0;
        std::vector<int> taken; ///< per row
    };
    Status ask(int signature, int person, std::optional<int> weakest);
    [[nodiscard]] std::optional<Answer> byExchange(int signature, int person,
                                                   std::optional<int> weakest) const;
    [[nodiscard]] const Surrounding &surroundingOf(int signature);
    [[nodiscard]] Surrounding solved(const IntegerProgramme::Box &box);
    [[nodiscard]] bool hasRoomFor(int signature, int person, const Surrounding &surrounding) const;
    [[nodiscard]] std::vector<int> bindingRows(int signature) const;
    [[nodiscard]] std::optional<int> weakestFor(int signature) const;
    [[nodiscard]] std::vector<int> leavingIn(const std::vector<int> &x) const;
    void collectRivals();
    [[nodiscard]] bool onlyWishesHold(int person) const;
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
    std::map<std::vector<int>, Surrounding> m_surroundings; ///< by binding rows
    std::vector<std::optional<Answer>> m_answers; ///< per person
};

} // namespace convoke
