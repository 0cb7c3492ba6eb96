// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// Text made comparable: NFKD, case folded, accents dropped, ß→ss, ł→l, ø→o, đ→d, æ→ae, œ→oe, þ→th, ı→i,
/// white space squeezed to single blanks and trimmed. Greek and Cyrillic keep their script. For searching and
/// matching, never for show.
QString foldedForSearch(QStringView text);

/// Case-folded, NFC, trimmed, inner white space squeezed: equality "without regard to case and surrounding
/// space".
QString foldedForEquality(QStringView text);

/// Foreign text made storable: NFC, line ends to \n, NUL and other controls (except tab and newline) dropped.
QString cleanedForStorage(QStringView text);

/// Foreign text made showable: bidi and zero-width controls become ⟦U+202E⟧; all else stays.
QString withVisibleControls(QStringView text);

/// True when @p text holds a bidi override/isolate or a zero-width control (joiners between letters are
/// allowed).
bool hasHiddenControls(QStringView text);

/// A key made from a title: lower-case ASCII letters, digits and single hyphens, at most 60 ("Age Bracket" →
/// "age-bracket"). Falls back to @p fallback when nothing of the title survives.
QString slug(QStringView title, const QString &fallback);

} // namespace convoke
