// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace convoke {

/// Easter Sunday of the western churches, in the Gregorian calendar (the algorithm of Meeus, Jones and
/// Butcher). Valid for every year from 1583.
QDate easterSunday(int year);

/// Easter Sunday of the Orthodox churches, as a date of the Gregorian calendar (Meeus's Julian algorithm and
/// the 13 days between the calendars). Valid from 1900 to 2099; a null date for other years.
QDate orthodoxEasterSunday(int year);

} // namespace convoke
