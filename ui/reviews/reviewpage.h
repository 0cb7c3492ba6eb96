// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "reviews/reviewpace.h"
#include "ui/common/page.h"
#include "ui/reviews/reviewdeeds.h"
#include "ui/reviews/reviewround.h"

#include <QPointer>

#include <functional>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace convoke {

class BarsControl;
class EmptyState;
class RecusalsDialog;
class ReviewDesk;
class ReviewerSeat;
class SharingDialog;

/// Scores the applications of a meeting, one reviewer at a time: the list at the left, the answers in the
/// middle, the criteria at the right, everything by keyboard. Every score is saved at once and is one step to
/// undo.
class ReviewPage final : public Page
{
    Q_OBJECT
public:
    /// @p settings remember who reviews ("reviewer") and whether names are hidden. @p workingAs gives the
    /// name under which applications are shared out.
    ReviewPage(const ReviewRound::Services &services, ChangeFeed &changes, Deeds &deeds, QSettings &settings,
               std::function<QString()> workingAs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Review"); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override;
    bool commitEdits() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmptyState();
    void connectStrip();
    void connectDesk();

    void follow(const Changes &changes);
    void followReviews(const QSet<qint64> &applications);
    void reload();
    void askReviewer();
    void begin();
    void showWhatThereIs();
    void showProgress();
    void showPhase();
    void showApplication();
    void showAgain();
    void leaveApplication();

    void score(const Criterion &criterion, const std::optional<double> &value);
    void askRecusal();
    void showRecusals();
    void showSharing();
    void setBlind(bool isBlind);
    void setPreparing(bool isPreparing);
    /// The application that is shown and who reviews it.
    [[nodiscard]] std::optional<ReviewSubject> subject() const;

    ReviewRound::Services m_services;
    Deeds &m_deeds;
    ReviewDeeds m_doing;
    QSettings &m_settings;
    std::function<QString()> m_workingAs;
    ReviewRound m_round;
    std::optional<MeetingId> m_meeting;
    ReviewerSeat *m_seat;
    ReviewPace m_pace;
    bool m_isOpened = false; ///< outside of the phases, by somebody's will
    std::optional<ApplicationId> m_shown;
    bool m_isStale = true;
    bool m_isNew = true; ///< another meeting than before
    QStackedWidget *m_stack;
    ReviewDesk *m_desk;
    BarsControl *m_bars;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QString m_emptyLeadsTo; ///< a stage; empty: to the recusals
    QPointer<RecusalsDialog> m_recusals;
    QPointer<SharingDialog> m_sharing;
};

} // namespace convoke
