// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "selection/selection.h"

namespace convoke {

/// "Country", "Sector" …, or the question that an answer belongs to.
QString attributeWord(const QString &attribute, const Call &call);

/// How a value of an attribute is shown: the country's name, the profile's label, else the value itself.
QString valueWord(const QString &attribute, const QString &value, const Call &call);

/// A rule in a few words: "Country: at most 2 each", "Police: at least 10".
QString ruleTitle(const Rule &rule, const Call &call);

/// What a rule means, in sentences; what is wrong with it when it contradicts itself.
QString ruleMeaning(const Rule &rule, const Call &call);

/// True when the rule has a bound and does not contradict itself.
bool isSound(const Rule &rule);

/// One of the demands that cannot all be met: "Germany: at most 2".
QString conflictWords(const ConflictPart &part, const SelectionProblem &problem, const Call &call);

/// One change of a repair: "Germany: at most 3 instead of 2".
QString repairWords(const RepairChange &change, const SelectionProblem &problem, const Call &call);

} // namespace convoke
