// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/dateroles.h"
#include "announcements/outline.h"
#include "announcements/readingdraft.h"
#include "announcements/yearsource.h"

#include <QDate>

#include <optional>

namespace convoke {

/// Reads the dates of the call: deadline with its rule word, preferred date, when the outcome is
/// told.
class CallMomentReader
{
public:
    CallMomentReader(const Outline &outline, const DateRoles &roles, int titleLine, ReadingDraft &draft)
        : m_outline(outline)
        , m_roles(roles)
        , m_titleLine(titleLine)
        , m_draft(draft)
    { }

    /// To be called when the sessions are read: they anchor dates without a year.
    void readDeadline();
    void readOutcome();

private:
    struct Rule
    {
        std::optional<DeadlineRule> rule;
        SourceSpan span;
        bool said = false; ///< by a rule word, not by "Deadline:" alone
    };

    [[nodiscard]] Rule ruleOf(const RoledDate &date) const;
    [[nodiscard]] std::optional<YearAnchor> anchor() const;
    /// The date, its missing year reported if @p report; null if no year is to be had.
    QDate resolved(const RoledDate &date, FieldState &state, bool report);
    void checkWeekday(const RoledDate &date, QDate day, FieldState &state);
    void readPreferred();

    const Outline &m_outline;
    const DateRoles &m_roles;
    int m_titleLine;
    ReadingDraft &m_draft;
};

} // namespace convoke
