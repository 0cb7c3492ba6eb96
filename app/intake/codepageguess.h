// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/codepages.h"

#include <QByteArrayView>

namespace convoke {

/// The Windows encoding in which the bytes above 0x7F make the likeliest words: no signs inside words, no
/// capital after a small letter, no vowel squeezed between vowels or consonant between consonants, no words
/// of accents alone (for the Latin ones). Windows-1252 where nothing speaks against it. Looks at the first
/// hundred thousand bytes.
const CodePage &guessedCodePage(QByteArrayView bytes);

} // namespace convoke
