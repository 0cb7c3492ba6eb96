// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/dateroles.h"

#include <algorithm>

namespace convoke {

namespace {

constexpr int ruleReach = 6; ///< tokens between "before" and its date
constexpr int sideReach = 9; ///< tokens between "dinner" and its date

} // namespace

DateRoles::DateRoles(const Outline &outline, int titleLine)
    : m_outline(outline)
    , m_titleLine(titleLine)
{
    m_dates.reserve(outline.dates.size());
    int before = 0; // end of the date before: cues do not reach over another date
    for (const DateMention &mention : outline.dates) {
        m_dates.append(roled(mention, before));
        before = mention.endToken;
    }
}

QList<RoledDate> DateRoles::of(DateRole role) const
{
    QList<RoledDate> found;
    std::copy_if(m_dates.cbegin(), m_dates.cend(), std::back_inserter(found),
                 [role](const RoledDate &date) { return date.role == role; });
    return found;
}

bool DateRoles::hasCueBefore(Cue cue, int token, int from, int reach) const
{
    const CueHit *hit = m_outline.cues.last(cue, qMax(from, token - reach - 3), token);
    return hit != nullptr && token - hit->endToken <= reach;
}

bool DateRoles::isPublished(RoledDate &date) const
{
    const PageLine &line = m_outline.line(date.line);
    if (m_outline.sections.kindOf(date.line) == SectionKind::Publication) {
        date.weight = 3;
        return true;
    }
    const CueHit *cue = m_outline.cues.first(Cue::Published, line.firstToken, line.firstToken + 3);
    const bool labelled = cue != nullptr && date.mention.firstToken - cue->endToken <= 2;
    const bool isDate = labelled && m_outline.page.foldedToken(cue->firstToken) == u"date"
        && cue->endToken - cue->firstToken == 1;
    const LineMoments &moments = m_outline.moments.at(date.line);
    const bool alone = moments.dates == 1 && date.mention.days.size() == 1;
    if (labelled && alone && !isDate) {
        date.weight = 3;
        return true;
    }
    const bool hasTime = moments.times > 0;
    if (isDate && alone && !hasTime && !m_outline.sections.isHeading(date.line)) {
        date.weight = 1; // "date:" may as well be the meeting's: SessionReader decides
        return true;
    }
    // The line of the news item above the title: "Uutistiedote26 tammikuu 2022Pääosasto".
    constexpr int fewWords = 4;
    const bool aboveTitle = date.line < m_titleLine && date.mention.firstToken - line.firstToken <= fewWords
        && line.endSentence - line.firstSentence <= 1;
    if (aboveTitle && alone && !hasTime && !m_outline.has(Cue::TakesPlace, line)
        && !m_outline.has(Cue::Deadline, line)) {
        date.weight = 2;
        return true;
    }
    return false;
}

/// Deadline, preferred date or outcome.
bool DateRoles::isLimit(RoledDate &date, int from) const
{
    const Cues &cues = m_outline.cues;
    const int first = date.mention.firstToken;
    const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(first));
    const int start = qMax(from, sentence.firstToken);
    bool ruled = false;
    for (const Cue cue : {Cue::By, Cue::Before, Cue::Until, Cue::NoLaterThan}) {
        ruled = ruled || hasCueBefore(cue, first, start, ruleReach);
    }
    ruled = ruled || cues.has(Cue::TheLatest, date.mention.endToken, date.mention.endToken + 4);
    const bool labelled = m_outline.sections.kindOf(date.line) == SectionKind::Deadline;
    const CueHit *told = cues.last(Cue::TellsOutcome, sentence.firstToken, first);
    const CueHit *apply = nullptr;
    bool applies = labelled || cues.has(Cue::Deadline, sentence);
    for (const Cue cue :
         {Cue::Apply, Cue::Register, Cue::Survey, Cue::Form, Cue::Email, Cue::QuestionIntroduction}) {
        const CueHit *hit = cues.last(cue, sentence.firstToken, first);
        apply = hit != nullptr && (apply == nullptr || hit->firstToken > apply->firstToken) ? hit : apply;
        applies = applies || cues.has(cue, sentence);
    }
    if (told != nullptr && (apply == nullptr || told->endToken >= apply->endToken)) {
        date.role = DateRole::Outcome;
        return true;
    }
    // "Sie werden bis 3. April informiert": the verb stands last.
    if (apply == nullptr && told == nullptr && ruled
        && cues.has(Cue::TellsOutcome, date.mention.endToken, sentence.endToken)
        && !cues.has(Cue::Deadline, sentence)) {
        date.role = DateRole::Outcome;
        return true;
    }
    const bool isDeadline = (ruled && applies) || (labelled && !m_outline.sections.isHeading(date.line))
        || hasCueBefore(Cue::Deadline, first, start, ruleReach);
    if (!isDeadline) {
        return false;
    }
    const bool soft =
        hasCueBefore(Cue::Preferably, first, start, ruleReach) && !cues.has(Cue::TheLatest, start, first);
    date.role = soft ? DateRole::Preferred : DateRole::Deadline;
    date.weight = (ruled ? 2 : 0) + (applies ? 1 : 0);
    return true;
}

