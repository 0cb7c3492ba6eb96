// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "meetings/workinggroup.h"

#include <QList>

namespace convoke {

/// The working groups that a new file begins with, in their order of display, each with a new id. They stand
/// in the resource working-groups.json; afterwards they belong to the file and are edited there.
QList<WorkingGroup> defaultWorkingGroups(IdSource &ids);

} // namespace convoke
