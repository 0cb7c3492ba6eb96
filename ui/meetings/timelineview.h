// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/timelinelayout.h"
#include "ui/meetings/timelinescene.h"

#include <QAbstractScrollArea>

namespace convoke {

struct TimelineFrame;

/// The season: one row per working group, time from left to right. Each meeting is a bar over its days, with
/// the time in which its call is open as a line before it, a flag at the deadline and a mark where the
/// outcome is told. Arrows go from meeting to meeting, Enter and a click open one, plus and minus (or Ctrl
/// and the wheel) zoom, Page Up and Down turn through time, Home leads to today.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The truth on the day @p today. The time that is seen and the current meeting stay; the first time,
    /// today is shown.
    void setMeetings(const QList<MeetingSummary> &meetings, const QList<WorkingGroup> &groups, QDate today);

    [[nodiscard]] TimelineZoom zoom() const { return m_zoom; }
    /// What is in the middle stays there.
    void setZoom(TimelineZoom zoom);
    void goToToday();
    /// On by one month, quarter or year, or back.
    void turn(int direction);
    /// The day at the left edge.
    [[nodiscard]] QDate firstDaySeen() const;

    [[nodiscard]] std::optional<MeetingId> currentMeeting() const;
    void openCurrent();

    [[nodiscard]] const TimelineLayout &layOutOfItems() const { return m_layout; }
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] std::optional<int> currentItem() const { return m_current; }
    /// Marks it and scrolls to it.
    void setCurrentItem(int item);
    /// In the viewport; may lie outside of what is seen.
    [[nodiscard]] QRect itemRect(int item) const;
    /// What a screen reader says of the item.
    [[nodiscard]] QString itemWords(int item) const;
    /// In the viewport: all about the meeting there, or the name of the group.
    [[nodiscard]] QString toolTipAt(QPoint point) const;

Q_SIGNALS:
    void opened(convoke::MeetingId meeting);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    /// Lays out anew so that @p day stays at @p x of the content.
    void layOutAround(QDate day, int x);
    /// Lays out anew; the time that is seen stays.
    void layOutInPlace();
    void zoomTo(TimelineZoom zoom, int x);
    void zoomBy(int steps, int x);
    void walk(Qt::Key arrow);
    void scrollToItem(int item);
    void setHovered(const std::optional<int> &item);
    [[nodiscard]] QRect content() const;
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] std::optional<int> itemAt(QPoint point) const;
    [[nodiscard]] std::optional<int> itemInMiddle() const;

    TimelineScene m_scene;
    QStringList m_groupOrder;
    TimelineZoom m_zoom = TimelineZoom::Quarter;
    QList<TimelineWordsWidth> m_words; ///< one per meeting
    TimelineScale m_scale;
    TimelineLayout m_layout;
    std::optional<int> m_current; ///< item
    std::optional<int> m_hovered; ///< item
    std::optional<int> m_pressed; ///< item
    bool m_isPlaced = false; ///< today was shown once
};

} // namespace convoke
