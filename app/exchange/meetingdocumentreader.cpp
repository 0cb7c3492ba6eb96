// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"
#include "exchange/meetingdocument.h"
#include "exchange/reviewjson.h"
#include "exchange/rulejson.h"
#include "people/countrycode.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Reads the parts of a document in their order, so that later parts can refer to earlier ones by key.
class DocumentReader
{
public:
    DocumentReader(IdSource &ids, std::optional<Error> &fault)
        : m_ids(ids)
        , m_fault(fault)
        , m_document(MeetingDocument{Meeting{.id = ids.next<MeetingId>()}, {}, {}, {}, {}, {}})
    { }

    MeetingDocument read(const QJsonObject &object);

private:
    void readMeeting(JsonReader &reader);
    void readGroups(JsonReader &reader);
    void readSessions(JsonReader &reader);
    void readPlace(JsonReader &reader);
    void readCall(JsonReader &reader);
    void readProfile(JsonReader &reader);
    void readQuestion(JsonReader &reader);
    void readCriterion(JsonReader &reader);
    void readLock(JsonReader &reader);
    void readTieBreaks(JsonReader &reader);
    QList<ProfileId> profilesByKey(JsonReader &reader);
    template <typename List>
    QString uniqueKey(JsonReader &reader, const List &list);

    IdSource &m_ids;
    std::optional<Error> &m_fault;
    MeetingDocument m_document;
};

template <typename List>
QString DocumentReader::uniqueKey(JsonReader &reader, const List &list)
{
    QString key = reader.requiredString(u"key"_s);
    if (std::any_of(list.cbegin(), list.cend(), [&key](const auto &item) { return item.key == key; })) {
        reader.failValue(u"key"_s, key + u" (twice)"_s);
    }
    return key;
}

void DocumentReader::readGroups(JsonReader &reader)
{
    QList<MeetingGroup> &groups = m_document.meeting.groups;
    reader.objects(u"working_groups"_s, [&groups](JsonReader &item) {
        MeetingGroup group;
        group.code = item.requiredString(u"code"_s);
        group.role = item.optionalEnum<GroupRole>(u"role"_s).value_or(GroupRole::Lead);
        const bool taken = std::any_of(groups.cbegin(), groups.cend(), [&group](const MeetingGroup &other) {
            return other.code == group.code
                || (other.role == GroupRole::Lead && group.role == GroupRole::Lead);
        });
        if (taken) {
            item.failValue(u"code"_s, group.code + u" (a second lead, or the same group twice)"_s);
        }
        groups.append(group);
    });
}

void DocumentReader::readSessions(JsonReader &reader)
{
    reader.objects(u"sessions"_s, [this](JsonReader &item) {
        Session session{m_ids.next<SessionId>(), {}, {}, {}};
        const std::optional<QDate> date = item.optionalDate(u"date"_s);
        session.start = item.optionalTime(u"start"_s);
        session.end = item.optionalTime(u"end"_s);
        if (!date) {
            item.fail(ErrorCode::MissingValue, item.pathOf(u"date"_s));
            return;
        }
        session.date = *date;
        m_document.meeting.sessions.append(session);
    });
}

void DocumentReader::readPlace(JsonReader &reader)
{
    reader.object(u"place"_s, [this](JsonReader &item) {
        MeetingPlace &place = m_document.meeting.place;
        place.city = item.optionalString(u"city"_s);
        place.venue = item.optionalString(u"venue"_s);
        if (const std::optional<QString> text = item.optionalString(u"country"_s)) {
            const std::optional<CountryCode> country = CountryCode::fromText(*text);
            if (!country) {
                item.failValue(u"country"_s, *text);
                return;
            }
            place.country = country->toString();
        }
    });
}

