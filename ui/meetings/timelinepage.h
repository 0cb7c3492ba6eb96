// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "meetings/meetingsummary.h"
#include "ui/common/page.h"

class QButtonGroup;
class QStackedWidget;

namespace convoke {

class Clock;
class MeetingDeeds;
class MeetingService;
class NextStepsList;
class PageHeader;
class TimelineView;

/// The season at a glance: the timeline of all meetings, and under it what they wait for.
class TimelinePage final : public Page
{
    Q_OBJECT
public:
    TimelinePage(MeetingService &meetings, ChangeFeed &feed, MeetingDeeds &deeds, const Clock &clock,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Timeline"); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return Place::timeline(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *makeEmptyState();
    QWidget *makeStrip();
    void onCommitted(const Changes &changes);
    void reload();
    void showCounts(const QList<MeetingSummary> &meetings);
    void open(MeetingId meeting);

    MeetingService &m_meetings;
    MeetingDeeds &m_deeds;
    const Clock &m_clock;
    bool m_stale = true;
    PageHeader *m_header;
    TimelineView *m_timeline;
    NextStepsList *m_steps;
    QButtonGroup *m_zoom;
    QStackedWidget *m_stack;
};

} // namespace convoke
