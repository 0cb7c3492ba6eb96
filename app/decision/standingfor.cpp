// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/standingfor.h"

#include "base/textfold.h"

namespace convoke {

QSet<ApplicationId> recusedFrom(const QString &name, const QList<Reviewer> &reviewers,
                                const QList<Recusal> &recusals)
{
    QSet<ApplicationId> hidden;
    for (const Reviewer &reviewer : reviewers) {
        if (foldedForEquality(reviewer.name) != foldedForEquality(name)) {
            continue;
        }
        for (const Recusal &recusal : recusals) {
            if (recusal.reviewer == reviewer.id) {
                hidden.insert(recusal.application);
            }
        }
    }
    return hidden;
}

Standing withoutRecused(Standing standing, const QSet<ApplicationId> &hidden)
{
    if (hidden.isEmpty()) {
        return standing;
    }
    standing.applicants.removeIf(
        [&hidden](const Applicant &applicant) { return hidden.contains(applicant.application.id); });
    auto input = std::make_shared<RankingInput>(*standing.input);
    input->applicants.removeIf(
        [&hidden](const Entrant &entrant) { return hidden.contains(entrant.application); });
    input->reviews.removeIf([&hidden](const Review &review) { return hidden.contains(review.application); });
    standing.table = std::make_shared<const ScoreTable>(*input);
    standing.ranking = rank(*standing.table);
    standing.input = std::move(input);
    for (const ApplicationId application : hidden) {
        standing.facts.remove(application);
    }
    return standing;
}

} // namespace convoke
