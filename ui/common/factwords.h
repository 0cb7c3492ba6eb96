// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/facts.h"

namespace convoke {

/// What a fact says: "took part before", "12–15 years", "English, French"; empty where it is not known.
QString factWords(const Criterion &criterion, const CriterionFact &fact);

/// Why it says so, or why it is not known: "Took part in POL-2030-03"; empty where there is nothing to add.
QString factReasonWords(const CriterionFact &fact);

/// What a kind of fact is called where it is chosen.
QString wordFor(FactKind kind);

} // namespace convoke
