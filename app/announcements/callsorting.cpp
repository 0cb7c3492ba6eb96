// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callsorting.h"

#include "announcements/audiencephrase.h"

#include <algorithm>

namespace convoke {

namespace {

/// A part of the text that could stand alone as a call.
bool isWhole(const Outline &outline, int firstLine, int endLine)
{
    const int first = outline.line(firstLine).endToken; // behind the title
    const int end = outline.line(endLine - 1).endToken;
    const auto has = [&](Cue cue) {
        return outline.cues.has(cue, first, end);
    };
    return has(Cue::LookingFor) || has(Cue::Survey) || has(Cue::Deadline) || has(Cue::Register)
        || has(Cue::Apply);
}

bool anyReadable(const Outline &outline, Cue cue)
{
    const QList<const CueHit *> hits = outline.cues.of(cue);
    return std::any_of(hits.cbegin(), hits.cend(), [&outline](const CueHit *hit) {
        return outline.isReadable(outline.page.lineOfToken(hit->firstToken));
    });
}

/// A sentence that looks for people, not for ideas.
bool looksForPeople(const Outline &outline)
{
    for (int line = 0; line < outline.lineCount(); ++line) {
        if (outline.sections.isHeading(line) && outline.sections.kindOf(line) == SectionKind::Audience) {
            return true;
        }
    }
    const QList<const CueHit *> hits = outline.cues.of(Cue::LookingFor);
    return std::any_of(hits.cbegin(), hits.cend(), [&outline](const CueHit *hit) {
        const Sentence &sentence = outline.sentence(outline.page.sentenceOfToken(hit->firstToken));
        return outline.isReadable(sentence.line) && outline.cues.has(Cue::ParticipantWord, sentence);
    });
}

/// "We are looking for librarians": people, if there is a day for them.
bool anyInvited(const Outline &outline)
{
    const QList<const CueHit *> hits = outline.cues.of(Cue::LookingFor);
    return std::any_of(hits.cbegin(), hits.cend(), [&outline](const CueHit *hit) {
        const Sentence &sentence = outline.sentence(outline.page.sentenceOfToken(hit->firstToken));
        return outline.isReadable(sentence.line) && weLookFor(outline, sentence);
    });
}

} // namespace

QList<CallStart> callsOf(const Outline &outline)
{
    const QList<TitleReading> titles = TitleReader(outline).calls();
    QList<CallStart> calls;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const int end = i + 1 < titles.size() ? titles.at(i + 1).line : outline.lineCount();
        if (end > titles.at(i).line && isWhole(outline, titles.at(i).line, end)) {
            // "Call for participants" on the line above belongs to the title.
            const int line = titles.at(i).line;
            const bool headed = line > 0 && outline.has(Cue::CallTitle, outline.line(line - 1))
                && !outline.has(Cue::CallTitle, outline.line(line));
            calls.append({titles.at(i).title, headed ? line - 1 : line});
        }
    }
    return calls;
}

bool isCallForParticipants(const Outline &outline, bool hasDate)
{
    const bool called = anyReadable(outline, Cue::CallTitle);
    if (!anyReadable(outline, Cue::MeetingWord) || (anyReadable(outline, Cue::OtherCall) && !called)) {
        return false;
    }
    const bool applies = anyReadable(outline, Cue::Register) || anyReadable(outline, Cue::Survey);
    return called || looksForPeople(outline) || (hasDate && (applies || anyInvited(outline)));
}

} // namespace convoke
