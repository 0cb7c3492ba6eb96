// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetingdocument.h"
#include "exchange/reviewjson.h"
#include "exchange/rulejson.h"

#include <QJsonArray>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue json(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const std::optional<bool> &truth)
{
    return truth ? QJsonValue(*truth) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const std::optional<QTime> &time)
{
    return time ? QJsonValue(time->toString(u"HH:mm"_s)) : QJsonValue(QJsonValue::Null);
}

template <typename Enum>
QJsonValue jsonKey(const std::optional<Enum> &value)
{
    return value ? QJsonValue(toKey(*value)) : QJsonValue(QJsonValue::Null);
}

template <typename List, typename Function>
QJsonArray jsonList(const List &list, Function toObject)
{
    QJsonArray array;
    for (const auto &item : list) {
        array.append(toObject(item));
    }
    return array;
}

QJsonArray profileKeys(const QList<ProfileId> &ids, const Call &call)
{
    QJsonArray keys;
    for (const ProfileId id : ids) {
        if (const Profile *profile = call.profile(id)) {
            keys.append(profile->key);
        }
    }
    return keys;
}

QJsonObject callObject(const Call &call)
{
    const auto profile = [](const Profile &item) {
        return QJsonObject{{u"key"_s, item.key},
                           {u"label"_s, item.label},
                           {u"description"_s, item.description},
                           {u"min"_s, json(item.min)},
                           {u"max"_s, json(item.max)}};
    };
    const auto question = [&call](const Question &item) {
        const Question *parent = item.followUpOf ? call.question(*item.followUpOf) : nullptr;
        return QJsonObject{
            {u"key"_s, item.key},
            {u"text"_s, item.text},
            {u"type"_s, toKey(item.type)},
            {u"choices"_s, QJsonArray::fromStringList(item.choices)},
            {u"required"_s, item.required},
            {u"profiles"_s, profileKeys(item.profiles, call)},
            {u"follow_up_of"_s, parent ? QJsonValue(parent->key) : QJsonValue(QJsonValue::Null)}};
    };
    return {{u"published"_s, json(call.published)},
            {u"deadline"_s, json(call.deadline)},
            {u"deadline_rule"_s, jsonKey(call.deadlineRule)},
            {u"preferred_by"_s, json(call.preferredBy)},
            {u"outcome_told"_s, json(call.outcomeTold)},
            {u"channel"_s, jsonKey(call.channel)},
            {u"link"_s, json(call.link)},
            {u"selection"_s, call.selection},
            {u"profiles"_s, jsonList(call.profiles, profile)},
            {u"questions"_s, jsonList(call.questions, question)}};
}

QJsonObject criterionObject(const Criterion &criterion, const Call &call)
{
    QJsonObject object{
        {u"key"_s, criterion.key},           {u"label"_s, criterion.label},
        {u"kind"_s, toKey(criterion.kind)},  {u"min"_s, criterion.min},
        {u"max"_s, criterion.max},           {u"weight"_s, criterion.weight},
        {u"guidance"_s, criterion.guidance}, {u"profiles"_s, profileKeys(criterion.profiles, call)}};
    addScaleWords(object, criterion, call);
    return object;
}

void addMeeting(QJsonObject &object, const Meeting &meeting)
{
    object.insert(u"reference"_s, meeting.reference);
    object.insert(u"title"_s, meeting.title);
    object.insert(u"kind"_s, toKey(meeting.kind));
    object.insert(u"working_groups"_s, jsonList(meeting.groups, [](const MeetingGroup &group) {
                      return QJsonObject{{u"code"_s, group.code}, {u"role"_s, toKey(group.role)}};
                  }));
    object.insert(u"mode"_s, jsonKey(meeting.mode));
    object.insert(u"time_zone"_s, meeting.timeZone);
    object.insert(u"sessions"_s, jsonList(meeting.sessions, [](const Session &session) {
                      return QJsonObject{{u"date"_s, session.date.toString(Qt::ISODate)},
                                         {u"start"_s, json(session.start)},
                                         {u"end"_s, json(session.end)}};
                  }));
    object.insert(u"lunch_to_lunch"_s, meeting.lunchToLunch);
    object.insert(u"provisional"_s, meeting.provisional);
    const MeetingPlace &place = meeting.place;
    object.insert(u"place"_s,
                  place.isEmpty() ? QJsonValue(QJsonValue::Null)
                                  : QJsonValue(QJsonObject{{u"city"_s, json(place.city)},
                                                           {u"country"_s, json(place.country)},
                                                           {u"venue"_s, json(place.venue)}}));
    object.insert(u"platform"_s, json(meeting.platform));
    object.insert(u"language"_s, json(meeting.language));
    object.insert(u"interpretation"_s, json(meeting.interpretation));
    object.insert(u"travel_arranged"_s, json(meeting.travelArranged));
    object.insert(u"places"_s, json(meeting.places));
    object.insert(u"chairs"_s, QJsonArray::fromStringList(meeting.chairs));
    object.insert(u"contacts"_s, jsonList(meeting.contacts, [](const Contact &contact) {
                      return QJsonObject{{u"name"_s, contact.name}, {u"email"_s, json(contact.email)}};
                  }));
    object.insert(u"background"_s, meeting.background);
    object.insert(u"aim"_s, meeting.aim);
    object.insert(u"topics"_s, QJsonArray::fromStringList(meeting.topics));
    object.insert(u"outcome"_s, meeting.outcome);
}

} // namespace

QJsonObject toJson(const MeetingDocument &document)
{
    QJsonObject object{{u"format"_s, u"convoke-meeting/1"_s}};
    addMeeting(object, document.meeting);
    object.insert(u"call"_s, callObject(document.call));
    object.insert(u"criteria"_s, jsonList(document.criteria, [&document](const Criterion &criterion) {
                      return criterionObject(criterion, document.call);
                  }));
    const auto toObject = [](const auto &item) {
        return toJson(item);
    };
    object.insert(u"rules"_s, jsonList(document.rules, toObject));
    if (!document.wishes.isEmpty()) {
        object.insert(u"wishes"_s, jsonList(document.wishes, toObject));
    }
    object.insert(u"locks"_s, jsonList(document.locks, [](const Lock &lock) {
                      return QJsonObject{{u"source_ref"_s, lock.sourceRef},
                                         {u"seat"_s, toKey(lock.seat)},
                                         {u"reason"_s, lock.reason}};
                  }));
    object.insert(u"tie_breaks"_s, QJsonArray::fromStringList(document.tieBreaks));
    if (document.review != ReviewPlan()) {
        object.insert(u"review"_s, toJson(document.review));
    }
    return object;
}

} // namespace convoke
