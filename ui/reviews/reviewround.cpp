// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewround.h"

#include "ranking/ranking.h"
#include "ui/common/factwords.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Entrant entrantOf(const Applicant &applicant)
{
    return {.application = applicant.application.id,
            .number = applicant.application.number,
            .state = applicant.application.state,
            .profile = applicant.application.profile};
}

bool isJudgedBy(const Criterion &criterion)
{
    return criterion.kind != CriterionKind::Fact;
}

} // namespace

Result<void> ReviewRound::load(MeetingId meeting, ReviewerId reviewer)
{
    Result<ReviewTeam> team = m_services.teams.team(meeting);
    if (!team) {
        return team.error();
    }
    const Result<void> desk = m_desk.load(*team, reviewer);
    if (!desk) {
        return desk;
    }
    Result<FactSheet> facts = m_services.facts.ofMeeting(meeting);
    if (!facts) {
        return facts.error();
    }
    m_facts = *std::move(facts);
    m_document = std::move(team->document);
    m_reviewer = reviewer;
    m_applicants = std::move(team->applicants);
    m_places.clear();
    for (qsizetype i = 0; i < m_applicants.size(); ++i) {
        m_places.insert(m_applicants.at(i).application.id, i);
    }
    m_reviews.clear();
    for (const Review &review : std::as_const(team->reviews)) {
        m_reviews[review.application].append(review);
    }
    m_recusals.clear();
    for (const Recusal &recusal : std::as_const(team->recusals)) {
        m_recusals[recusal.application].append(recusal);
    }
    return {};
}

Result<void> ReviewRound::reloadReviews(const QSet<qint64> &applications)
{
    for (const qint64 id : applications) {
        const ApplicationId application(id);
        if (!m_places.contains(application)) {
            continue;
        }
        const Result<QList<Review>> reviews = m_services.reviews.reviewsOf(application);
        if (!reviews) {
            return reviews.error();
        }
        const Result<QList<Recusal>> recusals = m_services.reviews.recusalsOf(application);
        if (!recusals) {
            return recusals.error();
        }
        const Result<void> desk = m_desk.reload(application);
        if (!desk) {
            return desk;
        }
        m_reviews.insert(application, *reviews);
        m_recusals.insert(application, *recusals);
    }
    return {};
}

bool ReviewRound::isJudged() const
{
    return std::any_of(m_document.criteria.cbegin(), m_document.criteria.cend(), isJudgedBy);
}

QList<ReviewItem> ReviewRound::items() const
{
    QList<const Applicant *> shown;
    for (const Applicant &applicant : m_applicants) {
        if (shows(applicant.application.id.value())) {
            shown.append(&applicant);
        }
    }
    return itemsOf(shown);
}

QList<ReviewItem> ReviewRound::items(const QSet<qint64> &applications) const
{
    QList<const Applicant *> shown;
    for (const qint64 id : applications) {
        if (shows(id)) {
            shown.append(&m_applicants.at(m_places.value(ApplicationId(id))));
        }
    }
    return itemsOf(shown);
}

QList<ReviewItem> ReviewRound::itemsOf(const QList<const Applicant *> &applicants) const
{
    QList<ReviewItem> items;
    items.reserve(applicants.size());
    for (const Applicant *applicant : applicants) {
        items.append(itemOf(*applicant));
    }
    giveScores(items, applicants);
    return items;
}

bool ReviewRound::shows(qint64 application) const
{
    const ApplicationId id(application);
    const QList<Recusal> recusals = m_recusals.value(id);
    return m_places.contains(id)
        && std::none_of(recusals.cbegin(), recusals.cend(),
                        [this](const Recusal &recusal) { return recusal.reviewer == m_reviewer; });
}

QList<ReviewRound::Hidden> ReviewRound::hidden() const
{
    QList<Hidden> hidden;
    for (const Applicant &applicant : m_applicants) {
        for (const Recusal &recusal : m_recusals.value(applicant.application.id)) {
            if (recusal.reviewer == m_reviewer) {
                hidden.append({recusal, headingOf(applicant)});
            }
        }
    }
    return hidden;
}

const Applicant *ReviewRound::applicant(ApplicationId application) const
{
    return shows(application.value()) ? &m_applicants.at(m_places.value(application)) : nullptr;
}

Review ReviewRound::own(ApplicationId application) const
{
    for (const Review &review : m_reviews.value(application)) {
        if (review.reviewer == m_reviewer) {
            return review;
        }
    }
    return {application, m_reviewer, {}, {}, false};
}

