// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "ui/common/page.h"
#include "ui/reviews/reviewdeeds.h"
#include "ui/reviews/reviewround.h"

#include <QPointer>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace convoke {

class EmptyState;
class RecusalsDialog;
class ReviewDesk;
class ReviewerChooser;

/// Scores the applications of a meeting, one reviewer at a time: the list at the left, the answers in the
/// middle, the criteria at the right, everything by keyboard. Every score is saved at once and is one step to
/// undo.
class ReviewPage final : public Page
{
    Q_OBJECT
public:
    /// @p settings remember who reviews ("reviewer") and whether names are hidden.
    ReviewPage(const ReviewRound::Services &services, ChangeFeed &changes, Deeds &deeds, QSettings &settings,
               QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Review"); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override;
    bool commitEdits() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChooser();
    [[nodiscard]] QWidget *makeEmptyState();
    void connectDesk();

    void follow(const Changes &changes);
    void followReviews(const QSet<qint64> &applications);
    void reload();
    [[nodiscard]] std::optional<Reviewer> rememberedReviewer();
    void askReviewer();
    void beginAs(const QString &name);
    void showWhatThereIs();
    void showProgress();
    void showApplication();
    void leaveApplication();

    void score(const Criterion &criterion, const std::optional<double> &value);
    void askRecusal();
    void showRecusals();
    void setBlind(bool isBlind);
    /// The application that is shown and who reviews it.
    [[nodiscard]] std::optional<ReviewSubject> subject() const;

    ReviewRound::Services m_services;
    ReviewDeeds m_doing;
    QSettings &m_settings;
    ReviewRound m_round;
    std::optional<MeetingId> m_meeting;
    std::optional<Reviewer> m_reviewer;
    std::optional<ApplicationId> m_shown;
    bool m_isStale = true;
    QStackedWidget *m_stack;
    ReviewDesk *m_desk;
    ReviewerChooser *m_chooser = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QString m_emptyLeadsTo; ///< a stage; empty: to the recusals
    QPointer<RecusalsDialog> m_recusals;
};

} // namespace convoke
