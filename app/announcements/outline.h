// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"
#include "announcements/cues.h"
#include "announcements/dateexpressions.h"
#include "announcements/pagesections.h"
#include "announcements/timeexpressions.h"

#include <QList>

namespace convoke {

/// How much of a line dates and times take.
struct LineMoments
{
    int dates = 0;
    int times = 0;
    int tokens = 0;
};

/// Everything that is known about a text before its fields are read: lines, cues, dates, times, sections.
/// Built once, in time proportional to the text; the readers of the fields only ask it.
class Outline
{
public:
    explicit Outline(TextLayout layout);
    Outline(const Outline &) = delete;
    Outline &operator=(const Outline &) = delete;

    const AnnouncementPage page;
    const Cues cues;
    const QList<DateMention> dates;
    const QList<TimeMention> times;
    const PageSections sections;
    const QList<LineMoments> moments; ///< of every line

    /// The dates, or times, that begin in the tokens [first, end).
    [[nodiscard]] QList<DateMention> datesWithin(int first, int end) const;
    [[nodiscard]] QList<TimeMention> timesWithin(int first, int end) const;
    [[nodiscard]] bool has(Cue cue, const PageLine &line) const
    {
        return cues.has(cue, line.firstToken, line.endToken);
    }
    [[nodiscard]] const PageLine &line(int index) const { return page.lines().at(index); }
    [[nodiscard]] const Sentence &sentence(int index) const { return page.sentences().at(index); }
    [[nodiscard]] int lineCount() const { return static_cast<int>(page.lines().size()); }
    [[nodiscard]] SectionKind sectionOf(const Sentence &sentence) const
    {
        return sections.kindOf(sentence.line);
    }
    /// A line where facts about the meeting stand, rather than its background, topics or questions.
    [[nodiscard]] bool isFactLine(int lineIndex) const;
    /// Not a skip link, a logo, a footer or the block with the date of publication.
    [[nodiscard]] bool isReadable(int lineIndex) const { return !sections.isFurniture(lineIndex); }
};

} // namespace convoke
