// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

#include <QJsonObject>

namespace convoke {

/// The document that `convoke-cli select --json` prints; @p problem is the one that was solved.
QJsonObject toJson(const Selection &selection, const SelectionProblem &problem);

/// Why somebody is not chosen, in one short English sentence made from the data.
QString reasonSentence(const NotSelected &entry, const Selection &selection, const SelectionProblem &problem);

/// What cannot be met, in one English sentence made from the data; empty where there is a group.
QString conflictSentence(const Selection &selection, const SelectionProblem &problem);

/// "optimal", "infeasible", "filled".
QString statusKey(Selection::Status status);

} // namespace convoke
