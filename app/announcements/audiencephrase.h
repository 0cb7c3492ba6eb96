// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"

#include <QString>

namespace convoke {

/// Whom a sentence looks for.
struct AudiencePhrase
{
    QString label; ///< "Police officers", from "We look for two police officers who …"; empty if nobody in
                   ///< particular
    int firstToken = 0; ///< of the words that name them
};

/// What the sentence says behind "looking for", "target audience … are", or before "are invited".
AudiencePhrase audiencePhrase(const Outline &outline, const Sentence &sentence);

/// The words by which the sentence looks for somebody; null where it does not, or where others look for
/// something ("individuals looking for a way out").
const CueHit *searchIn(const Outline &outline, const Sentence &sentence);

/// True where the organisers themselves look for somebody in particular: "we are currently looking for police
/// officers", "wir suchen …". Such a sentence describes a profile in whatever section it stands.
bool weLookFor(const Outline &outline, const Sentence &sentence);

/// The head of a description: up to "who", "with", "(", "," or ":", without a leading number, with a capital,
/// at most 90 signs.
QString audienceLabel(const AnnouncementPage &page, int first, int end);

} // namespace convoke