void DocumentReader::readMeeting(JsonReader &reader)
{
    Meeting &meeting = m_document.meeting;
    meeting.reference = reader.string(u"reference"_s).trimmed();
    meeting.title = reader.requiredString(u"title"_s);
    meeting.kind = reader.optionalEnum<MeetingKind>(u"kind"_s).value_or(MeetingKind::WorkingGroupMeeting);
    readGroups(reader);
    meeting.mode = reader.optionalEnum<MeetingMode>(u"mode"_s);
    meeting.timeZone = reader.string(u"time_zone"_s, meeting.timeZone);
    if (!QTimeZone::isTimeZoneIdAvailable(meeting.timeZone.toUtf8()) || !meeting.timeZone.contains(u'/')) {
        reader.failValue(u"time_zone"_s, meeting.timeZone);
    }
    readSessions(reader);
    meeting.lunchToLunch = reader.boolean(u"lunch_to_lunch"_s, false);
    meeting.provisional = reader.boolean(u"provisional"_s, false);
    readPlace(reader);
    meeting.platform = reader.optionalString(u"platform"_s);
    meeting.language = reader.optionalString(u"language"_s);
    meeting.interpretation = reader.optionalBool(u"interpretation"_s);
    meeting.travelArranged = reader.optionalBool(u"travel_arranged"_s);
    meeting.places = reader.optionalInteger(u"places"_s, 1);
    meeting.chairs = reader.strings(u"chairs"_s);
    reader.objects(u"contacts"_s, [&meeting](JsonReader &item) {
        meeting.contacts.append({item.requiredString(u"name"_s), item.optionalString(u"email"_s)});
    });
    meeting.background = reader.string(u"background"_s);
    meeting.aim = reader.string(u"aim"_s);
    meeting.topics = reader.strings(u"topics"_s);
    meeting.outcome = reader.string(u"outcome"_s);
}

QList<ProfileId> DocumentReader::profilesByKey(JsonReader &reader)
{
    QList<ProfileId> ids;
    const QStringList keys = reader.strings(u"profiles"_s);
    for (const QString &key : keys) {
        const Profile *profile = m_document.call.profile(key);
        if (profile == nullptr) {
            reader.failValue(u"profiles"_s, key + u" (no such profile)"_s);
            return {};
        }
        ids.append(profile->id);
    }
    return ids;
}

void DocumentReader::readProfile(JsonReader &reader)
{
    Profile profile{m_ids.next<ProfileId>(), uniqueKey(reader, m_document.call.profiles), {}, {}, {}, {}};
    profile.label = reader.string(u"label"_s, profile.key);
    profile.description = reader.string(u"description"_s);
    profile.min = reader.optionalInteger(u"min"_s, 0);
    profile.max = reader.optionalInteger(u"max"_s, 0);
    if (profile.min && profile.max && *profile.min > *profile.max) {
        reader.failValue(u"min"_s, QString::number(*profile.min) + u" (more than max)"_s);
    }
    m_document.call.profiles.append(profile);
}

void DocumentReader::readQuestion(JsonReader &reader)
{
    Question question{
        m_ids.next<QuestionId>(), uniqueKey(reader, m_document.call.questions), {}, {}, {}, false, {}, {}};
    question.text = reader.string(u"text"_s, question.key);
    question.type = reader.optionalEnum<QuestionType>(u"type"_s).value_or(QuestionType::Text);
    question.choices = reader.strings(u"choices"_s);
    question.required = reader.boolean(u"required"_s, false);
    question.profiles = profilesByKey(reader);
    if (const std::optional<QString> parent = reader.optionalString(u"follow_up_of"_s)) {
        // A follow-up stands after its parent, so a circle cannot be written.
        const Question *found = m_document.call.question(*parent);
        if (found == nullptr) {
            reader.failValue(u"follow_up_of"_s, *parent + u" (no such question before this one)"_s);
            return;
        }
        question.followUpOf = found->id;
    }
    m_document.call.questions.append(question);
}

void DocumentReader::readCall(JsonReader &reader)
{
    reader.object(u"call"_s, [this](JsonReader &item) {
        Call &call = m_document.call;
        call.published = item.optionalDate(u"published"_s);
        call.deadline = item.optionalDate(u"deadline"_s);
        call.deadlineRule = item.optionalEnum<DeadlineRule>(u"deadline_rule"_s);
        call.preferredBy = item.optionalDate(u"preferred_by"_s);
        call.outcomeTold = item.optionalString(u"outcome_told"_s);
        call.channel = item.optionalEnum<Channel>(u"channel"_s);
        call.link = item.optionalString(u"link"_s);
        call.selection = item.boolean(u"selection"_s, true);
        item.objects(u"profiles"_s, [this](JsonReader &part) { readProfile(part); });
        item.objects(u"questions"_s, [this](JsonReader &part) { readQuestion(part); });
    });
}

