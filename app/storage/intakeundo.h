// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/transactions.h"

namespace convoke {

class Connection;

/// True when something came since that rests on what a change set wrote: one of its rows was written again,
/// or a row of another set refers to one that it added (a review of its application, an application of its
/// person). Counters and remembered readings of columns do not count.
bool isRestedUpon(Connection &connection, ChangeSetId changeSet);

} // namespace convoke
