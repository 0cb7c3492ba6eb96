// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingservice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

bool MeetingService::isReference(const QString &words)
{
    constexpr qsizetype longest = 60;
    return !words.isEmpty() && words.size() <= longest
        && std::all_of(words.cbegin(), words.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || QStringView(u"-_.&/+").contains(c); });
}

Result<QList<MeetingSummary>> MeetingService::summaries()
{
    return m_transactions.read([this] { return m_meetings.summaries(); });
}

Result<QList<EarlierMeeting>> MeetingService::earlier()
{
    return m_transactions.read([&] { return m_meetings.earlier(); });
}

Result<MeetingId> MeetingService::find(const QString &reference)
{
    const auto found = m_transactions.read([&] { return m_meetings.find(reference); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<MeetingId>(**found) : Error{ErrorCode::NotFound, u"meeting “%1”"_s.arg(reference)};
}

Result<MeetingDocument> MeetingService::load(MeetingId meeting)
{
    const auto found = m_transactions.read([&] { return m_meetings.load(meeting); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<MeetingDocument>(**found) : Error{ErrorCode::NotFound, u"such meeting"_s};
}

Result<int> MeetingService::revision(MeetingId meeting)
{
    return m_transactions.read([&] { return m_meetings.revision(meeting); });
}

Result<void> MeetingService::validate(const MeetingDocument &document)
{
    const Meeting &meeting = document.meeting;
    if (meeting.title.trimmed().isEmpty()) {
        return Error{ErrorCode::MissingValue, u"title"_s};
    }
    if (!isReference(meeting.reference)) {
        return Error{ErrorCode::ValueInvalid, u"reference = "_s + meeting.reference};
    }
    const std::optional<MeetingId> other = m_meetings.find(meeting.reference);
    if (other && *other != meeting.id) {
        return Error{ErrorCode::ReferenceTaken, meeting.reference};
    }
    return {};
}

void MeetingService::addUnknownGroups(const Meeting &meeting)
{
    const QList<WorkingGroup> known = m_groups.all();
    for (const MeetingGroup &group : meeting.groups) {
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&group](const WorkingGroup &other) {
            return other.code == group.code;
        });
        if (!isKnown) {
            m_groups.save({m_ids.next<WorkingGroupId>(),
                           group.code,
                           group.code,
                           u"#5A6675"_s,
                           u"#A7B1BD"_s,
                           {},
                           {},
                           {}});
        }
    }
}

QString MeetingService::freeReference(const Meeting &meeting)
{
    QString base = meeting.leadGroup().value_or(u"MEETING"_s);
    if (!meeting.sessions.isEmpty()) {
        const auto first =
            std::min_element(meeting.sessions.cbegin(), meeting.sessions.cend(),
                             [](const Session &a, const Session &b) { return a.date < b.date; });
        base += u'-' + first->date.toString(u"yyyy-MM"_s);
    }
    QString reference = base;
    for (int n = 2; m_meetings.find(reference); ++n) {
        reference = u"%1-%2"_s.arg(base).arg(n);
    }
    return reference;
}

Result<QString> MeetingService::proposeReference(const Meeting &meeting)
{
    return m_transactions.read([&] { return freeReference(meeting); });
}

Result<AddedMeeting> MeetingService::add(MeetingDocument document)
{
    const Result<ChangeSetId> done = m_transactions.write(tr("Add a meeting"), [&]() -> Result<void> {
        if (document.meeting.reference.isEmpty()) {
            document.meeting.reference = freeReference(document.meeting);
        }
        Result<void> valid = validate(document);
        if (!valid) {
            return valid;
        }
        addUnknownGroups(document.meeting);
        m_meetings.save(document);
        return {};
    });
    if (!done) {
        return done.error();
    }
    return AddedMeeting{document.meeting.id, document.meeting.reference, *done};
}

Result<void> MeetingService::replace(const MeetingDocument &document)
{
    if (!m_meetings.load(document.meeting.id)) {
        return Error{ErrorCode::NotFound, u"meeting “%1”"_s.arg(document.meeting.reference)};
    }
    Result<void> valid = validate(document);
    if (!valid) {
        return valid;
    }
    addUnknownGroups(document.meeting);
    m_meetings.save(document);
    return {};
}

Result<ChangeSetId> MeetingService::update(const MeetingDocument &document)
{
    return m_transactions.write(tr("Edit %1").arg(document.meeting.reference),
                                [&] { return replace(document); });
}

Result<ChangeSetId> MeetingService::updateAll(const QList<MeetingDocument> &documents)
{
    if (documents.size() == 1) {
        return update(documents.constFirst());
    }
    return m_transactions.write(tr("Edit %n meeting(s)", nullptr, static_cast<int>(documents.size())),
                                [&]() -> Result<void> {
                                    for (const MeetingDocument &document : documents) {
                                        Result<void> done = replace(document);
                                        if (!done) {
                                            return done;
                                        }
                                    }
                                    return {};
                                });
}

Result<ChangeSetId> MeetingService::remove(MeetingId meeting)
{
    const Result<MeetingDocument> document = load(meeting);
    if (!document) {
        return document.error();
    }
    return m_transactions.write(tr("Delete %1").arg(document->meeting.reference), [&]() -> Result<void> {
        m_meetings.remove(meeting);
        return {};
    });
}

Result<QList<WorkingGroup>> MeetingService::groups()
{
    return m_transactions.read([this] { return m_groups.all(); });
}

Result<ChangeSetId> MeetingService::saveGroup(const WorkingGroup &group)
{
    if (group.code.trimmed().isEmpty()) {
        return Error{ErrorCode::MissingValue, u"code"_s};
    }
    if (group.fromYear && group.toYear && *group.fromYear > *group.toYear) {
        return Error{ErrorCode::ValueInvalid, u"%1–%2"_s.arg(*group.fromYear).arg(*group.toYear)};
    }
    return m_transactions.write(tr("Edit working group %1").arg(group.code), [&]() -> Result<void> {
        const std::optional<WorkingGroup> other = groupNamed(group.code);
        if (other && other->id != group.id) {
            return Error{ErrorCode::ValueInvalid, group.code};
        }
        m_groups.save(group);
        return {};
    });
}

Result<ChangeSetId> MeetingService::removeGroup(WorkingGroupId group)
{
    return m_transactions.write(tr("Delete a working group"), [&]() -> Result<void> {
        const QList<WorkingGroup> groups = m_groups.all();
        const auto found = std::find_if(groups.cbegin(), groups.cend(),
                                        [group](const WorkingGroup &known) { return known.id == group; });
        if (found == groups.cend()) {
            return Error{ErrorCode::NotFound, u"such working group"_s};
        }
        if (m_groups.isUsed(group)) {
            return Error{ErrorCode::GroupInUse, found->code};
        }
        m_groups.remove(group);
        return {};
    });
}

std::optional<WorkingGroup> MeetingService::groupNamed(const QString &code)
{
    const QList<WorkingGroup> groups = m_groups.all();
    for (const WorkingGroup &group : groups) {
        if (group.code.compare(code, Qt::CaseInsensitive) == 0) {
            return group;
        }
    }
    return std::nullopt;
}

Result<std::optional<MeetingDocument>> MeetingService::groupTemplate(const QString &group, GroupTemplate kind,
                                                                     const QString &name)
{
    using Kept = std::optional<MeetingDocument>;
    const auto json = m_transactions.read([&]() -> std::optional<QByteArray> {
        const std::optional<WorkingGroup> found = groupNamed(group);
        return found ? m_groups.templateOf(found->id, kind, name) : std::nullopt;
    });
    if (!json) {
        return json.error();
    }
    if (!*json) {
        return Kept();
    }
    const Result<MeetingDocument> document = meetingDocumentFromJson(**json, m_ids);
    return document ? Result<Kept>(Kept(*document)) : Result<Kept>(document.error());
}

Result<ChangeSetId> MeetingService::saveGroupTemplate(const QString &group, GroupTemplate kind,
                                                      const MeetingDocument &from, const QString &name)
{
    MeetingDocument kept{.meeting = {.id = from.meeting.id}};
    kept.meeting.title = group;
    kept.call.profiles = from.call.profiles;
    kept.call.questions = from.call.questions;
    if (kind == GroupTemplate::Criteria) {
        kept.criteria = from.criteria;
    } else {
        kept.rules = from.rules;
    }
    return m_transactions.write(tr("Keep a template for %1").arg(group), [&]() -> Result<void> {
        const std::optional<WorkingGroup> found = groupNamed(group);
        if (!found) {
            return Error{ErrorCode::NotFound, u"working group “%1”"_s.arg(group)};
        }
        m_groups.saveTemplate(found->id, kind, name.simplified(),
                              QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact));
        return {};
    });
}

Result<QStringList> MeetingService::groupTemplateNames(const QString &group, GroupTemplate kind)
{
    return m_transactions.read([&] {
        const std::optional<WorkingGroup> found = groupNamed(group);
        return found ? m_groups.templateNames(found->id, kind) : QStringList();
    });
}

Result<ChangeSetId> MeetingService::removeGroupTemplate(const QString &group, GroupTemplate kind,
                                                        const QString &name)
{
    return m_transactions.write(tr("Delete a template of %1").arg(group), [&]() -> Result<void> {
        const std::optional<WorkingGroup> found = groupNamed(group);
        if (!found) {
            return Error{ErrorCode::NotFound, u"working group “%1”"_s.arg(group)};
        }
        m_groups.removeTemplate(found->id, kind, name);
        return {};
    });
}

Result<ChangeSetId> MeetingService::installGroups(const QList<WorkingGroup> &groups)
{
    return m_transactions.write(tr("Prepare the file"), [&]() -> Result<void> {
        for (const WorkingGroup &group : groups) {
            m_groups.save(group);
        }
        return {};
    });
}

} // namespace convoke
