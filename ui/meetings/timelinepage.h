// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"
#include "ui/meetings/overviewpage.h"

class QButtonGroup;
class QSettings;
class QStackedWidget;

namespace convoke {

class NextStepsList;
class PageHeader;
class TimelineView;

/// The season at a glance: the timeline of all meetings, and under it what they wait for.
class TimelinePage final : public OverviewPage
{
    Q_OBJECT
public:
    TimelinePage(MeetingOverview &overview, MeetingDeeds &deeds, QWidget *parent = nullptr);

    /// Shows as much time as was seen the last time, and keeps that in @p settings.
    void rememberIn(QSettings &settings);

    [[nodiscard]] QString title() const override { return tr("Timeline"); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return Place::timeline(); }

protected:
    void follow() override;

private:
    void layOut();
    QWidget *makeStrip();
    void keepZoom();
    void showCounts();
    void open(MeetingId meeting);

    QSettings *m_settings = nullptr;
    PageHeader *m_header;
    TimelineView *m_timeline;
    NextStepsList *m_steps;
    QButtonGroup *m_zoom;
    QStackedWidget *m_stack;
};

} // namespace convoke
