// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/completion.h"

namespace convoke {

namespace {

template <typename Value>
void fill(std::optional<Value> &into, const std::optional<Value> &from)
{
    if (!into) {
        into = from;
    }
}

/// Texts and lists.
template <typename Value>
void fill(Value &into, const Value &from)
{
    if (into.isEmpty()) {
        into = from;
    }
}

void fillMeeting(Meeting &meeting, const Meeting &read)
{
    if (meeting.sessions.isEmpty() && !read.sessions.isEmpty()) {
        meeting.sessions = read.sessions;
        meeting.timeZone = read.timeZone;
        meeting.lunchToLunch = read.lunchToLunch;
        meeting.provisional = read.provisional;
    }
    fill(meeting.title, read.title);
    fill(meeting.groups, read.groups);
    fill(meeting.mode, read.mode);
    fill(meeting.place, read.place);
    fill(meeting.platform, read.platform);
    fill(meeting.language, read.language);
    fill(meeting.interpretation, read.interpretation);
    fill(meeting.travelArranged, read.travelArranged);
    fill(meeting.places, read.places);
    fill(meeting.chairs, read.chairs);
    fill(meeting.contacts, read.contacts);
    fill(meeting.background, read.background);
    fill(meeting.aim, read.aim);
    fill(meeting.topics, read.topics);
    fill(meeting.outcome, read.outcome);
}

void fillCall(Call &call, const Call &read)
{
    if (!call.deadline) {
        call.deadline = read.deadline;
        call.deadlineRule = read.deadlineRule;
    }
    fill(call.published, read.published);
    fill(call.preferredBy, read.preferredBy);
    fill(call.outcomeTold, read.outcomeTold);
    fill(call.channel, read.channel);
    fill(call.link, read.link);
}

} // namespace

MeetingDocument completedFrom(MeetingDocument meeting, const MeetingDocument &read)
{
    fillMeeting(meeting.meeting, read.meeting);
    fillCall(meeting.call, read.call);
    if (meeting.call.profiles.isEmpty() && meeting.call.questions.isEmpty() && meeting.rules.isEmpty()) {
        meeting.call.profiles = read.call.profiles;
        meeting.call.questions = read.call.questions;
        meeting.rules = read.rules;
    }
    return meeting;
}

} // namespace convoke
