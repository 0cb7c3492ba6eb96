// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/lineuses.h"
#include "announcements/outline.h"
#include "announcements/readingdraft.h"
#include "base/idsource.h"

#include <QHash>
#include <QList>

namespace convoke {

/// Reads whom the call looks for. Groups of questions make profiles, and the items that say who is looked for
/// describe them; without such groups every item is a profile; without items the sentence that looks for
/// somebody is one.
class ProfileReader
{
public:
    ProfileReader(const Outline &outline, const LineUses &uses, ReadingDraft &draft, IdSource &ids)
        : m_outline(outline)
        , m_uses(uses)
        , m_draft(draft)
        , m_ids(ids)
    { }

    void read();

    /// The profile of the questions below a line with LineUse::QuestionGroup.
    [[nodiscard]] std::optional<ProfileId> profileOfGroup(int line) const;

private:
    struct Item
    {
        int line = 0;
        QString text; ///< with the items nested below it
        SourceSpan span;
        bool presents = false;
        bool described = false; ///< it went into a profile
    };

    [[nodiscard]] QList<Item> audienceItems() const;
    [[nodiscard]] QString introduced(int line) const;
    void addGroups();
    void addItems(QList<Item> &items);
    void addProse(const QList<Item> &items);
    void addKinds();
    [[nodiscard]] int bestProse() const;
    [[nodiscard]] QList<SourceSpan> proseSpans(int sentence) const;
    [[nodiscard]] SourceSpan sectionProse() const;
    Profile &add(const QString &key, const QString &label, const QString &description, SourceSpan span);

    const Outline &m_outline;
    const LineUses &m_uses;
    ReadingDraft &m_draft;
    IdSource &m_ids;
    QHash<int, ProfileId> m_groups; ///< by line
    QList<SourceSpan> m_spans;
    FieldState m_state = FieldState::Found;
};

} // namespace convoke
