// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"
#include "announcements/readingdraft.h"

namespace convoke {

/// Reads language, interpretation and travel.
class PracticalReader
{
public:
    PracticalReader(const Outline &outline, ReadingDraft &draft)
        : m_outline(outline)
        , m_draft(draft)
    { }

    void read();

private:
    void readLanguage();
    void readInterpretation();
    void readTravel();
    [[nodiscard]] bool saysLanguage(int token) const;

    const Outline &m_outline;
    ReadingDraft &m_draft;
};

} // namespace convoke
