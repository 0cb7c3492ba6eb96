// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "exchange/meetingdocument.h"
#include "ranking/ranking.h"
#include "ranking/scoretable.h"
#include "reviews/factsheet.h"
#include "selection/selection.h"

#include <QSet>

#include <memory>

namespace convoke {

/// How a meeting stands: its document, who applied, the scores laid out for ranking, and the ranking by the
/// criteria's own weights. A value: it does not follow later changes.
struct Standing
{
    MeetingDocument document;
    QList<Applicant> applicants;
    std::shared_ptr<const ScoreTable> table; ///< its applicants are in the order of the list above
    Ranking ranking;
    std::shared_ptr<const RankingInput> input; ///< what the table was made of
    QList<Reviewer> reviewers; ///< everybody who reviews in this file
    FactSheet facts = {};
};

/// Puts rows together. @p experienced are the people who were invited to another meeting before; @p history
/// is needed where facts are computed from it.
Standing makeStanding(MeetingDocument document, QList<Applicant> applicants, const QList<Review> &reviews,
                      const QList<Recusal> &recusals, const QSet<PersonId> &experienced,
                      const FactHistory &history = {});

/// The selection problem of @p standing under @p ranking (its own, or one by other weights). Candidates are
/// in the order of the applicants. Who failed a gate, withdrew or answered again is not eligible; who has no
/// score counts 0.
SelectionProblem selectionProblem(const Standing &standing, const Ranking &ranking, bool exceptionsAllowed);

/// The attributes whose balance people look at whatever the rules: country, sector, gender and profile.
QStringList balanceAttributes();

/// The values of a selection attribute that an applicant has; none where nothing is known.
QStringList attributeValues(const QString &attribute, const Applicant &applicant, const Call &call);

} // namespace convoke
