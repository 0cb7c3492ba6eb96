// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/earliermeeting.h"

#include <QStringList>

#include <functional>
#include <optional>

class QLineEdit;

namespace convoke {

enum class EarlierWords { Cities, Venues, Platforms, Contacts, Chairs };

/// The words that @p meetings (newest first) use: each once, those of newer meetings first.
QStringList earlierWords(const QList<EarlierMeeting> &meetings, EarlierWords kind);
/// The address of a contact of that name in the newest of @p meetings that has one.
std::optional<QString> earlierAddress(const QList<EarlierMeeting> &meetings, const QString &contact);
/// The country of a city, from one of @p meetings or from what the program knows.
std::optional<QString> countryOf(const QList<EarlierMeeting> &meetings, const QString &city);
/// Each of @p words once, without regard to case and accents, where it stands first; empty ones are left out.
QStringList eachOnce(const QStringList &words);

/// Offers words under @p edit as soon as something is typed; a chosen one is finished editing.
void completeAsTyped(QLineEdit *edit, std::function<QStringList()> words);

} // namespace convoke
