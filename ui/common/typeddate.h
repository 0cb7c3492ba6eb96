// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

namespace convoke {

/// A date as people type it: "2021-11-04", "4.11.2021", "4/11/21", "4 Nov 2021", "Thu 4 November", "Nov 4
/// 2021", "today", in @p locale's words or in English. Numbers alone are day first. Without a year the next
/// such day from @p today on is meant. Nothing for what is not one date.
std::optional<QDate> dateFromTyped(const QString &text, const QLocale &locale, QDate today);

/// A time of day as people type it: "9.30", "09:30", "9h30", "9h", "930", "9", "1:30 pm".
std::optional<QTime> timeFromTyped(const QString &text);

/// "Thu 4 Nov 2021" in @p locale; read back by dateFromTyped().
QString typedDate(QDate date, const QLocale &locale);

} // namespace convoke
