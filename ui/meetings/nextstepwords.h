// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/nextsteps.h"
#include "ui/common/chip.h"

#include <QLocale>

namespace convoke {

/// What is to be done, as a deed: "Settle 3 late applications".
QString wordsOf(const DatedStep &step, const QLocale &locale);

/// When: "today", "in 4 days", "2 days ago", the more urgent the louder; empty where no day is known.
Chip dueChip(const DatedStep &step, QDate today);

} // namespace convoke
