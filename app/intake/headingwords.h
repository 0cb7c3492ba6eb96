// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columntarget.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace convoke {

/// What a heading alone says.
struct HeadingMeaning
{
    ColumnTarget target = ColumnTarget::Ignore;
    bool exact = false; ///< the very words are known; else only after words like "your" were left out
    bool withRole = false; ///< organisation and role in one column
};

/// Looks a heading up among the usual ones in the languages of the Union (resources/data/headings.tsv),
/// without regard to case, accents and punctuation; also each half of "First name / Vorname". Nothing is
/// guessed from parts of a heading: "E-mail of your line manager" is no e-mail address of the applicant.
std::optional<HeadingMeaning> meaningOfHeading(QStringView heading);

/// True for the headings that only a EUSurvey export has for a contribution's id.
bool namesAContribution(QStringView heading);

/// A heading made comparable: folded, "e-mail" as one word, punctuation as blanks, "(s)" and an assigned
/// value "(ID12)" left out.
QString foldedHeading(QStringView heading);

/// The same without the words that change nothing ("your", "please state").
QString headingCore(QStringView heading);

} // namespace convoke
