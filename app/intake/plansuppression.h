// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"
#include "people/suppression.h"

namespace convoke {

/// People of the plan who come with a suppressed address stay unsubscribed, whatever their file says; one who
/// is in the address book only where the address is new to him or her.
void keepUnsubscribed(IntakePlan &plan, const SuppressedAddresses &suppressed);

} // namespace convoke
