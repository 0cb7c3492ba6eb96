// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "ui/common/chip.h"

namespace convoke {

/// "subscribed", "no", "unsubscribed"; empty where nothing is known.
QString newsletterWord(Newsletter state);
/// "unsubscribed since 3 May 2031, from contacts.csv": with what is known about it.
QString newsletterSentence(const Person &person);
Chip newsletterChip(Newsletter state);

} // namespace convoke
