// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/factservice.h"
#include "reviews/reviewservice.h"
#include "ui/reviews/reviewitem.h"
#include "ui/reviews/rounddesk.h"

#include <QSet>

#include <optional>

namespace convoke {

/// What one reviewer has to judge in one meeting: the applications that count, without those that the
/// reviewer is recused from, with the reviewer's own scores. A copy of the truth as it was when last loaded.
class ReviewRound final
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ReviewRound)
public:
    struct Services
    {
        ReviewService &reviews;
        RedactionService &redactions;
        ReviewTeamService &teams;
        FactService &facts;
        const Clock &clock;
    };
    struct OtherScore
    {
        QString reviewer;
        double score = 0; ///< 0–100
    };
    struct Hidden
    {
        Recusal recusal;
        QString name; ///< the code in blind review
    };

    struct FactShown
    {
        QString value; ///< empty: not known
        QString reason; ///< may be empty
    };

    explicit ReviewRound(const Services &services)
        : m_services(services)
        , m_desk({services.redactions, services.teams})
    { }

    Result<void> load(MeetingId meeting, ReviewerId reviewer);
    /// The reviews and recusals of these applications, as far as they belong here.
    Result<void> reloadReviews(const QSet<qint64> &applications);
    /// In blind review nothing that identifies is shown. A call that is reviewed blind is so for everybody.
    void setBlind(bool isBlind) { m_isBlind = isBlind; }
    [[nodiscard]] bool isBlind() const { return m_isBlind || m_document.review.blind; }

    [[nodiscard]] const MeetingDocument &document() const { return m_document; }
    [[nodiscard]] ReviewerId reviewer() const { return m_reviewer; }
    [[nodiscard]] const RoundDesk &desk() const { return m_desk; }
    [[nodiscard]] bool hasApplications() const { return !m_applicants.isEmpty(); }
    [[nodiscard]] bool isJudged() const; ///< there is something to score

    /// In the order of their numbers.
    [[nodiscard]] QList<ReviewItem> items() const;
    /// Those of @p applications that are in the list now.
    [[nodiscard]] QList<ReviewItem> items(const QSet<qint64> &applications) const;
    [[nodiscard]] bool shows(qint64 application) const;
    [[nodiscard]] QList<Hidden> hidden() const;
    /// Null when it is not in the list.
    [[nodiscard]] const Applicant *applicant(ApplicationId application) const;
    /// The reviewer's own; empty where there is none yet.
    [[nodiscard]] Review own(ApplicationId application) const;
    /// All kinds, in the order of the meeting.
    [[nodiscard]] QList<Criterion> criteriaOf(const Applicant &applicant) const;
    [[nodiscard]] QString profileLabel(const Applicant &applicant) const;
    [[nodiscard]] QString headingOf(const Applicant &applicant) const;
    /// What the others gave, as the call says: always, never, or once the reviewer's own scores are in.
    Result<QList<OtherScore>> others(ApplicationId application);
    /// What a fact says about the applicant, and why.
    [[nodiscard]] FactShown fact(const Criterion &criterion, const Applicant &applicant) const;

private:
    [[nodiscard]] ReviewItem itemOf(const Applicant &applicant) const;
    void giveScores(QList<ReviewItem> &items, const QList<const Applicant *> &applicants) const;
    [[nodiscard]] QList<ReviewItem> itemsOf(const QList<const Applicant *> &applicants) const;

    Services m_services;
    RoundDesk m_desk;
    bool m_isBlind = false;
    MeetingDocument m_document{.meeting = Meeting{.id = MeetingId(0)}};
    ReviewerId m_reviewer{0};
    QList<Applicant> m_applicants;
    QHash<ApplicationId, QList<Review>> m_reviews;
    QHash<ApplicationId, QList<Recusal>> m_recusals;
    QHash<ApplicationId, qsizetype> m_places;
    FactSheet m_facts;
};

} // namespace convoke
