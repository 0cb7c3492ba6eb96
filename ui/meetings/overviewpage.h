// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace convoke {

class EmptyState;
class MeetingDeeds;
class MeetingOverview;

/// A page about all meetings. It follows the overview while it is seen, and catches up when it is shown.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    OverviewPage(MeetingOverview &overview, MeetingDeeds &deeds, QWidget *parent);

protected:
    [[nodiscard]] const MeetingOverview &overview() const { return m_overview; }
    [[nodiscard]] MeetingDeeds &deeds() { return m_deeds; }
    /// Brings the overview up to date and shows it; an error is said.
    void reload();
    /// Shows what the overview holds.
    virtual void follow() = 0;
    /// Said where there is no meeting at all, with the two ways to begin.
    EmptyState *makeBeginning(const QString &sentence);
    /// The working group that a new meeting is proposed for; empty: none.
    [[nodiscard]] virtual QString newMeetingGroup() const { return {}; }
    void create();

    void showEvent(QShowEvent *event) override;

private:
    MeetingOverview &m_overview;
    MeetingDeeds &m_deeds;
    bool m_isStale = true;
};

} // namespace convoke
