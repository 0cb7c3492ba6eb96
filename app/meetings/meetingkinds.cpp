// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingkinds.h"

#include "base/enumkeys.h"

namespace convoke {

namespace {

constexpr EnumKey<MeetingKind> meetingKindKeys[] = {
    {MeetingKind::WorkingGroupMeeting, u"working-group meeting"},
    {MeetingKind::Workshop, u"workshop"},
    {MeetingKind::Webinar, u"webinar"},
    {MeetingKind::CrossCuttingEvent, u"cross-cutting event"},
    {MeetingKind::StudyVisit, u"study visit"},
    {MeetingKind::Other, u"other"},
};

constexpr EnumKey<MeetingMode> meetingModeKeys[] = {
    {MeetingMode::Online, u"online"},
    {MeetingMode::InPerson, u"in person"},
    {MeetingMode::Hybrid, u"hybrid"},
};

constexpr EnumKey<GroupRole> groupRoleKeys[] = {
    {GroupRole::Lead, u"lead"},
    {GroupRole::Joint, u"joint"},
    {GroupRole::Input, u"input"},
};

constexpr EnumKey<DeadlineRule> deadlineRuleKeys[] = {
    {DeadlineRule::By, u"by"},
    {DeadlineRule::Before, u"before"},
    {DeadlineRule::Until, u"until"},
    {DeadlineRule::NoLaterThan, u"no later than"},
};

constexpr EnumKey<Channel> channelKeys[] = {
    {Channel::Email, u"email"},
    {Channel::Survey, u"survey"},
    {Channel::Form, u"form"},
    {Channel::Registration, u"registration"},
};

constexpr EnumKey<QuestionType> questionTypeKeys[] = {
    {QuestionType::Text, u"text"},       {QuestionType::YesNo, u"yes-no"},  {QuestionType::Choice, u"choice"},
    {QuestionType::Choices, u"choices"}, {QuestionType::Number, u"number"}, {QuestionType::Date, u"date"},
};

} // namespace

QString toKey(MeetingKind value)
{
    return keyOf(meetingKindKeys, value);
}

template <>
std::optional<MeetingKind> fromKey(QStringView key)
{
    return valueOf(meetingKindKeys, key);
}

QString toKey(MeetingMode value)
{
    return keyOf(meetingModeKeys, value);
}

template <>
std::optional<MeetingMode> fromKey(QStringView key)
{
    return valueOf(meetingModeKeys, key);
}

QString toKey(GroupRole value)
{
    return keyOf(groupRoleKeys, value);
}

template <>
std::optional<GroupRole> fromKey(QStringView key)
{
    return valueOf(groupRoleKeys, key);
}

QString toKey(DeadlineRule value)
{
    return keyOf(deadlineRuleKeys, value);
}

template <>
std::optional<DeadlineRule> fromKey(QStringView key)
{
    return valueOf(deadlineRuleKeys, key);
}

QString toKey(Channel value)
{
    return keyOf(channelKeys, value);
}

template <>
std::optional<Channel> fromKey(QStringView key)
{
    return valueOf(channelKeys, key);
}

QString toKey(QuestionType value)
{
    return keyOf(questionTypeKeys, value);
}

template <>
std::optional<QuestionType> fromKey(QStringView key)
{
    return valueOf(questionTypeKeys, key);
}

} // namespace convoke
