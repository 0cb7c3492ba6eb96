// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "meetings/call.h"

#include <functional>

class QMenu;

namespace convoke {

/// What the user says a piece of text is to become.
struct GivenTo
{
    QuestionId question;
    bool replaces = false; ///< the answer that is there; else it is added behind it

    friend bool operator==(const GivenTo &, const GivenTo &) = default;
};

/// A question that text can be given to.
struct GivableQuestion
{
    QuestionId id;
    QString text;
    bool isAnswered = false;

    friend bool operator==(const GivableQuestion &, const GivableQuestion &) = default;
};

/// The questions that concern the application, without the one with the key @p without.
QList<GivableQuestion> givableQuestions(const Application &application, const Call &call,
                                        const QString &without);

/// Fills @p menu with the questions; those with an answer can be added to or replaced.
void fillQuestionMenu(QMenu *menu, const QList<GivableQuestion> &questions,
                      const std::function<void(const GivenTo &)> &give);

} // namespace convoke
