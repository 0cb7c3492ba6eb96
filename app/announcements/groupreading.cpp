// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/groupreading.h"

#include <QSet>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

struct KindCue
{
    Cue cue;
    MeetingKind kind;
};

/// The more special one first.
constexpr KindCue kindCues[] = {
    {Cue::KindStudyVisit, MeetingKind::StudyVisit},
    {Cue::KindCrossCutting, MeetingKind::CrossCuttingEvent},
    {Cue::KindWebinar, MeetingKind::Webinar},
    {Cue::KindWorkshop, MeetingKind::Workshop},
    {Cue::KindWorkingGroup, MeetingKind::WorkingGroupMeeting},
    {Cue::KindOther, MeetingKind::Other},
};

/// For a meeting that no group leads.
QString codeOfKind(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Workshop:
        return u"WORKSHOP"_s;
    case MeetingKind::Webinar:
        return u"WEBINAR"_s;
    case MeetingKind::CrossCuttingEvent:
        return u"CROSS-CUTTING"_s;
    case MeetingKind::StudyVisit:
        return u"STUDY-VISIT"_s;
    case MeetingKind::WorkingGroupMeeting:
    case MeetingKind::Other:
        return u"MEETING"_s;
    }
    Q_UNREACHABLE();
}

bool isListWord(QStringView word)
{
    return word == u"ran" || word == u"the" || word == u"and" || word == u"," || word == u"&" || word == u"/"
        || word == u"et" || word == u"und" || word == u"en" || word == u"working" || word == u"group"
        || word == u"groups" || word == u"both";
}

} // namespace

GroupReader::KindHit GroupReader::firstKind(int first, int end) const
{
    for (const KindCue &entry : kindCues) {
        if (const CueHit *hit = m_outline.cues.first(entry.cue, first, end)) {
            return {entry.kind, hit};
        }
    }
    return {};
}

/// "RAN LOCAL meeting – The bicycle workshop": the workshop is what the meeting is about. "RAN LOCAL meeting
/// – Workshop on bicycles" is one.
bool GroupReader::isTopicOfMeeting(const CueHit &kind, const PageLine &title) const
{
    const AnnouncementPage &page = m_outline.page;
    const Token &before = page.tokens().at(qMax(0, kind.firstToken - 1));
    if (before.kind == TokenKind::Mark) {
        return false;
    }
    return std::any_of(m_mentions.cbegin(), m_mentions.cend(), [&](const GroupMention &mention) {
        return mention.named && mention.firstToken >= title.firstToken && mention.endToken < kind.firstToken
            && page.wordAt(mention.endToken) == u"meeting";
    });
}

void GroupReader::readKind()
{
    MeetingKind &kind = m_draft.document().meeting.kind;
    const auto take = [&](const KindHit &found, FieldState state) {
        kind = found.kind;
        m_draft.set(u"kind"_s, state,
                    {m_outline.page.spanOfTokens(found.hit->firstToken, found.hit->endToken)});
    };
    if (m_title.line >= 0) {
        const PageLine &line = m_outline.line(m_title.line);
        const KindHit found = firstKind(line.firstToken, line.endToken);
        if (found.hit != nullptr && !isTopicOfMeeting(*found.hit, line)) {
            take(found, FieldState::Found);
            return;
        }
    }
    // The sentences that speak of this meeting: where it takes place, whom it looks for.
    for (const Sentence &sentence : m_outline.page.sentences()) {
        const bool speaks = m_outline.isFactLine(sentence.line)
            && (m_outline.cues.has(Cue::TakesPlace, sentence)
                || m_outline.cues.has(Cue::LookingFor, sentence))
            && !m_outline.cues.has(Cue::TookPlace, sentence);
        const KindHit found = speaks ? firstKind(sentence.firstToken, sentence.endToken) : KindHit();
        if (found.hit != nullptr) {
            take(found, FieldState::Found);
            return;
        }
    }
    const int from = m_title.line >= 0 ? m_outline.line(m_title.line).firstToken : 0;
    if (const CueHit *meeting =
            m_outline.cues.first(Cue::MeetingWord, from, static_cast<int>(m_outline.page.tokens().size()))) {
        take({MeetingKind::WorkingGroupMeeting, meeting}, FieldState::Inferred);
    }
}

bool GroupReader::hasLead() const
{
    return m_draft.document().meeting.leadGroup().has_value();
}

void GroupReader::add(const GroupMention &mention, GroupRole role)
{
    QList<MeetingGroup> &groups = m_draft.document().meeting.groups;
    const bool known = std::any_of(groups.cbegin(), groups.cend(), [&mention](const MeetingGroup &group) {
        return group.code == mention.code;
    });
    if (!known && (role != GroupRole::Lead || !hasLead())) {
        groups.append({mention.code, role});
        m_spans.append(m_outline.page.spanOfTokens(mention.firstToken, mention.endToken));
    }
}

/// Index of the first mention at or behind @p token.
int GroupReader::firstMentionFrom(int token) const
{
    const auto it =
        std::lower_bound(m_mentions.cbegin(), m_mentions.cend(), token,
                         [](const GroupMention &mention, int at) { return mention.firstToken < at; });
    return static_cast<int>(it - m_mentions.cbegin());
}

