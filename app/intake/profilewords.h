// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/call.h"

namespace convoke {

struct ProfileGuess
{
    std::optional<ProfileId> profile;
    bool inferred = false; ///< from the function; else a profile's own name stands in the text
};

/// The profile that a writer names, or the one whose words the writer's function shares more than any
/// other's; nothing when two come equally close.
ProfileGuess guessedProfile(const QString &text, const QString &function, const Call &call);

} // namespace convoke
