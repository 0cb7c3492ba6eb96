// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

namespace convoke {

/// "4 Nov 2021", "Nov 4, 2021": short, without the weekday, in the order of @p locale.
QString shortDay(QDate day, const QLocale &locale);

/// The same without the year where @p day is near enough to @p today that nobody asks which one is meant.
QString nearDay(QDate day, QDate today, const QLocale &locale);

/// From @p first to @p last, short: "4 Nov 2021", "4–5 Nov 2021", "30 Nov – 2 Dec 2021". What both days share
/// is said once where the locale's order allows it.
QString shortDays(QDate first, QDate last, const QLocale &locale);

/// All of @p days with their weekdays: "Thursday 4 and Friday 5 November 2021". They are put in order, each
/// said once; more than three that follow each other are a range.
QString daysInWords(QList<QDate> days, const QLocale &locale);

} // namespace convoke
