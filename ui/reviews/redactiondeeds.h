// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/redactionservice.h"
#include "ui/reviews/answersections.h"
#include "ui/undo/deeds.h"

#include <QCoreApplication>

namespace convoke {

/// What can be done to the bars over one application's answers. Each deed is one step to undo.
class RedactionDeeds final
{
    Q_DECLARE_TR_FUNCTIONS(convoke::RedactionDeeds)
public:
    RedactionDeeds(RedactionService &redactions, Deeds &deeds)
        : m_redactions(redactions)
        , m_deeds(deeds)
    { }

    /// Covers @p span of the answer @p part. Blanks at its ends stay out; false: nothing is left of it.
    bool blackOut(const Application &application, const AnswerPart &part, const TextSpan &span);
    /// The same words wherever they stand in the application.
    void blackOutEverywhere(const Application &application, const QString &words,
                            const QList<Redaction> &known);
    /// Takes a bar away: what humans covered is forgotten, what the program covers is shown.
    void showAgain(const Application &application, const AnswerPart &part, const RedactionBar &bar);
    void forget(const Application &application, const QList<RedactionId> &redactions);

private:
    RedactionService &m_redactions;
    Deeds &m_deeds;
};

} // namespace convoke
