// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "reviews/criterion.h"
#include "reviews/review.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

/// What the ranking knows of one application, and what its table prints of it.
struct Entrant
{
    ApplicationId application;
    int number = 0; ///< 1, 2, 3 … in its meeting
    QString sourceRef; ///< the survey's own id; empty where there is none
    QDateTime received; ///< null: not known
    ApplicationState state = ApplicationState::Received;
    std::optional<ProfileId> profile; ///< absent: the criteria of every profile apply
    QString profileKey;
    QString country; ///< ISO 3166-1 alpha-2; empty: not known
    QString name;
    QString organisation;
    bool firstTimer = false; ///< has not taken part before
    QHash<QString, double> facts = {}; ///< key of a fact → what it says as a number, the larger goes before

    [[nodiscard]] QString code() const { return QStringLiteral("A-") + QString::number(number); }

    friend bool operator==(const Entrant &, const Entrant &) = default;
};

/// True when @p criterion is one by which @p applicant is judged.
inline bool appliesTo(const Criterion &criterion, const Entrant &applicant)
{
    return criterion.profiles.isEmpty() || !applicant.profile
        || criterion.profiles.contains(*applicant.profile);
}

/// Everything a ranking depends on. The order of the rows in the lists does not matter, except that of the
/// criteria and of the tie-breaks.
struct RankingInput
{
    QString meeting; ///< reference; seeds the lot where the chain names no seed
    QList<Criterion> criteria;
    QList<Entrant> applicants;
    QList<Review> reviews;
    QList<Recusal> recusals;
    QStringList tieBreaks; ///< the words of TieChain, first link first
    int minimumReviews = 0; ///< that an application needs before it is ranked; 0: any number
};

} // namespace convoke
