// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting.h"

#include <QDate>
#include <QList>
#include <QString>

namespace convoke {

enum class DateStyle {
    Short, ///< "28–29 March 2023"
    Long, ///< "Thursday 4 and Friday 5 November 2021"
};

/// "4 November 2021" or "Thursday 4 November 2021". All words here are Convoke's own, never the machine's.
/// @p language: "en", "fr", "de" or "nl"; English for any other. Empty for an invalid date.
QString dateInWords(QDate date, const QString &language, DateStyle style = DateStyle::Short);

/// The days of @p sessions, each once, in order of time, whatever their order in the list: "28–29 March
/// 2023", "30 November – 1 December 2021", "4–5, 9 and 11 November 2021". Sessions without a valid date are
/// left out.
QString dateRange(const QList<Session> &sessions, const QString &language,
                  DateStyle style = DateStyle::Short);

/// "Thu 4 Nov".
QString shortDay(QDate date, const QString &language);

/// "09:30–13:00", the same in every language; only the start where no end is known, empty where no start is
/// known.
QString timeRange(const Session &session);

} // namespace convoke
