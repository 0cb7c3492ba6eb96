// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/duplicateevidence.h"

#include <functional>
#include <vector>

namespace convoke {

/// Two places in a list of people, the smaller first.
struct CandidatePair
{
    int first = 0;
    int second = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy means the code that the compiler makes of this
    friend auto operator<=>(const CandidatePair &, const CandidatePair &) = default;
};

/// Which people are worth comparing: those who share a key, such as an address, a telephone number, the words
/// of the name, or the begin or end of the last name as it sounds with the first letter of the first name.
///
/// @p people are in the order of their name keys. A block of at most 16 people is compared whole; in a larger
/// one everybody is compared with the six who follow in the order of names (the sorted neighbourhood of
/// Hernández and Stolfo, 1995). So the pairs grow with the people, not with their square, and nobody is left
/// out. Each pair comes once, in order. Nothing when @p goOn says no.
std::vector<CandidatePair> candidatePairs(const std::vector<ComparedPerson> &people,
                                          const std::function<bool()> &goOn = {});

} // namespace convoke
