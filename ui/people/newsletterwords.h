// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/newsletter.h"
#include "ui/common/chip.h"

namespace convoke {

/// "subscribed", "no", "unsubscribed"; empty where nothing is known.
QString newsletterWord(Newsletter state);
Chip newsletterChip(Newsletter state);

} // namespace convoke
