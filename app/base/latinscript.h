// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace convoke {

/// True when @p text holds Greek or Cyrillic letters.
bool hasOtherScript(QStringView text);

/// The usual ways of writing one word in Latin letters, each once, folded (textfold.h): for comparing only.
/// Greek: letter by letter, ELOT 743, as it sounds, classical; Cyrillic: BGN/PCGN, ISO 9 without its accents,
/// the Bulgarian and the Ukrainian law, passports (ICAO 9303), German newspapers. A word without such letters
/// has one spelling.
///
/// The first spelling goes letter by letter, so the spelling of a word's beginning is the beginning of its
/// spelling.
QStringList latinSpellings(QStringView word);

} // namespace convoke
