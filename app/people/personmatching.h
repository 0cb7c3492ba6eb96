// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// A name made comparable across spellings: folded, letters and digits only, ä like ae like a
/// ("MUELLER-WEISS" and "Müller-Weiß" give the same). For comparing what belongs together anyway, never to
/// find people by.
QString nameKey(QStringView name);
/// The same of a name that foldedForSearch() has folded.
QString nameKeyOfFolded(QStringView folded);

/// True when two full names at one address may be one person's: the first words are alike ("Anna Kowalska",
/// "Anna Nowak"), or all words of the shorter one are found again in any order, misspelt by a letter or
/// shortened ("Jon"), or the names are written in different scripts. A last name alone ("Jan Müller", "Anna
/// Müller") is not enough. An empty name may be anybody's.
bool mayBeSameName(QStringView a, QStringView b);

/// Of two spellings of one name the better: with capitals and small letters, then with its accents; else @p
/// first.
const QString &betterSpelling(const QString &first, const QString &second);

} // namespace convoke
