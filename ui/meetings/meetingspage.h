// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "meetings/meetingsummary.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace convoke {

class Clock;
class EmptyState;
class MeetingDeeds;
class MeetingService;
class MeetingsTable;
class PageHeader;

/// All meetings, or those of one working group (the item of its Place): when and where they are, how near
/// their deadlines, how far the work has come and what is next. Enter leads to the stage where the next step
/// is done.
class MeetingsPage final : public Page
{
    Q_OBJECT
public:
    MeetingsPage(MeetingService &meetings, ChangeFeed &feed, MeetingDeeds &deeds, const Clock &clock,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool acceptsDrop(const QMimeData &content) const override;
    void dropContent(const QMimeData &content) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void makeEmptyStates();
    void onCommitted(const Changes &changes);
    void reload();
    void showHeading();
    void showCounts();
    void create();

    MeetingService &m_meetings;
    MeetingDeeds &m_deeds;
    const Clock &m_clock;
    QString m_group;
    QList<WorkingGroup> m_groups;
    QList<MeetingSummary> m_shown; ///< what the table was last given
    bool m_stale = true;
    PageHeader *m_header;
    MeetingsTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_noMeetings = nullptr;
    EmptyState *m_noneOfGroup = nullptr;
};

} // namespace convoke
