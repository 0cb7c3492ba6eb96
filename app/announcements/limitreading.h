// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"
#include "announcements/readingdraft.h"
#include "base/idsource.h"

#include <optional>

namespace convoke {

/// Reads how many may come: the number of places, and the limits per Member State or organisation with their
/// exceptional maximum.
class LimitReader
{
public:
    LimitReader(const Outline &outline, ReadingDraft &draft)
        : m_outline(outline)
        , m_draft(draft)
    { }

    void read(IdSource &ids);

private:
    struct Limit
    {
        std::optional<int> min;
        std::optional<int> max;
        std::optional<int> exceptionalMax;
        SourceSpan span;
    };

    [[nodiscard]] std::optional<QString> attributeOf(const CueHit &per) const;
    [[nodiscard]] Limit limitBefore(const CueHit &per, const Sentence &sentence) const;
    void readRules(IdSource &ids);
    [[nodiscard]] int placesBehind(const CueHit &limit, SourceSpan &span) const;
    [[nodiscard]] bool countsPeople(int number, const CueHit &per, const Sentence &sentence) const;
    [[nodiscard]] int labelledPlaces(int line, SourceSpan &span) const;
    void readPlaces();
    [[nodiscard]] int placesAt(int token, const Sentence &sentence, int &end) const;

    const Outline &m_outline;
    ReadingDraft &m_draft;
};

} // namespace convoke
