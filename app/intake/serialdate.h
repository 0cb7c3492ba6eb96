// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace convoke {

/// The days that a workbook counts from.
enum class SerialEpoch { Year1900, Year1904 };

/// A spreadsheet's date number as wall-clock time held in UTC, to the nearest second. Invalid where
/// spreadsheets show no date: negative numbers, the 29 February 1900 that never was, and after the year 9999.
QDateTime dateFromSerial(double serial, SerialEpoch epoch = SerialEpoch::Year1900);

/// True when a spreadsheet's number format shows a date or a time: built-in number @p id, else by its @p
/// code.
bool isDateFormat(int id, const QString &code);

} // namespace convoke
