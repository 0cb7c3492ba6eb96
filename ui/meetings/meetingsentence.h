// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting.h"

#include <QLocale>
#include <QString>

namespace convoke {

/// When and where, in one line: "Thursday 4 and Friday 5 November 2021, 9.00–12.30, online (WebEx)". What is
/// not known is not said; a meeting without a day says "No date yet".
QString meetingSentence(const Meeting &meeting, const QLocale &locale);

/// The hours of one session: "9.00–12.30", "from 9.00", "until 12.30"; empty where neither is known.
QString hoursWords(const Session &session, const QLocale &locale);

} // namespace convoke
