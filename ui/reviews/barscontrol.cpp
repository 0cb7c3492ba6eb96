// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/barscontrol.h"

#include "ui/reviews/barspane.h"
#include "ui/reviews/reviewdesk.h"

namespace convoke {

namespace {

AnswerPart partOf(const Applicant &applicant, QuestionId question)
{
    return {question, {}, answerText(applicant.application, question), {}};
}

} // namespace

BarsControl::BarsControl(ReviewDesk &desk, const ReviewRound &round, const RedactionDeeds &deeds,
                         QObject *parent)
    : QObject(parent)
    , m_round(round)
    , m_deeds(deeds)
{
    connect(&desk, &ReviewDesk::blackOutWanted, this, &BarsControl::blackOut);
    connect(&desk, &ReviewDesk::showAgainWanted, this, &BarsControl::showAgain);
    connect(desk.bars(), &BarsPane::forgetWanted, this, &BarsControl::forget);
}

const Applicant *BarsControl::applicant() const
{
    return m_application ? m_round.applicant(*m_application) : nullptr;
}

void BarsControl::blackOut(QuestionId question, const TextSpan &span, bool isEverywhere)
{
    const Applicant *shown = applicant();
    if (shown == nullptr) {
        return;
    }
    const AnswerPart part = partOf(*shown, question);
    if (isEverywhere) {
        m_deeds.blackOutEverywhere(shown->application, part.text.mid(span.start, span.length).simplified(),
                                   m_round.desk().redactionsOf(shown->application.id));
    } else {
        m_deeds.blackOut(shown->application, part, span);
    }
}

void BarsControl::showAgain(QuestionId question, const RedactionBar &bar)
{
    if (const Applicant *shown = applicant()) {
        m_deeds.showAgain(shown->application, partOf(*shown, question), bar);
    }
}

void BarsControl::forget(const QList<RedactionId> &redactions)
{
    if (const Applicant *shown = applicant()) {
        m_deeds.forget(shown->application, redactions);
    }
}

} // namespace convoke
