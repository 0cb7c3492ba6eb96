// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/groupmentions.h"
#include "announcements/outline.h"
#include "announcements/readingdraft.h"
#include "announcements/titlereading.h"

#include <QList>

namespace convoke {

/// Reads whose meeting it is: the kind of meeting, the lead, joint and contributing groups, and the reference
/// that follows from lead group and first session.
class GroupReader
{
public:
    GroupReader(const Outline &outline, const QList<GroupMention> &mentions, const TitleReading &title,
                ReadingDraft &draft)
        : m_outline(outline)
        , m_mentions(mentions)
        , m_title(title)
        , m_draft(draft)
    { }

    void readKind();
    void readGroups();
    /// To be called when groups and sessions are read.
    void readReference();

private:
    struct KindHit
    {
        MeetingKind kind = MeetingKind::WorkingGroupMeeting;
        const CueHit *hit = nullptr;
    };

    [[nodiscard]] KindHit firstKind(int first, int end) const;
    [[nodiscard]] QList<GroupMention> listedAfter(const CueHit &cue) const;
    [[nodiscard]] int firstMentionFrom(int token) const;
    void add(const GroupMention &mention, GroupRole role);
    void readRole(Cue cue, GroupRole role);
    void readLeadFromTitle();
    void readLeadFromBody();
    [[nodiscard]] bool isTopicOfMeeting(const CueHit &kind, const PageLine &title) const;
    [[nodiscard]] bool hasLead() const;
    [[nodiscard]] bool isContribution(const GroupMention &mention) const;

    const Outline &m_outline;
    const QList<GroupMention> &m_mentions;
    const TitleReading &m_title;
    ReadingDraft &m_draft;
    QList<SourceSpan> m_spans;
    FieldState m_state = FieldState::Found;
};

} // namespace convoke
