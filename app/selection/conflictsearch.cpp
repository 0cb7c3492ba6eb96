// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/conflictsearch.h"

#include <algorithm>
#include <functional>

namespace convoke {

namespace {

constexpr size_t largestMinimised = 6;
constexpr size_t mostWaysOut = 60;
constexpr size_t mostValuesTried = 300;

} // namespace

ConflictSearch::ConflictSearch(Demands &demands)
    : m_demands(demands)
{ }

Demands::Subset ConflictSearch::only(const Set &set) const
{
    Demands::Subset subset(m_demands.count(), 0);
    for (const size_t demand : set) {
        subset[demand] = 1;
    }
    return subset;
}

/// What remains of a set that cannot hold when everything is left out without which it still cannot.
ConflictSearch::Set ConflictSearch::reduced(Set set, const Oracle &canHold) const
{
    for (size_t block = std::max<size_t>(1, set.size() / 2);; block /= 2) {
        for (size_t first = 0; first < set.size() && set.size() > 1;) {
            Set fewer = set;
            const auto end = fewer.begin() + qsizetype(std::min(first + block, fewer.size()));
            fewer.erase(fewer.begin() + qsizetype(first), end);
            if (canHold(only(fewer))) {
                first += block;
            } else {
                set = std::move(fewer);
            }
        }
        if (block <= 1) {
            return set;
        }
    }
}

std::vector<size_t> ConflictSearch::irreducible(const Demands::Subset &subset)
{
    Set kept;
    for (size_t i = 0; i < subset.size(); ++i) {
        if (subset[i] != 0) {
            kept.push_back(i);
        }
    }
    if (!m_demands.mightHold(subset)) {
        kept =
            reduced(std::move(kept), [this](const Demands::Subset &set) { return m_demands.mightHold(set); });
    }
    return reduced(std::move(kept), [this](const Demands::Subset &set) { return m_demands.canHold(set); });
}

/// What is left over when as much as possible is added to @p kept, in blocks, so that all of it can hold.
ConflictSearch::Set ConflictSearch::complement(const Set &kept, const Oracle &canHold) const
{
    Demands::Subset holding = only(kept);
    Set rest;
    for (size_t i = 0; i < holding.size(); ++i) {
        if (holding[i] == 0) {
            rest.push_back(i);
        }
    }
    Set out;
    const std::function<void(size_t, size_t)> add = [&](size_t first, size_t end) {
        Demands::Subset more = holding;
        for (size_t i = first; i < end; ++i) {
            more[rest[i]] = 1;
        }
        if (canHold(more)) {
            holding = std::move(more);
        } else if (end - first == 1) {
            out.push_back(rest[first]);
        } else {
            add(first, (first + end) / 2);
            add((first + end) / 2, end);
        }
    };
    if (!rest.empty()) {
        add(0, rest.size());
    }
    return out;
}

/// The demands that must go so that those in @p kept, which can hold, hold together with as many others as
/// possible.
ConflictSearch::Set ConflictSearch::wayOut(const Set &kept)
{
    Set out = complement(kept, [this](const Demands::Subset &set) { return m_demands.mightHold(set); });
    Demands::Subset holding = m_demands.all();
    for (const size_t demand : out) {
        holding[demand] = 0;
    }
    if (!m_demands.canHold(holding)) {
        out = complement(kept, [this](const Demands::Subset &set) { return m_demands.canHold(set); });
    }
    return out;
}

/// Extends @p chosen to a set of at most @p size that has a member in each way out.
bool ConflictSearch::hit(const std::vector<Set> &waysOut, size_t size, Set &chosen) const
{
    const auto missed = std::find_if(waysOut.cbegin(), waysOut.cend(), [&chosen](const Set &way) {
        return std::none_of(way.cbegin(), way.cend(), [&chosen](size_t demand) {
            return std::find(chosen.cbegin(), chosen.cend(), demand) != chosen.cend();
        });
    });
    if (missed == waysOut.cend()) {
        return true;
    }
    if (chosen.size() == size) {
        return false;
    }
    return std::any_of(missed->cbegin(), missed->cend(), [&](size_t demand) {
        chosen.push_back(demand);
        if (hit(waysOut, size, chosen)) {
            return true;
        }
        chosen.pop_back();
        return false;
    });
}

std::vector<size_t> ConflictSearch::smallest()
{
    Set known = irreducible(m_demands.all());
    if (known.size() > largestMinimised) {
        return known;
    }
    std::vector<Set> waysOut;
    for (size_t size = 1; size < known.size() && !m_demands.trouble();) {
        Set chosen;
        if (!hit(waysOut, size, chosen)) {
            ++size;
            continue;
        }
        if (waysOut.size() == mostWaysOut) {
            break;
        }
        if (!m_demands.canHold(only(chosen))) {
            std::sort(chosen.begin(), chosen.end());
            return chosen;
        }
        waysOut.push_back(wayOut(chosen));
    }
    return known;
}

QList<ConflictPart> ConflictSearch::parts(const std::vector<size_t> &conflict)
{
    QList<ConflictPart> parts;
    for (const size_t demand : conflict) {
        const std::vector<int> &limits = m_demands.demand(demand).limits;
        std::optional<int> guilty;
        for (size_t i = 0; limits.size() <= mostValuesTried && i < limits.size() && !guilty; ++i) {
            Demands::Subset others = only(conflict);
            others[demand] = 0;
            SeatTerms terms = m_demands.termsOf(others);
            const IntegerProgramme::Bounds own = m_demands.pool().terms().limits[size_t(limits[i])];
            IntegerProgramme::Bounds &bounds = terms.limits[size_t(limits[i])];
            const bool isMin = m_demands.demand(demand).kind == BoundKind::Min;
            (isMin ? bounds.lower : bounds.upper) = isMin ? own.lower : own.upper;
            if (!m_demands.canHold(terms)) {
                guilty = limits[i];
            }
        }
        parts.append(m_demands.part(demand, guilty));
    }
    return parts;
}

} // namespace convoke
