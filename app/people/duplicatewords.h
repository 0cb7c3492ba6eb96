// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/duplicateproposal.h"

#include <QString>

namespace convoke {

/// "same-address": how the console and tests name a reason.
QString toKey(DuplicateReason reason);
/// One short sentence, translated: "Same e-mail address."
QString duplicateSentence(DuplicateReason reason);
/// "almost certainly", "very probably", "probably", "perhaps", "hardly" the same person, translated.
QString certaintyWords(double certainty);

} // namespace convoke
