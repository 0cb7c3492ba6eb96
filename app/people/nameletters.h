// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// One word of a name in small Latin letters without accents, ä like ae like a, Greek and Cyrillic letter by
/// letter as on passports (ELOT 743; ICAO Doc 9303, part 3): "Παπαδόπουλος" → "papadopulos" like
/// "Papadopoulos". For comparing, never for show.
QString latinLetters(QStringView word);

/// What is left of a word in latinLetters() when letters that sound alike or are often mistaken are made one:
/// double letters single, ph→f, y and j→i, w→v, c, q and ck→k, sch and sh→s, z→s, no h, ou→u.
QString soundLetters(const QString &latin);

/// Whether @p text is written in other letters than Latin ones.
bool isInOtherScript(QStringView text);

/// The similarity of two words, 0 to 1: Jaro with Winkler's bonus of 0.1 for each of up to four common first
/// letters (Winkler 1990, String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model).
double jaroWinkler(QStringView a, QStringView b);

/// Letters changed, put in, left out or swapped with their neighbour between two words (optimal string
/// alignment after Damerau 1964), or @p most + 1 where there are more than @p most.
int misspellings(QStringView a, QStringView b, int most);

} // namespace convoke
