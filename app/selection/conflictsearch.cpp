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

std::vector<size_t> ConflictSearch::irreducible(const Demands::Subset &subset)
{
    Set kept;
    for (size_t i = 0; i < subset.size(); ++i) {
        if (subset[i] != 0) {
            kept.push_back(i);
        }
    }
    for (size_t block = std::max<size_t>(1, kept.size() / 2);; block /= 2) {
        for (size_t first = 0; first < kept.size() && kept.size() > 1;) {
            Set fewer = kept;
            const auto end = fewer.begin() + qsizetype(std::min(first + block, fewer.size()));
            fewer.erase(fewer.begin() + qsizetype(first), end);
            if (m_demands.canHold(only(fewer))) {
                first += block;
            } else {
                kept = std::move(fewer);
            }
        }
        if (block <= 1) {
            return kept;
        }
    }
}

/// The demands that must go so that those in @p kept can hold together with as many others as possible, tried
/// in blocks.
ConflictSearch::Set ConflictSearch::wayOut(const Set &kept)
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
        if (m_demands.canHold(more)) {
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
