// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/headingcheck.h"

namespace convoke {

namespace {

bool areMostly(int count, qsizetype longestAverage, bool exact, const ColumnValues &values)
{
    return count * 2 >= values.filled || (exact && values.averageLength() <= longestAverage);
}

} // namespace

bool valuesFit(const HeadingMeaning &meaning, const ColumnValues &v)
{
    if (v.filled == 0) {
        return true;
    }
    const bool manyLabels = v.joined * 5 > v.filled; // several choices in one cell: a question of the survey
    switch (meaning.target) {
    case ColumnTarget::SourceRef:
        return v.averageLength() <= 60 && (v.allDifferent || meaning.exact)
            && v.severalWords * 10 <= v.filled;
    case ColumnTarget::Received:
    case ColumnTarget::Updated:
        return v.mostly(v.moments);
    case ColumnTarget::Email:
        return areMostly(v.addresses, 60, meaning.exact, v);
    case ColumnTarget::Phone:
        return areMostly(v.phones, 40, meaning.exact, v);
    case ColumnTarget::Country:
        return areMostly(v.countries, 30, meaning.exact, v);
    case ColumnTarget::Newsletter:
        return v.mostly(v.newsletter);
    case ColumnTarget::Title:
        return v.averageLength() <= 15;
    case ColumnTarget::GivenName:
    case ColumnTarget::FamilyName:
    case ColumnTarget::FullName:
        return v.averageLength() <= 50 && v.numbers * 10 <= v.filled;
    case ColumnTarget::Gender:
    case ColumnTarget::Languages:
        return v.averageLength() <= 40;
    case ColumnTarget::Sector:
    case ColumnTarget::Function:
        return v.averageLength() <= 100 && !manyLabels;
    case ColumnTarget::Organisation:
        return v.averageLength() <= 160;
    case ColumnTarget::Profile:
    case ColumnTarget::WorkingGroups:
    case ColumnTarget::Notes:
    case ColumnTarget::Ignore:
    case ColumnTarget::Question:
    case ColumnTarget::Special:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace convoke
