// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/dateroles.h"
#include "announcements/outline.h"
#include "announcements/readingdraft.h"

namespace convoke {

/// Reads when the announcement was published. Two different days are a contradiction; a month alone is no
/// day.
class PublicationReader
{
public:
    PublicationReader(const Outline &outline, const DateRoles &roles, int titleLine, ReadingDraft &draft)
        : m_outline(outline)
        , m_roles(roles)
        , m_titleLine(titleLine)
        , m_draft(draft)
    { }

    void read();

private:
    bool readLoneDate();
    [[nodiscard]] bool isPublication(const RoledDate &date) const;

    const Outline &m_outline;
    const DateRoles &m_roles;
    int m_titleLine;
    ReadingDraft &m_draft;
};

} // namespace convoke
