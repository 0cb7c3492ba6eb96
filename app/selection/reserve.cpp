// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/reserve.h"

#include "selection/withdrawal.h"

#include <algorithm>

namespace convoke {

QList<Replacement> replacementsFor(const SeatPool &pool, const std::vector<int> &people,
                                   const std::vector<int> &order)
{
    const Withdrawal withdrawal(pool, people, order);
    QList<Replacement> replacements;
    for (const int leaving : people) {
        Replacement replacement{.leaves = pool.people()[size_t(leaving)].candidate};
        if (const std::optional<int> coming = withdrawal.replacementFor(leaving)) {
            replacement.then = pool.people()[size_t(*coming)].candidate;
            std::vector<int> others = people;
            std::replace(others.begin(), others.end(), leaving, *coming);
            replacement.total = pool.totalOf(std::move(others));
        }
        replacements.append(replacement);
    }
    return replacements;
}

} // namespace convoke
