// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sourcetable.h"

namespace convoke {

/// Microsoft Forms ends every chosen label with ";": "Rye;Oats;" becomes "Rye; Oats", as other exports write
/// it, in columns where every filled cell ends so.
void joinChoiceCells(SourceTable &table);

} // namespace convoke
