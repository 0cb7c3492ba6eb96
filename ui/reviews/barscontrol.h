// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/redactiondeeds.h"
#include "ui/reviews/reviewround.h"

#include <QObject>

namespace convoke {

class ReviewDesk;

/// Does what the desk wants done to the bars over the answers of the application that is shown.
class BarsControl final : public QObject
{
    Q_OBJECT
public:
    BarsControl(ReviewDesk &desk, const ReviewRound &round, const RedactionDeeds &deeds, QObject *parent);

    void setApplication(const std::optional<ApplicationId> &application) { m_application = application; }

private:
    void blackOut(QuestionId question, const TextSpan &span, bool isEverywhere);
    void showAgain(QuestionId question, const RedactionBar &bar);
    void forget(const QList<RedactionId> &redactions);
    [[nodiscard]] const Applicant *applicant() const;

    const ReviewRound &m_round;
    RedactionDeeds m_deeds;
    std::optional<ApplicationId> m_application;
};

} // namespace convoke
