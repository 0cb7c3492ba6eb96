// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"
#include "announcements/readingdraft.h"

namespace convoke {

/// Reads how the meeting is held: online, in person or both, and by which platform. Only lines of facts are
/// looked at, never the background.
class ModeReader
{
public:
    ModeReader(const Outline &outline, int titleLine, ReadingDraft &draft)
        : m_outline(outline)
        , m_titleLine(titleLine)
        , m_draft(draft)
    { }

    /// To be called when kind and place are read: a webinar is online, a meeting with a place is not.
    void read();

private:
    void readPlatform();
    void readMode();
    [[nodiscard]] SourceSpan loneOnline() const;
    [[nodiscard]] const CueHit *modeHit(Cue cue) const;

    const Outline &m_outline;
    int m_titleLine;
    ReadingDraft &m_draft;
};

/// A word of a platform's name ("webex", "microsoft"), folded.
bool isPlatformWord(QStringView folded);

} // namespace convoke
