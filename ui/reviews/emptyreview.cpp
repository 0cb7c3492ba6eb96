// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/emptyreview.h"

#include "ui/reviews/reviewround.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct EmptyReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::EmptyReviewWords)
};

} // namespace

std::optional<EmptyReview> emptyReviewOf(const ReviewRound &round, bool hasReviewer)
{
    if (!round.isJudged()) {
        return EmptyReview{
            EmptyReviewWords::tr("No criteria yet"),
            EmptyReviewWords::tr("Applications are scored by the criteria of the call. Add the first "
                                 "one, with its scale and weight."),
            EmptyReviewWords::tr("Add criteria"), u"call"_s};
    }
    if (!round.hasApplications()) {
        return EmptyReview{
            EmptyReviewWords::tr("Nothing to review yet"),
            EmptyReviewWords::tr(
                "There are no applications in this call. Take in files, e-mails or a survey's results."),
            EmptyReviewWords::tr("Take in applications"), u"applications"_s};
    }
    if (hasReviewer && round.items().isEmpty()) {
        return EmptyReview{
            EmptyReviewWords::tr("Everything is hidden by your recusal"),
            EmptyReviewWords::tr("You declared a conflict of interest for every application of this call."),
            EmptyReviewWords::tr("Look at your recusals"),
            {}};
    }
    return std::nullopt;
}

} // namespace convoke
