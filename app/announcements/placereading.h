// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"
#include "announcements/readingdraft.h"

#include <optional>

namespace convoke {

/// Reads where the meeting is: mode, place, platform. Only lines of facts are looked at, never the
/// background.
class PlaceReader
{
public:
    PlaceReader(const Outline &outline, int titleLine, ReadingDraft &draft)
        : m_outline(outline)
        , m_titleLine(titleLine)
        , m_draft(draft)
    { }

    /// To be called when the kind is read: a webinar is online.
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
    void readPlace();
    void readPlatform();
    void readMode();
    [[nodiscard]] Found secondPlace(const Found &first) const;
    [[nodiscard]] SourceSpan loneOnline() const;
    [[nodiscard]] const CueHit *modeHit(Cue cue) const;

    const Outline &m_outline;
    int m_titleLine;
    ReadingDraft &m_draft;
};

} // namespace convoke