QList<Criterion> ReviewRound::criteriaOf(const Applicant &applicant) const
{
    const Entrant entrant = entrantOf(applicant);
    QList<Criterion> criteria;
    for (const Criterion &criterion : m_document.criteria) {
        if (appliesTo(criterion, entrant)) {
            criteria.append(criterion);
        }
    }
    return criteria;
}

QString ReviewRound::profileLabel(const Applicant &applicant) const
{
    const std::optional<ProfileId> profile = applicant.application.profile;
    const Profile *known = profile ? m_document.call.profile(*profile) : nullptr;
    return known == nullptr ? QString() : known->label;
}

QString ReviewRound::headingOf(const Applicant &applicant) const
{
    const QString name = applicant.person.displayName();
    //: %1 is the code of an application, such as "A-17"
    return isBlind() || name.isEmpty() ? tr("Applicant %1").arg(applicant.application.code()) : name;
}

ReviewItem ReviewRound::itemOf(const Applicant &applicant) const
{
    const Person &person = applicant.person;
    ReviewItem item{.application = applicant.application.id,
                    .number = applicant.application.number,
                    .heading = headingOf(applicant),
                    .sortName = isBlind() ? QString() : person.listName(),
                    .sector = person.sector,
                    .place = m_desk.placeOf(applicant.application.id),
                    .assigned = m_desk.isAssigned(applicant.application.id)};
    const QString profile = profileLabel(applicant);
    QStringList line;
    if (!isBlind()) {
        line.append(applicant.application.code());
    }
    if (!person.sector.isEmpty()) {
        line.append(person.sector);
    }
    if (!profile.isEmpty() && (isBlind() || person.sector.isEmpty())) {
        line.append(profile);
    }
    item.line = line.join(u" · "_s);
    const Review review = own(applicant.application.id);
    item.flagged = review.flagged;
    const QList<Criterion> criteria = criteriaOf(applicant);
    for (const Criterion &criterion : criteria) {
        if (isJudgedBy(criterion)) {
            ++item.wanted;
            item.given += review.scores.contains(criterion.id) ? 1 : 0;
        }
    }
    return item;
}

/// By the same computation as the ranking's, so that equal scores are equal.
void ReviewRound::giveScores(QList<ReviewItem> &items, const QList<const Applicant *> &applicants) const
{
    RankingInput input{.criteria = m_document.criteria};
    QHash<ApplicationId, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i) {
        input.applicants.append(entrantOf(*applicants.at(i)));
        input.reviews.append(own(items.at(i).application));
        places.insert(items.at(i).application, i);
    }
    const Ranking ranking = rank(ScoreTable(input));
    for (const RankedApplication &ranked : ranking.ranked) {
        items[places.value(ranked.application)].score = ranked.score;
    }
    for (const UnrankedApplication &unranked : ranking.unranked) {
        items[places.value(unranked.application)].failsGate = unranked.reason.startsWith(u"must:");
    }
}

Result<QList<ReviewRound::OtherScore>> ReviewRound::others(ApplicationId application)
{
    const Applicant *known = applicant(application);
    const OthersScores policy = m_document.review.othersScores;
    if (known == nullptr || policy == OthersScores::Never
        || (policy == OthersScores::AfterOwn && !itemOf(*known).isDone())) {
        return QList<OtherScore>();
    }
    const Result<QList<Reviewer>> reviewers = m_services.reviews.reviewers();
    if (!reviewers) {
        return reviewers.error();
    }
    QList<OtherScore> scores;
    for (const Reviewer &reviewer : *reviewers) {
        RankingInput input{.criteria = m_document.criteria,
                           .applicants = {entrantOf(*known)},
                           .recusals = m_recusals.value(application)};
        for (const Review &review : m_reviews.value(application)) {
            if (review.reviewer == reviewer.id && reviewer.id != m_reviewer) {
                input.reviews.append(review);
            }
        }
        const Ranking ranking = rank(ScoreTable(input));
        if (!ranking.ranked.isEmpty()) {
            scores.append({reviewer.name, ranking.ranked.constFirst().score});
        }
    }
    return scores;
}

ReviewRound::FactShown ReviewRound::fact(const Criterion &criterion, const Applicant &applicant) const
{
    if (isBlind() && identifies(criterion)) {
        return {tr("hidden in blind review"), {}};
    }
    const CriterionFact fact = m_facts.value(applicant.application.id).value(criterion.id);
    return {factWords(criterion, fact), factReasonWords(fact)};
}

} // namespace convoke
