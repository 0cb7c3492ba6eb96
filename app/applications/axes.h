// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"

namespace convoke {

/// The four axes of an application. Never one status for all of it: decided is not yet told.
enum class ApplicationState { Received, Incomplete, Withdrawn, Duplicate };
enum class Decision { Open, Invite, Reserve, Reject };
enum class LetterState { None, Drafted, Sent, Superseded };
enum class Reply { None, Accepted, Declined, Lapsed };
/// Per half-day.
enum class Attendance { Present, Online, Excused, Absent };

QString toKey(ApplicationState state);
QString toKey(Decision decision);
QString toKey(LetterState letter);
QString toKey(Reply reply);
QString toKey(Attendance attendance);
template <>
std::optional<ApplicationState> fromKey(QStringView key);
template <>
std::optional<Decision> fromKey(QStringView key);
template <>
std::optional<LetterState> fromKey(QStringView key);
template <>
std::optional<Reply> fromKey(QStringView key);
template <>
std::optional<Attendance> fromKey(QStringView key);

} // namespace convoke
