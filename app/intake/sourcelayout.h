// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/headingwords.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

/// What a heading means in the exports of one origin.
struct LayoutMeaning
{
    ColumnTarget target = ColumnTarget::Ignore; ///< Question: never a value of the person
    bool onlyIfUnrepeated = false; ///< a reference only where no two rows share it
};

/// Which program exported a table with these headings (resources/data/layouts.tsv): "microsoft-forms",
/// "google-forms", "indico", "pretix", "eventbrite", "webex"; empty: none that is known.
QString originOf(const QStringList &headings);

/// What that program means by a heading. Nothing where it says no more than the words do.
std::optional<LayoutMeaning> meaningInLayout(const QString &origin, QStringView heading);

} // namespace convoke
