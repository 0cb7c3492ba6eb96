// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// A name made comparable across spellings: folded, letters and digits only, ä like ae like a ("MUELLER-WEISS" and
/// "Müller-Weiß" give the same). For comparing what belongs together anyway, never to find people by.
QString nameKey(QStringView name);

/// The digits of a telephone number without the international prefix: "0049 30 1", "+49 (0)30 1" → "49301".
QString phoneKey(QStringView phone);

/// True unless two full names are surely those of two people: they share no word, not even misspelt, though both are
/// written in the same script. An empty name may be anybody's.
bool mayBeSameName(QStringView a, QStringView b);

/// Of two spellings of one name the better: with capitals and small letters, then with its accents; else @p first.
const QString &betterSpelling(const QString &first, const QString &second);

} // namespace convoke
