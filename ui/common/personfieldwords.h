// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/personfield.h"

namespace convoke {

/// Says in a sentence why @p words cannot be that value of any person; empty: they can.
QString problemWith(PersonField field, const QString &words);

} // namespace convoke
