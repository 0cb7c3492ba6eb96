// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/reviewservice.h"
#include "reviews/reviewteamservice.h"
#include "ui/undo/deeds.h"

#include <QCoreApplication>

class QWidget;

namespace convoke {

/// Who judges what.
struct ReviewSubject
{
    ApplicationId application;
    QString code; ///< names the application in the undo menu
    Reviewer reviewer;
};

/// What a reviewer can do to an application. Each deed is one step to undo.
class ReviewDeeds final
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ReviewDeeds)
public:
    ReviewDeeds(ReviewService &reviews, ReviewTeamService &teams, Deeds &deeds)
        : m_reviews(reviews)
        , m_teams(teams)
        , m_deeds(deeds)
    { }

    /// Without a @p value: abstains.
    void score(const ReviewSubject &subject, const Criterion &criterion, const std::optional<double> &value);
    void clearScore(const ReviewSubject &subject, const Criterion &criterion);
    /// @p before is what the reviewer said so far.
    void saveNote(const ReviewSubject &subject, const Review &before, const QString &note, bool isFlagged);
    /// Asks for the reason first; the dialog belongs to @p page. @p heading names the application to people.
    /// @p reason stands there at first.
    void askRecusal(const ReviewSubject &subject, const QString &heading, const QString &reason,
                    QWidget *page);
    /// Nobody asks this reviewer again about this application.
    void sayNoConflict(const ReviewSubject &subject);
    void takeRecusalBack(ApplicationId application, const Reviewer &reviewer);

private:
    ReviewService &m_reviews;
    ReviewTeamService &m_teams;
    Deeds &m_deeds;
};

} // namespace convoke
