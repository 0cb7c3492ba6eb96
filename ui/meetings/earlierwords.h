// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

class QLineEdit;

namespace convoke {

class EditedMeeting;

/// Words that the newest meetings of the file use, the one that is edited left out.
enum class EarlierWords { Cities, Venues, Platforms, Contacts };

/// Each once, those of newer meetings first.
QStringList earlierWords(EditedMeeting &meeting, EarlierWords kind);
/// The address of a contact of that name in an earlier meeting.
std::optional<QString> earlierAddress(EditedMeeting &meeting, const QString &contact);
/// The country of a city, from an earlier meeting or from what the program knows.
std::optional<QString> countryOf(EditedMeeting &meeting, const QString &city);

/// Offers words under @p edit as soon as something is typed; a chosen one is finished editing.
void completeAsTyped(QLineEdit *edit, std::function<QStringList()> words);

} // namespace convoke
