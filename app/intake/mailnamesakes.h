// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakedraft.h"

namespace convoke {

/// Hints at people of the same name for writers of e-mails who are new. A message says no country and no
/// organisation for sure, so its signature is asked: only another country than the namesake's speaks against.
void addMailNamesakes(IntakeDraft &draft, const QList<Person> &known);

} // namespace convoke
