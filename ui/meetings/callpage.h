// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <functional>

class QHBoxLayout;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace convoke {

class CallNavigation;
class ChangeFeed;
class Clock;
class Deeds;
class EditedMeeting;
class IdSource;
class MeetingService;
class PlainLabel;

/// The stage "call": everything about a meeting and its announcement, in sections. Each finished edit is
/// stored at once and is a step to undo; a value that cannot be right is marked where it stands and nothing
/// else waits for it.
class CallPage final : public Page
{
    Q_OBJECT
public:
    CallPage(MeetingService &meetings, ChangeFeed &feed, Deeds &deeds, IdSource &ids, const Clock &clock,
             QWidget *parent = nullptr);
    ~CallPage() override;
    Q_DISABLE_COPY_MOVE(CallPage)

    [[nodiscard]] QString title() const override;
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    bool commitEdits() override;
    /// Where the choices of "Share…" are kept; null: nowhere.
    void rememberIn(QSettings *settings) { m_settings = settings; }

private:
    void layOut();
    QPushButton *makeShareButton();
    void share();
    void addSections(const std::function<QDate()> &today);
    void follow();
    void showSummary();
    void showGone();

    MeetingService &m_meetings;
    const Clock &m_clock;
    QSettings *m_settings = nullptr;
    EditedMeeting *m_meeting;
    Place m_place;
    QStackedWidget *m_stack;
    CallNavigation *m_form;
    PlainLabel *m_sentence;
    QHBoxLayout *m_missing;
};

} // namespace convoke
