// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

#include <initializer_list>
#include <utility>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

/// Builds a small problem: people in the order of rank, then rules and locks.
class SelectionCase
{
public:
    using Values = std::initializer_list<std::pair<QString, QString>>;

    explicit SelectionCase(int places = 0) { m_problem.places = places; }

    /// The next by rank: "A-1", "A-2", …; a negative score is none.
    Candidate &person(double score, Values values = {})
    {
        const auto number = static_cast<int>(m_problem.candidates.size()) + 1;
        Candidate candidate{.application = ApplicationId(number),
                            .code = u"A-%1"_s.arg(number),
                            .sourceRef = u"ref-%1"_s.arg(number),
                            .name = u"Person %1"_s.arg(number),
                            .position = number};
        if (score >= 0) {
            candidate.score = score;
            candidate.rank = number;
        }
        for (const auto &[attribute, value] : values) {
            candidate.values[attribute].append(value);
        }
        m_problem.candidates.append(candidate);
        return m_problem.candidates.last();
    }

    Rule &rule(const QString &attribute, const QString &value, std::optional<int> min, std::optional<int> max)
    {
        m_problem.rules.append({RuleId(m_problem.rules.size() + 1), attribute, value, min, max, {}, {}});
        return m_problem.rules.last();
    }

    SelectionCase &lock(const QString &sourceRef, Seat seat)
    {
        m_problem.locks.append({LockId(m_problem.locks.size() + 1), {}, sourceRef, seat, u"agreed"_s});
        return *this;
    }

    [[nodiscard]] SelectionProblem &problem() { return m_problem; }
    [[nodiscard]] Selection selection() const { return select(m_problem).value(); }

    [[nodiscard]] QString code(qsizetype candidate) const { return m_problem.candidates.at(candidate).code; }
    /// "A-1 A-3": who is in, by rank.
    [[nodiscard]] QString chosen(const Selection &selection) const
    {
        QStringList codes;
        for (const ChosenSeat &seat : selection.seats) {
            codes.append(code(seat.candidate));
        }
        return codes.join(u' ');
    }
    [[nodiscard]] QString chosen() const { return chosen(selection()); }

private:
    SelectionProblem m_problem;
};

/// "country=DE max, places=3 places": the parts of a conflict.
inline QString conflictOf(const Selection &selection)
{
    QStringList parts;
    for (const ConflictPart &part : selection.conflict) {
        parts.append(u"%1=%2 %3"_s.arg(part.attribute, part.value, toKey(part.bound)));
    }
    return parts.join(u", "_s);
}

/// "country=DE max 1→2 & places=3 places 3→2": the changes of one repair.
inline QString changesOf(const Repair &repair)
{
    QStringList changes;
    for (const RepairChange &change : repair.changes) {
        const ConflictPart &part = change.part;
        changes.append(part.bound == BoundKind::Lock
                           ? u"%1 unlocked"_s.arg(part.value)
                           : u"%1=%2 %3 %4→%5"_s.arg(part.attribute, part.value, toKey(part.bound))
                                 .arg(change.from)
                                 .arg(change.to));
    }
    return changes.join(u" & "_s);
}

} // namespace convoke::test
