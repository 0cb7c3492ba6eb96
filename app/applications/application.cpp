// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications/application.h"

#include <algorithm>

namespace convoke {

const Answer *Application::answer(QuestionId question) const
{
    const auto it = std::find_if(answers.cbegin(), answers.cend(),
                                 [question](const Answer &answer) { return answer.question == question; });
    return it == answers.cend() ? nullptr : &*it;
}

bool Application::isAnswered(QuestionId question) const
{
    const Answer *known = answer(question);
    return (known != nullptr && !known->text.trimmed().isEmpty()) || answeredApart.contains(question);
}

Timeliness timeliness(const QDateTime &received, const Call &call)
{
    if (!received.isValid() || !call.deadline) {
        return Timeliness::Unknown;
    }
    if (received.date() > *call.deadline) {
        return Timeliness::Late;
    }
    return received.date() == *call.deadline && call.deadlineRule == DeadlineRule::Before
        ? Timeliness::OnTheDay
        : Timeliness::InTime;
}

int missingAnswers(const Application &application, const Call &call)
{
    const auto isAnswered = [&application](QuestionId question) {
        return application.isAnswered(question);
    };
    const auto concerns = [&](const Question &question) {
        const bool profileFits = question.profiles.isEmpty() || !application.profile
            || question.profiles.contains(*application.profile);
        return question.required && profileFits && (!question.followUpOf || isAnswered(*question.followUpOf));
    };
    return static_cast<int>(
        std::count_if(call.questions.cbegin(), call.questions.cend(), [&](const Question &question) {
            return concerns(question) && !isAnswered(question.id);
        }));
}

} // namespace convoke
