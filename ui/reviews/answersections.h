// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/redaction.h"
#include "ui/common/readingview.h"

namespace convoke {

/// One question that concerns an applicant.
struct AnswerPart
{
    QuestionId question;
    QString heading;
    QString text; ///< as answered, trimmed
    RedactedText blind;
};

/// What an applicant was asked and answered, in the order of the call: the questions that concern the
/// profile, follow-ups where the question before was answered. What is kept apart is no business of a review.
QList<AnswerPart> answerParts(const Applicant &applicant, const Call &call,
                              const QList<Redaction> &redactions);

/// For reading; the key of a section is the number of its question. In blind review without what identifies.
QList<ReadingSection> answerSections(const QList<AnswerPart> &parts, bool isBlind);
QuestionId questionOf(const QString &sectionKey);

} // namespace convoke
