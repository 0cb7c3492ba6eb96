// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/outline.h"

#include <algorithm>

namespace convoke {

namespace {

template <typename Mention>
QList<Mention> within(const QList<Mention> &mentions, int first, int end)
{
    auto it = std::lower_bound(mentions.cbegin(), mentions.cend(), first,
                               [](const Mention &mention, int token) { return mention.firstToken < token; });
    QList<Mention> found;
    for (; it != mentions.cend() && it->firstToken < end; ++it) {
        found.append(*it);
    }
    return found;
}

QList<LineMoments> momentsByLine(const AnnouncementPage &page, const QList<DateMention> &dates,
                                 const QList<TimeMention> &times)
{
    QList<LineMoments> moments(page.lines().size());
    for (const DateMention &date : dates) {
        LineMoments &line = moments[page.lineOfToken(date.firstToken)];
        ++line.dates;
        line.tokens += date.endToken - date.firstToken;
    }
    for (const TimeMention &time : times) {
        LineMoments &line = moments[page.lineOfToken(time.firstToken)];
        ++line.times;
        line.tokens += time.endToken - time.firstToken;
    }
    return moments;
}

} // namespace

Outline::Outline(TextLayout layout)
    : page(std::move(layout))
    , cues(page)
    , dates(datesIn(page))
    , times(timesIn(page, dates))
    , sections(page, cues, dates)
    , moments(momentsByLine(page, dates, times))
{ }

bool Outline::isFactLine(int lineIndex) const
{
    switch (sections.kindOf(lineIndex)) {
    case SectionKind::Head:
    case SectionKind::Call:
    case SectionKind::Practical:
    case SectionKind::Fact:
    case SectionKind::Audience:
    case SectionKind::Deadline:
    case SectionKind::Contact:
        return true;
    case SectionKind::Publication:
    case SectionKind::Furniture:
        return false;
    default:
        return has(Cue::TakesPlace, line(lineIndex)) || has(Cue::Apply, line(lineIndex));
    }
}

QList<DateMention> Outline::datesWithin(int first, int end) const
{
    return within(dates, first, end);
}

QList<TimeMention> Outline::timesWithin(int first, int end) const
{
    return within(times, first, end);
}

} // namespace convoke
