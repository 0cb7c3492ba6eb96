// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace convoke {

/// The sentence for people: what happened, what was kept, what to do. Translated, plain text, one or two
/// sentences.
QString errorSentence(const Error &error);

} // namespace convoke
