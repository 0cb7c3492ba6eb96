// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"
#include "announcements/readingdraft.h"

#include <optional>

namespace convoke {

/// Reads where the meeting is: town, country and venue. Only lines of facts are looked at, never the
/// background.
class PlaceReader
{
public:
    PlaceReader(const Outline &outline, ReadingDraft &draft)
        : m_outline(outline)
        , m_draft(draft)
    { }

    void read();

private:
    struct Found
    {
        MeetingPlace place;
        SourceSpan span;
        SourceSpan venue; ///< before the town
        bool inferredCountry = false;
        int weight = 0;
    };

    [[nodiscard]] Found placeAt(int token, int end) const;
    [[nodiscard]] Found placeIn(int line) const;
    [[nodiscard]] int properName(int token, int end) const;
    [[nodiscard]] SourceSpan venueBefore(int token, int first) const;
    [[nodiscard]] Found secondPlace(const Found &first) const;

    const Outline &m_outline;
    ReadingDraft &m_draft;
};

} // namespace convoke
