// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/overviewpage.h"

class QStackedWidget;

namespace convoke {

class MeetingsTable;
class PageHeader;

/// All meetings, or those of one working group (the item of its Place): when and where they are, how near
/// their deadlines, how far the work has come and what is next. Enter leads to the stage where the next step
/// is done.
class MeetingsPage final : public OverviewPage
{
    Q_OBJECT
public:
    MeetingsPage(MeetingOverview &overview, MeetingDeeds &deeds, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool acceptsDrop(const QMimeData &content) const override;
    [[nodiscard]] QString dropSentence(const QMimeData &content) const override;
    void dropContent(const QMimeData &content) override;

protected:
    void follow() override;
    [[nodiscard]] QString newMeetingGroup() const override { return m_group; }

private:
    void layOut();
    void makeEmptyStates();
    void showHeading();
    void showCounts();

    QString m_group;
    PageHeader *m_header;
    MeetingsTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_noMeetings = nullptr;
    EmptyState *m_noneOfGroup = nullptr;
};

} // namespace convoke
