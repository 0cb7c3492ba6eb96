// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace convoke {

/// Digits only, at most nine of them.
std::optional<int> smallNumber(QByteArrayView text);

/// Appends a number of a spreadsheet's file: a whole one as it stands, however long (a phone); others with
/// the fifteen digits that a spreadsheet shows, so without a false tail. What is no number is appended as it
/// is.
void appendNumberText(QByteArrayView number, QString &text);

/// "2026-05-04T09:30:00", and "2026-05-04" at midnight: the wall clock's, whatever zone the computer is in.
QString dateText(QDate date, QTime time);

} // namespace convoke
