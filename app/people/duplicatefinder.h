// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/duplicateproposal.h"

#include <QSet>

#include <functional>

namespace convoke {

/// Is told how much is done, 0 to 1; says false to end the search.
using DuplicateProgress = std::function<bool(double)>;

/// Looks through a whole address book for entries that may be one person, without comparing all with all
/// (see candidatePairs()). Proposed is what is more likely than not, and whoever writes from one and the same
/// mailbox, if only two or three do: those are told with what speaks against. @p distinct are pairs of whom
/// somebody said that they are not the same. The most certain come first; the same book gives the same list
/// in the same order. Pure; may run beside the window's own thread. Empty when @p progress ended it.
QList<DuplicateProposal> findDuplicates(const QList<Person> &people, const QSet<PersonPair> &distinct = {},
                                        const DuplicateProgress &progress = {});

} // namespace convoke
