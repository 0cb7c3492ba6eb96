// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"
#include "announcements/readingdraft.h"

#include <optional>

namespace convoke {

/// Reads how one applies: channel, link, and whether anybody is selected at all.
class ApplicationReader
{
public:
    ApplicationReader(const Outline &outline, int titleLine, ReadingDraft &draft)
        : m_outline(outline)
        , m_titleLine(titleLine)
        , m_draft(draft)
    { }

    /// To be called when the deadline is read: its sentence is the first to ask.
    void read();

private:
    struct Way
    {
        std::optional<Channel> channel;
        int sentence = -1;
        SourceSpan span;
        int weight = 0;
    };

    [[nodiscard]] Way wayIn(int sentence) const;
    [[nodiscard]] Way bestWay() const;
    [[nodiscard]] bool isWay(const Sentence &sentence) const;
    [[nodiscard]] int linkAround(const Sentence &sentence) const;
    [[nodiscard]] int linkOf(const Way &way) const;
    void readLink(const Way &way);
    void readSelection(const Way &way);

    const Outline &m_outline;
    int m_titleLine;
    ReadingDraft &m_draft;
};

} // namespace convoke
