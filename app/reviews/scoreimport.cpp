// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/reviewservice.h"

#include "base/textfold.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Judges the rows of one table against the meeting as it stands.
class ScoreJudge
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ScoreJudge)
public:
    ScoreJudge(const MeetingDocument &document, const QList<Applicant> &applicants)
    {
        for (const Criterion &criterion : document.criteria) {
            m_criteria.insert(foldedForEquality(criterion.key), &criterion);
        }
        for (const Applicant &applicant : applicants) {
            m_applications.insert(applicant.application.code(), &applicant.application);
            if (applicant.application.sourceRef) {
                m_applications.insert(*applicant.application.sourceRef, &applicant.application);
            }
        }
    }

    /// The accepted row, or the reason against it.
    std::optional<AcceptedScore> judge(const ScoreRow &row, QString &reason) const;

private:
    const Criterion *criterionFor(const ScoreRow &row, QString &reason) const;

    QHash<QString, const Criterion *> m_criteria;
    QHash<QString, const Application *> m_applications;
};

const Criterion *ScoreJudge::criterionFor(const ScoreRow &row, QString &reason) const
{
    const Criterion *criterion = m_criteria.value(foldedForEquality(row.criterion), nullptr);
    if (criterion == nullptr) {
        reason = tr("there is no criterion “%1” in this call").arg(row.criterion);
    }
    return criterion;
}

std::optional<AcceptedScore> ScoreJudge::judge(const ScoreRow &row, QString &reason) const
{
    const Application *application = m_applications.value(row.sourceRef.trimmed(), nullptr);
    if (application == nullptr) {
        reason = row.sourceRef.trimmed().isEmpty() ? tr("no application is named")
                                                   : tr("there is no application “%1”").arg(row.sourceRef);
        return std::nullopt;
    }
    if (application->state == ApplicationState::Duplicate) {
        reason = tr("“%1” was replaced by a newer answer of the same person").arg(row.sourceRef);
        return std::nullopt;
    }
    if (row.reviewer.simplified().isEmpty()) {
        reason = tr("no reviewer is named");
        return std::nullopt;
    }
    AcceptedScore accepted{
        application->id, row.reviewer.simplified(), {}, {}, cleanedForStorage(row.comment)};
    const QString text = row.score.trimmed();
    if (text.isEmpty() && row.criterion.trimmed().isEmpty()) {
        return accepted;
    }
    const Criterion *criterion = criterionFor(row, reason);
    if (criterion == nullptr) {
        return std::nullopt;
    }
    if (text.isEmpty()) {
        return accepted;
    }
    accepted.criterion = criterion->id;
    if (text == u"-" || text.compare(u"abstain", Qt::CaseInsensitive) == 0) {
        return accepted;
    }
    accepted.score = scoreFromText(text);
    if (!accepted.score || *accepted.score < criterion->min || *accepted.score > criterion->max) {
        reason = tr("the score %1 is not on the scale of “%2”, %3 to %4")
                     .arg(text, criterion->key)
                     .arg(criterion->min)
                     .arg(criterion->max);
        return std::nullopt;
    }
    return accepted;
}

} // namespace

std::optional<double> scoreFromText(const QString &text)
{
    QString number = text.trimmed();
    number.replace(u',', u'.');
    bool ok = false;
    const double value = QLocale::c().toDouble(number, &ok);
    return ok && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

Result<ScoreImport> ReviewService::planImport(MeetingId meeting, const QList<ScoreRow> &rows)
{
    const std::optional<MeetingDocument> document = m_meetings.load(meeting);
    if (!document) {
        return Error{ErrorCode::NotFound, u"such meeting"_s};
    }
    const QList<Applicant> applicants = m_applications.ofMeeting(meeting);
    const ScoreJudge judge(*document, applicants);
    ScoreImport plan;
    plan.rows = static_cast<int>(rows.size());
    for (const ScoreRow &row : rows) {
        QString reason;
        if (const std::optional<AcceptedScore> accepted = judge.judge(row, reason)) {
            plan.accepted.append(*accepted);
        } else {
            plan.refused.append({row.row, reason});
        }
    }
    return plan;
}

void ReviewService::applyImport(MeetingId meeting, const ScoreImport &plan)
{
    QHash<QString, ReviewerId> reviewers;
    QHash<std::pair<qint64, qint64>, QStringList> comments;
    for (const AcceptedScore &score : plan.accepted) {
        auto reviewer = reviewers.constFind(score.reviewer);
        if (reviewer == reviewers.cend()) {
            reviewer = reviewers.insert(score.reviewer, ensureReviewer(score.reviewer).id);
        }
        if (score.criterion) {
            m_reviews.setScore(score.application, *reviewer, *score.criterion, score.score);
        }
        if (!score.comment.trimmed().isEmpty()) {
            QStringList &texts = comments[{score.application.value(), reviewer->value()}];
            if (!texts.contains(score.comment)) {
                texts.append(score.comment);
            }
        }
    }
    QSet<std::pair<qint64, qint64>> flagged; // a mark that a reviewer set stays
    for (const Review &review : m_reviews.reviewsOf(meeting)) {
        if (review.flagged) {
            flagged.insert({review.application.value(), review.reviewer.value()});
        }
    }
    for (auto it = comments.cbegin(); it != comments.cend(); ++it) {
        m_reviews.setNote(ApplicationId(it.key().first), ReviewerId(it.key().second), it.value().join(u'\n'),
                          flagged.contains(it.key()));
    }
}

Result<ScoreImport> ReviewService::importScores(MeetingId meeting, const QList<ScoreRow> &rows)
{
    ScoreImport plan;
    const Result<ChangeSetId> done = m_transactions.write(tr("Import scores"), [&]() -> Result<void> {
        Result<ScoreImport> judged = planImport(meeting, rows);
        if (!judged) {
            return judged.error();
        }
        plan = *judged;
        applyImport(meeting, plan);
        return {};
    });
    if (!done && done.error().code != ErrorCode::NothingToChange) {
        return done.error();
    }
    if (done) {
        plan.changeSet = *done;
    }
    return plan;
}

} // namespace convoke
