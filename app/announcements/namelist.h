// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"

#include <QList>
#include <QString>

namespace convoke {

/// The name of a person in the text.
struct NameMention
{
    QString name; ///< without "Ms", "Dr"
    int firstToken = 0;
    int endToken = 0;

    [[nodiscard]] int words() const { return static_cast<int>(name.count(u' ')) + 1; }
};

/// The name that begins at @p token: words with capitals, particles, initials, hyphens ("Luc Van Der Taelen",
/// "Marzena Kordaczuk-Wąs", "J. O'Neill"). Its endToken is @p token where there is no name. Names of
/// organisations that everybody knows by their words ("European Commission") are none.
NameMention nameAt(const AnnouncementPage &page, int token, int end);

/// The names that begin at @p token and follow one another with "," "and" "&", with what stands in brackets
/// skipped.
QList<NameMention> namesFrom(const AnnouncementPage &page, int token, int end);

} // namespace convoke
