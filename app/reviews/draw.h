// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <vector>

namespace convoke {

/// SplitMix64 (S. Vigna, public domain): well mixed, the same on every machine.
constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// Where @p id stands in the order that @p seed draws: whoever has the smaller number stands first. It does
/// not depend on who else is drawn, so that nobody changes places when somebody comes or goes.
constexpr quint64 drawnPlace(qint64 id, quint64 seed)
{
    return mixed(mixed(seed) ^ quint64(id));
}

/// @p list in the order that @p seed draws from the places in it, so that who stands there does not matter.
template <typename List>
List drawn(const List &list, quint64 seed)
{
    std::vector<qsizetype> places(size_t(list.size()));
    std::iota(places.begin(), places.end(), qsizetype(0));
    std::sort(places.begin(), places.end(),
              [seed](qsizetype a, qsizetype b) { return drawnPlace(a, seed) < drawnPlace(b, seed); });
    List drawn;
    for (const qsizetype place : places) {
        drawn.append(list.at(place));
    }
    return drawn;
}

} // namespace convoke