/// A line that holds little else than dates and times.
bool DateRoles::fillsLine(const RoledDate &date) const
{
    const PageLine &line = m_outline.line(date.line);
    return m_outline.moments.at(date.line).tokens * 5 >= (line.endToken - line.firstToken) * 2;
}

void DateRoles::judgeMeeting(RoledDate &date, int from) const
{
    const Cues &cues = m_outline.cues;
    const int first = date.mention.firstToken;
    const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(first));
    const SectionKind kind = m_outline.sections.kindOf(date.line);
    constexpr int reach = 8;
    const bool postponed = cues.has(Cue::Postponed, date.mention.endToken,
                                    qMin(sentence.endToken, date.mention.endToken + reach));
    if (date.mention.monthOnly || postponed
        || cues.last(Cue::TookPlace, sentence.firstToken, first) != nullptr) {
        return;
    }
    if (hasCueBefore(Cue::SideEvent, first, qMax(from, sentence.firstToken), sideReach)) {
        date.role = DateRole::Side;
        return;
    }
    const bool factual = kind == SectionKind::Head || kind == SectionKind::Call
        || kind == SectionKind::Practical || kind == SectionKind::Fact || kind == SectionKind::Audience
        || kind == SectionKind::Deadline || kind == SectionKind::Contact;
    const QStringView label = m_outline.sections.label(date.line);
    const bool dateLabel = label.contains(u"dat") || label.contains(u"when") || label.contains(u"day")
        || label == u"wann" || label == u"quand" || label == u"termin";
    const bool labelled = m_outline.sections.hasLabel(date.line) && kind == SectionKind::Fact && dateLabel;
    if (labelled || (cues.has(Cue::TakesPlace, sentence) && factual)) {
        date.weight = 4;
    } else if (factual && fillsLine(date)) {
        date.weight = 3;
    } else if (kind == SectionKind::Head) {
        const QStringView before = m_outline.page.wordAt(first - 1);
        const bool introduced = before == u"on" || before == u"from" || before == u",";
        const bool timed = m_outline.moments.at(date.line).times > 0;
        date.weight = introduced && cues.has(Cue::MeetingWord, sentence) ? (timed ? 3 : 2) : (timed ? 2 : 0);
    } else if (cues.has(Cue::TakesPlace, sentence)) {
        date.weight = 1;
    }
    date.role = date.weight > 0 ? DateRole::Meeting : DateRole::Other;
}

RoledDate DateRoles::roled(const DateMention &mention, int before) const
{
    RoledDate date{mention, DateRole::Other, 0, m_outline.page.lineOfToken(mention.firstToken)};
    if (m_outline.sections.kindOf(date.line) == SectionKind::Furniture) {
        return date;
    }
    const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(mention.firstToken));
    const bool limited =
        hasCueBefore(Cue::Deadline, mention.firstToken, qMax(before, sentence.firstToken), ruleReach);
    if (date.line == m_titleLine && !limited) {
        date.role = DateRole::Title;
    } else if (isPublished(date)) {
        date.role = DateRole::Published;
    } else if (mention.monthOnly || !isLimit(date, before)) {
        judgeMeeting(date, before);
    }
    return date;
}

} // namespace convoke
