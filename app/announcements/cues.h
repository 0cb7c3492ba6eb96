// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"

#include <QList>

namespace convoke {

/// What certain words in an announcement point at. The words themselves stand in the resource
/// announcement-cues.tsv.
enum class Cue : quint8 {
    // the call
    CallTitle, ///< "call for participants"
    OtherCall, ///< "call for papers", "call for tenders": no call for participants
    LookingFor,
    ParticipantWord, ///< participants, practitioners, experts …
    Presents, ///< somebody shall present something
    Apply, ///< applying, answering, sending
    Register,
    OpenRegistration,
    Survey,
    Form,
    Email,
    PointsAtLink, ///< "this link", "here"
    Selects, ///< somebody is chosen
    TellsOutcome, ///< the applicant is told
    // dates
    Published,
    Deadline,
    By,
    Before,
    Until,
    NoLaterThan,
    TheLatest,
    Preferably,
    TakesPlace,
    TookPlace, ///< an earlier event
    Postponed, ///< behind a day that is the meeting's no longer
    SideEvent, ///< a dinner, the evening before
    Provisional,
    LunchToLunch,
    // the meeting
    MeetingWord, ///< meeting, webinar, workshop, event …
    KindWorkingGroup,
    KindWorkshop,
    KindWebinar,
    KindCrossCutting,
    KindStudyVisit,
    KindOther,
    Online,
    InPerson,
    Hybrid,
    NotMode, ///< words that look like a mode and are none
    Joint, ///< "joint meeting with"
    Input, ///< "with input from"
    GroupWord, ///< "working group", "group", "chairs"
    Held, ///< held, conducted: before the language
    Interpretation,
    Negation,
    Travel,
    Arranges,
    Own, ///< "your own", "yourself"
    Chairs,
    ContactPerson,
    Limit, ///< "only", "maximum": before the number of places
    Available, ///< "available", "will be accepted": after it
    AtLeast,
    Exception,
    Per,
    MemberState,
    Organisation,
    // texts
    AimIs, ///< "the meeting aims"
    AimOf, ///< "aim of": with a meeting word behind
    Outcome,
    Provides, ///< "will provide": with a meeting word before
    TopicIntroduction,
    FocusOn,
    Kinds, ///< "two types of"
    QuestionIntroduction,
    QuestionWord,
    FollowUp, ///< "if so", "if not"
    Footer, ///< newsletter footers, privacy lines
    Furniture, ///< skip links, logos
};

/// One place where a cue stands.
struct CueHit
{
    Cue cue;
    int firstToken = 0;
    int endToken = 0;
};

/// All cues of a page, found in one pass over its tokens: at every token the few phrases that begin with its
/// first letters are compared. Between the words of a phrase a hyphen may stand for the blank.
class Cues
{
public:
    explicit Cues(const AnnouncementPage &page);

    [[nodiscard]] const QList<CueHit> &all() const { return m_hits; }
    /// The first hit of @p cue in the tokens [first, end); null if there is none.
    [[nodiscard]] const CueHit *first(Cue cue, int firstToken, int endToken) const;
    /// The last one that ends at or before @p endToken.
    [[nodiscard]] const CueHit *last(Cue cue, int firstToken, int endToken) const;
    [[nodiscard]] bool has(Cue cue, int firstToken, int endToken) const
    {
        return first(cue, firstToken, endToken) != nullptr;
    }
    [[nodiscard]] bool has(Cue cue, const Sentence &sentence) const
    {
        return has(cue, sentence.firstToken, sentence.endToken);
    }
    [[nodiscard]] const CueHit *first(Cue cue, const Sentence &sentence) const
    {
        return first(cue, sentence.firstToken, sentence.endToken);
    }
    [[nodiscard]] QList<const CueHit *> of(Cue cue) const;

private:
    QList<CueHit> m_hits; ///< by first token
    QList<QList<int>> m_byCue; ///< indices into m_hits
};

} // namespace convoke