void DocumentReader::readCriterion(JsonReader &reader)
{
    Criterion criterion{
        m_ids.next<CriterionId>(), uniqueKey(reader, m_document.criteria), {}, {}, 0, 5, 1, {}, {}};
    criterion.label = reader.string(u"label"_s, criterion.key);
    criterion.kind = reader.optionalEnum<CriterionKind>(u"kind"_s).value_or(CriterionKind::Score);
    const bool isGate = criterion.kind == CriterionKind::Must;
    criterion.min = reader.optionalNumber(u"min"_s).value_or(0);
    criterion.max = reader.optionalNumber(u"max"_s).value_or(isGate ? 1 : 5);
    criterion.weight = reader.optionalNumber(u"weight"_s).value_or(1);
    criterion.guidance = reader.string(u"guidance"_s);
    criterion.profiles = profilesByKey(reader);
    if (criterion.max <= criterion.min) {
        reader.failValue(u"max"_s, QString::number(criterion.max) + u" (the scale must rise)"_s);
    }
    if (criterion.weight < 0) {
        reader.failValue(u"weight"_s, QString::number(criterion.weight));
    }
    readScaleWords(reader, criterion, m_document.call);
    m_document.criteria.append(criterion);
}

void DocumentReader::readLock(JsonReader &reader)
{
    Lock lock{m_ids.next<LockId>(), {}, reader.requiredString(u"source_ref"_s), Seat::In, {}};
    lock.seat = reader.optionalEnum<Seat>(u"seat"_s).value_or(Seat::In);
    lock.reason = reader.string(u"reason"_s);
    m_document.locks.append(lock);
}

void DocumentReader::readTieBreaks(JsonReader &reader)
{
    m_document.tieBreaks = reader.strings(u"tie_breaks"_s);
    for (const QString &link : m_document.tieBreaks) {
        if (!isTieBreak(link, m_document.criteria)) {
            reader.failValue(u"tie_breaks"_s, link);
        }
    }
}

MeetingDocument DocumentReader::read(const QJsonObject &object)
{
    JsonReader reader(object, {}, m_fault);
    if (object.value(u"format"_s).toString() != u"convoke-meeting/1"_s) {
        reader.fail(ErrorCode::DocumentInvalid, u"format is not convoke-meeting/1"_s);
    }
    for (const QString &key : {u"format"_s, u"fields"_s, u"findings"_s}) {
        reader.ignore(key); // the last two are the reader's notes in the output of `call read`
    }
    readMeeting(reader);
    readCall(reader);
    reader.objects(u"criteria"_s, [this](JsonReader &item) { readCriterion(item); });
    reader.objects(u"rules"_s, [this](JsonReader &item) {
        m_document.rules.append(readRule(item, m_ids.next<RuleId>()));
    });
    reader.objects(u"wishes"_s, [this](JsonReader &item) {
        m_document.wishes.append(readWish(item, m_ids.next<WishId>()));
    });
    reader.objects(u"locks"_s, [this](JsonReader &item) { readLock(item); });
    readTieBreaks(reader);
    reader.object(u"review"_s, [this](JsonReader &item) { m_document.review = readReviewPlan(item); });
    reader.finish();
    return m_document;
}

} // namespace

bool isTieBreak(const QString &link, const QList<Criterion> &criteria)
{
    if (link.startsWith(u"criterion:")) {
        const QString key = link.mid(10);
        return std::any_of(criteria.cbegin(), criteria.cend(),
                           [&key](const Criterion &criterion) { return criterion.key == key; });
    }
    if (link.startsWith(u"fact:")) {
        const QString key = link.mid(5);
        return std::any_of(criteria.cbegin(), criteria.cend(), [&key](const Criterion &criterion) {
            return criterion.kind == CriterionKind::Fact && criterion.key == key;
        });
    }
    return link == u"counts" || link == u"country-least-represented" || link == u"earlier-application"
        || link == u"first-timer" || link == u"lot" || link.startsWith(u"lot:");
}

Result<MeetingDocument> meetingDocumentFromJson(const QByteArray &json, IdSource &ids)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject()) {
        return Error{ErrorCode::DocumentInvalid,
                     parse.error == QJsonParseError::NoError
                         ? u"not a JSON object"_s
                         : parse.errorString() + u" at byte "_s + QString::number(parse.offset)};
    }
    std::optional<Error> fault;
    MeetingDocument value = DocumentReader(ids, fault).read(document.object());
    if (fault) {
        return *fault;
    }
    return value;
}

} // namespace convoke
