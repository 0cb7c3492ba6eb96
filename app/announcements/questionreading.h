// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/lineuses.h"
#include "announcements/outline.h"
#include "announcements/profilereading.h"
#include "announcements/readingdraft.h"
#include "base/idsource.h"

#include <optional>

namespace convoke {

/// Reads the questions of the call: for all or for the profile whose group they stand in; "If so, …" and
/// items nested below a question follow it up; nested items that ask nothing are its choices.
class QuestionReader
{
public:
    QuestionReader(const Outline &outline, const LineUses &uses, const ProfileReader &profiles,
                   ReadingDraft &draft, IdSource &ids)
        : m_outline(outline)
        , m_uses(uses)
        , m_profiles(profiles)
        , m_draft(draft)
        , m_ids(ids)
    { }

    void read();

private:
    void addItem(int line);
    void addInline(int line);
    void add(const QString &text, SourceSpan span, bool followsUp);
    [[nodiscard]] Question *base();

    const Outline &m_outline;
    const LineUses &m_uses;
    const ProfileReader &m_profiles;
    ReadingDraft &m_draft;
    IdSource &m_ids;
    std::optional<ProfileId> m_profile; ///< whose questions are being read
    std::optional<QuestionId> m_base; ///< the last question that follows up nothing
    QList<SourceSpan> m_spans;
    bool m_inline = false;
};

} // namespace convoke
