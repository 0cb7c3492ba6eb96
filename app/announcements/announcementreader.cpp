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
#include "announcements/modereading.h"
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

/// Asks between the steps whether to go on.
class Steps
{
public:
    Steps(const std::function<bool(double)> &progress, int count)
        : m_progress(progress)
        , m_count(count)
    { }

    /// To be called behind every step; false once the reading is to stop.
    bool goesOn()
    {
        ++m_done;
        m_stopped =
            m_stopped || (m_progress && !m_progress(qMin(1.0, static_cast<double>(m_done) / m_count)));
        return !m_stopped;
    }

private:
    const std::function<bool(double)> &m_progress;
    int m_count;
    int m_done = 0;
    bool m_stopped = false;
};

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

    /// False when it was stopped.
    bool read(Steps &steps)
    {
        const QList<GroupMention> undated =
            GroupMentions(m_groups, std::nullopt).in(m_outline.page, m_outline.cues);
        const TitleReading title = TitleReader(m_outline).title(undated);
        readTitle(title);
        if (!steps.goesOn()) {
            return false;
        }
        readMoments(title);
        if (!steps.goesOn()) {
            return false;
        }
        readMeeting(title);
        if (!steps.goesOn()) {
            return false;
        }
        readCall(title);
        if (!isCallForParticipants(m_outline, !m_draft.document().meeting.sessions.isEmpty())) {
            m_draft.addFinding(u"not-a-call-for-participants"_s,
                               QCoreApplication::translate(
                                   "Announcement", "The text does not look like a call for participants."));
        }
        return steps.goesOn();
    }

    /// To be asked once it is read.
    ReadingDraft &draft() { return m_draft; }

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
        PlaceReader(m_outline, m_draft).read();
        ModeReader(m_outline, title.line, m_draft).read();
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

/// What stands above the first call, and call number @p index.
TextLayout layoutOf(const Outline &whole, const QList<CallStart> &calls, int index)
{
    const TextLayout &layout = whole.page.layout();
    const int end = index + 1 < calls.size() ? calls.at(index + 1).line : whole.lineCount();
    const TextLayout ended = layout.before(end);
    return index == 0 ? ended : ended.without(calls.first().line, calls.at(index).line);
}

void nameCalls(ReadingDraft &draft, const QList<CallStart> &calls, int index)
{
    QStringList titles;
    for (const CallStart &start : calls) {
        titles.append(start.title);
    }
    draft.set(u"title"_s, FieldState::Contradictory, draft.spans(u"title"_s), titles);
    const int count = static_cast<int>(titles.size());
    const QString text = index == 0
        ? QCoreApplication::translate("Announcement", "The text holds %n calls: %1. The first one was read.",
                                      nullptr, count)
        : QCoreApplication::translate("Announcement", "The text holds %n calls: %1. Number %2 was read.",
                                      nullptr, count)
              .replace(u"%2"_s, QString::number(index + 1));
    draft.addFinding(u"several-calls"_s, QString(text).replace(u"%1"_s, titles.join(u" / "_s)));
}

} // namespace

AnnouncementReader::AnnouncementReader(QList<WorkingGroup> groups, IdSource &ids, QStringList knownDomains)
    : m_groups(std::move(groups))
    , m_ids(ids)
    , m_knownDomains(std::move(knownDomains))
{ }

Result<AnnouncementReading> AnnouncementReader::read(const QString &text, const ReadingWish &wish) const
{
    constexpr int allSteps = 6;
    Steps steps(wish.progress, allSteps);
    Error stopped{ErrorCode::Cancelled, {}};
    TextLayout layout(text);
    if (!steps.goesOn()) {
        return stopped;
    }
    const Outline whole(std::move(layout));
    if (!steps.goesOn()) {
        return stopped;
    }
    const QList<CallStart> calls = callsOf(whole);
    if (wish.call < 0 || wish.call > qMax<qsizetype>(0, calls.size() - 1)) {
        return Error{ErrorCode::ValueInvalid, QString::number(wish.call + 1)};
    }
    if (calls.size() < 2) {
        CallReading call(whole, m_groups, m_knownDomains, m_ids);
        return call.read(steps) ? Result(call.draft().finished()) : stopped;
    }
    const Outline one(layoutOf(whole, calls, wish.call));
    CallReading call(one, m_groups, m_knownDomains, m_ids);
    if (!call.read(steps)) {
        return stopped;
    }
    nameCalls(call.draft(), calls, wish.call);
    AnnouncementReading reading = call.draft().finished();
    for (const CallStart &start : calls) {
        reading.calls.append(start.title);
    }
    reading.call = wish.call;
    return reading;
}

} // namespace convoke
