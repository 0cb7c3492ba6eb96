// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"

namespace convoke {

/// What a column of a table means. The words are those of the mapping document; a question's is
/// "question:KEY".
enum class ColumnTarget {
    Ignore,
    SourceRef,
    Received,
    Updated, ///< when the answer was changed last: decides which of two is newer
    Profile,
    Title,
    GivenName,
    FamilyName,
    FullName,
    Email,
    Phone,
    Organisation,
    Function,
    Sector,
    Country,
    Gender,
    Languages,
    Newsletter,
    WorkingGroups,
    Notes,
    Question,
    Special, ///< a special category of personal data: kept apart; the word is "special:CATEGORY"
};
/// "person.given_name"; "question" for a question, whose key is not known here.
QString toKey(ColumnTarget target);
template <>
std::optional<ColumnTarget> fromKey(QStringView key);

/// What a column's meaning was read from.
enum class MeaningSource {
    Fixed, ///< the user said so, now or the last time
    Layout, ///< the program that exported the file is known to mean that
    Heading,
    Values,
    CallQuestion, ///< the heading is a question of the call
    Nothing, ///< it was not recognised
};

/// How sure the recognition of a column is.
enum class Certainty {
    Sure, ///< the heading says so, or the user does
    Likely, ///< the heading nearly says so, or the values do
    Guess,
    NewQuestion, ///< nothing recognised it: it becomes a question, so that no answer is lost
};
QString toKey(Certainty certainty);
template <>
std::optional<Certainty> fromKey(QStringView key);

} // namespace convoke
