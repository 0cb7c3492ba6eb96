// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"

namespace convoke {

/// The places in @p rows in the order in which the answers were given, as far as that can be told: by time;
/// rows without a time stay beside those of their table, which a survey writes newest first.
QList<int> inOrderOfAnswers(const QList<IncomingTable> &tables, const QList<PlannedRow> &rows);

/// Whether the answer at @p row was given after the one at @p other.
bool isLaterAnswer(const QList<IncomingTable> &tables, const QList<PlannedRow> &rows, int row, int other);

} // namespace convoke