/// The groups named right behind a cue: "with input from RAN C&N and RAN POL".
QList<GroupMention> GroupReader::listedAfter(const CueHit &cue) const
{
    QList<GroupMention> listed;
    int token = cue.endToken;
    int index = firstMentionFrom(token);
    const int count = static_cast<int>(m_outline.page.tokens().size());
    while (token < count && index < m_mentions.size()) {
        if (m_mentions.at(index).firstToken == token) {
            listed.append(m_mentions.at(index));
            token = m_mentions.at(index).endToken;
            ++index;
        } else if (isListWord(m_outline.page.foldedToken(token))) {
            ++token;
        } else {
            break;
        }
    }
    return listed;
}

void GroupReader::readRole(Cue cue, GroupRole role)
{
    for (const CueHit *hit : m_outline.cues.of(cue)) {
        const int line = m_outline.page.lineOfToken(hit->firstToken);
        if (!m_outline.isFactLine(line)) {
            continue;
        }
        for (const GroupMention &mention : listedAfter(*hit)) {
            add(mention, role);
        }
    }
}

/// A group that stands behind "with input from" or "together with" does not lead.
bool GroupReader::isContribution(const GroupMention &mention) const
{
    for (const Cue cue : {Cue::Joint, Cue::Input}) {
        constexpr int reach = 24;
        const CueHit *hit = m_outline.cues.last(cue, qMax(0, mention.firstToken - reach), mention.firstToken);
        if (hit == nullptr) {
            continue;
        }
        for (const GroupMention &listed : listedAfter(*hit)) {
            if (listed.firstToken == mention.firstToken) {
                return true;
            }
        }
    }
    return false;
}

void GroupReader::readLeadFromTitle()
{
    if (m_title.line < 0) {
        return;
    }
    const PageLine &line = m_outline.line(m_title.line);
    for (int index = firstMentionFrom(line.firstToken);
         index < m_mentions.size() && m_mentions.at(index).firstToken < line.endToken; ++index) {
        const GroupMention &mention = m_mentions.at(index);
        if (mention.named && !isContribution(mention)) {
            // A second group counts only in one breath with the first: "RAN POL and RAN PRISONS meeting".
            const GroupMention &before = m_mentions.at(qMax(0, index - 1));
            const bool beside = mention.firstToken - before.endToken <= 3;
            if (!hasLead()) {
                add(mention, GroupRole::Lead);
            } else if (beside && before.named) {
                add(mention, GroupRole::Joint);
            }
        }
    }
    if (hasLead()) {
        return;
    }
    const int weak = firstMentionFrom(line.firstToken);
    if (weak < m_mentions.size() && m_mentions.at(weak).firstToken < line.endToken
        && !isContribution(m_mentions.at(weak))) {
        add(m_mentions.at(weak), GroupRole::Lead);
        m_state = FieldState::Inferred;
    }
}

void GroupReader::readLeadFromBody()
{
    QSet<QString> invited;
    for (const GroupMention &mention : m_mentions) {
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(mention.firstToken));
        if (!mention.named || !m_outline.isFactLine(sentence.line) || isContribution(mention)
            || m_outline.cues.has(Cue::TookPlace, sentence)) {
            continue;
        }
        QList<GroupMention> together;
        for (int index = firstMentionFrom(sentence.firstToken); index < m_mentions.size()
             && m_mentions.at(index).firstToken < sentence.endToken && together.size() < 20;
             ++index) {
            together.append(m_mentions.at(index));
        }
        invited.clear();
        for (const GroupMention &other : together) {
            invited.insert(other.code);
        }
        constexpr qsizetype many = 3;
        m_state = FieldState::Inferred;
        if (invited.size() < many) {
            add(mention, GroupRole::Lead);
            return;
        }
        for (const GroupMention &other : together) {
            add(other, GroupRole::Joint); // several groups are asked and none of them leads
        }
        return;
    }
}

void GroupReader::readGroups()
{
    readLeadFromTitle();
    if (!hasLead()) {
        readLeadFromBody();
    }
    QList<MeetingGroup> &groups = m_draft.document().meeting.groups;
    const bool none = groups.isEmpty();
    readRole(Cue::Joint, GroupRole::Joint);
    if (none && !groups.isEmpty()) {
        groups.first().role = GroupRole::Lead; // "joint meeting of A and B": the one that is named first
        m_state = FieldState::Inferred;
    }
    readRole(Cue::Input, GroupRole::Input);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const MeetingGroup &a, const MeetingGroup &b) { return a.role < b.role; });
    if (!groups.isEmpty()) {
        m_draft.set(u"working_groups"_s, m_state, m_spans);
    }
}

void GroupReader::readReference()
{
    Meeting &meeting = m_draft.document().meeting;
    if (meeting.sessions.isEmpty()) {
        return; // without a date there is nothing to name it by
    }
    const QString code = meeting.leadGroup().value_or(codeOfKind(meeting.kind)).toUpper();
    meeting.reference = code + meeting.sessions.first().date.toString(u"-yyyy-MM"_s);
    m_draft.set(u"reference"_s, FieldState::Inferred,
                m_draft.spans(u"working_groups"_s) + m_draft.spans(u"sessions"_s));
}

} // namespace convoke
