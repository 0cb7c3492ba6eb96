// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/answersections.h"

#include "reviews/identifyingspans.h"

namespace convoke {

namespace {

bool concerns(const Question &question, const Application &application)
{
    const Answer *answer = application.answer(question.id);
    if (answer != nullptr && !answer->text.trimmed().isEmpty()) {
        return true;
    }
    const bool profileFits = question.profiles.isEmpty() || !application.profile
        || question.profiles.contains(*application.profile);
    const Answer *parent = question.followUpOf ? application.answer(*question.followUpOf) : nullptr;
    return profileFits && (!question.followUpOf || (parent != nullptr && !parent->text.trimmed().isEmpty()));
}

} // namespace

QList<ReadingSection> answerSections(const Applicant &applicant, const Call &call, bool isBlind)
{
    QList<ReadingSection> sections;
    for (const Question &question : call.questions) {
        // What is kept apart is no business of a review.
        if (!concerns(question, applicant.application)
            || applicant.application.answeredApart.contains(question.id)) {
            continue;
        }
        const Answer *answer = applicant.application.answer(question.id);
        const QString text = answer == nullptr ? QString() : answer->text.trimmed();
        sections.append(
            {question.text, isBlind ? blackedOut(text, identifyingSpans(text, applicant.person)) : text, {}});
    }
    return sections;
}

} // namespace convoke
