// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementreader.h"

#include "announcements/addressmentions.h"
#include "announcements/applicationreading.h"
#include "announcements/callmoments.h"
#include "announcements/callsorting.h"
#include "announcements/groupreading.h"
#include "announcements/limitreading.h"
#include "announcements/lineuses.h"
#include "announcements/outline.h"
#include "announcements/peoplereading.h"
#include "announcements/placereading.h"
#include "announcements/practicalreading.h"
#include "announcements/profilereading.h"
#include "announcements/prosereading.h"
#include "announcements/publicationdate.h"
#include "announcements/questionreading.h"
#include "announcements/readingdraft.h"
#include "announcements/sessionreading.h"

#include <QCoreApplication>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<int> yearOf(const MeetingDocument &document)
{
    if (!document.meeting.sessions.isEmpty()) {
        return document.meeting.sessions.first().date.year();
    }
    return document.call.published ? std::optional(document.call.published->year()) : std::nullopt;
}

/// What one call of the text holds.
class CallReading
{
public:
    CallReading(const Outline &outline, const QList<WorkingGroup> &groups, const QStringList &knownDomains,
                IdSource &ids)
        : m_outline(outline)
        , m_groups(groups)
        , m_domains(knownDomains)
        , m_ids(ids)
        , m_draft(outline.page, MeetingDocument{Meeting{.id = ids.next<MeetingId>()}, {}, {}, {}, {}, {}})
    { }

    ReadingDraft &read()
    {
        const QList<GroupMention> undated =
            GroupMentions(m_groups, std::nullopt).in(m_outline.page, m_outline.cues);
        const TitleReading title = TitleReader(m_outline).title(undated);
        readTitle(title);
        readMoments(title);
        readMeeting(title);
        readCall(title);
        if (!isCallForParticipants(m_outline, !m_draft.document().meeting.sessions.isEmpty())) {
            m_draft.addFinding(u"not-a-call-for-participants"_s,
                               QCoreApplication::translate(
                                   "Announcement", "The text does not look like a call for participants."));
        }
        return m_draft;
    }

private:
    void readTitle(const TitleReading &title)
    {
        if (!title.title.isEmpty()) {
            m_draft.document().meeting.title = title.title;
            m_draft.set(u"title"_s, title.certain ? FieldState::Found : FieldState::Inferred, {title.span});
        }
    }

    void readMoments(const TitleReading &title)
    {
        const DateRoles roles(m_outline, title.line);
        PublicationReader(m_outline, roles, title.line, m_draft).read();
        SessionReader(m_outline, roles, title, m_draft).read(m_draft.document().call.published, m_ids);
        CallMomentReader moments(m_outline, roles, title.line, m_draft);
        moments.readDeadline();
        moments.readOutcome();
    }

    void readMeeting(const TitleReading &title)
    {
        const QList<GroupMention> mentions =
            GroupMentions(m_groups, yearOf(m_draft.document())).in(m_outline.page, m_outline.cues);
        GroupReader groups(m_outline, mentions, title, m_draft);
        groups.readKind();
        groups.readGroups();
        groups.readReference();
        PlaceReader(m_outline, title.line, m_draft).read();
        PracticalReader(m_outline, m_draft).read();
        LimitReader(m_outline, m_draft).read(m_ids);
        const QList<AddressMention> addresses = AddressMentions(m_outline.page, m_domains).all();
        PeopleReader(m_outline, addresses, m_draft).read();
    }

    void readCall(const TitleReading &title)
    {
        ApplicationReader(m_outline, title.line, m_draft).read();
        const LineUses uses(m_outline);
        ProfileReader profiles(m_outline, uses, m_draft, m_ids);
        profiles.read();
        QuestionReader(m_outline, uses, profiles, m_draft, m_ids).read();
        ProseReader(m_outline, uses, title.line, m_draft).read();
    }

    const Outline &m_outline;
    const QList<WorkingGroup> &m_groups;
    const QStringList &m_domains;
    IdSource &m_ids;
    ReadingDraft m_draft;
};

} // namespace

AnnouncementReader::AnnouncementReader(QList<WorkingGroup> groups, IdSource &ids, QStringList knownDomains)
    : m_groups(std::move(groups))
    , m_ids(ids)
    , m_knownDomains(std::move(knownDomains))
{ }

AnnouncementReading AnnouncementReader::read(const QString &text) const
{
    const Outline whole{TextLayout(text)};
    const QList<CallStart> calls = callsOf(whole);
    if (calls.size() < 2) {
        return CallReading(whole, m_groups, m_knownDomains, m_ids).read().finished();
    }
    const Outline first{whole.page.layout().before(calls.at(1).line)};
    CallReading call(first, m_groups, m_knownDomains, m_ids);
    ReadingDraft &draft = call.read();
    QStringList titles;
    for (const CallStart &start : calls) {
        titles.append(start.title);
    }
    draft.set(u"title"_s, FieldState::Contradictory, draft.spans(u"title"_s), titles);
    draft.addFinding(u"several-calls"_s,
                     QCoreApplication::translate("Announcement",
                                                 "The text holds %n calls: %1. The first one was read.",
                                                 nullptr, static_cast<int>(titles.size()))
                         .arg(titles.join(u" / "_s)));
    return draft.finished();
}

} // namespace convoke
