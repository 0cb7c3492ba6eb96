// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/lineuses.h"
#include "announcements/outline.h"
#include "announcements/readingdraft.h"

namespace convoke {

/// What the meeting speaks about: items of lists, and what sentences name as their focus.
class TopicReading final
{
public:
    explicit TopicReading(const Outline &outline)
        : m_outline(outline)
    { }

    void addFocus(const Sentence &sentence);
    /// Those of all lists that @p uses knows as topics or kinds.
    void addItems(const LineUses &uses);
    void store(ReadingDraft &draft) const;

private:
    [[nodiscard]] QString kindItem(int line, const LineUses &uses) const;

    const Outline &m_outline;
    QStringList m_topics;
    QList<SourceSpan> m_spans;
};

} // namespace convoke
