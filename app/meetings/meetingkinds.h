// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"

namespace convoke {

enum class MeetingKind { WorkingGroupMeeting, Workshop, Webinar, CrossCuttingEvent, StudyVisit, Other };
enum class MeetingMode { Online, InPerson, Hybrid };
enum class GroupRole { Lead, Joint, Input };
enum class DeadlineRule { By, Before, Until, NoLaterThan };
enum class Channel { Email, Survey, Form, Registration };
enum class QuestionType { Text, YesNo, Choice, Choices, Number, Date };

/// The words of the meeting document (cli.md), in both directions.
QString toKey(MeetingKind kind);
QString toKey(MeetingMode mode);
QString toKey(GroupRole role);
QString toKey(DeadlineRule rule);
QString toKey(Channel channel);
QString toKey(QuestionType type);
template <>
std::optional<MeetingKind> fromKey(QStringView key);
template <>
std::optional<MeetingMode> fromKey(QStringView key);
template <>
std::optional<GroupRole> fromKey(QStringView key);
template <>
std::optional<DeadlineRule> fromKey(QStringView key);
template <>
std::optional<Channel> fromKey(QStringView key);
template <>
std::optional<QuestionType> fromKey(QStringView key);

} // namespace convoke
