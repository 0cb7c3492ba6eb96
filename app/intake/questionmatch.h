// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/call.h"

#include <QHash>
#include <QStringList>

namespace convoke {

/// A column that asks one of the call's questions.
struct QuestionMatch
{
    qsizetype question = 0; ///< index in the call's questions
    bool exact = false; ///< the same words; else one wording holds the other
};

/// Which of @p headings (by position; empty ones are out of play) ask which of @p questions. The same words
/// without regard to case, accents and punctuation, or the question's key, come first; then wordings of which
/// one holds (nearly) all words of the other and little more. Questions are given away once, in the order of
/// the columns, so that repeated headings find repeated questions.
QHash<int, QuestionMatch> matchQuestions(const QStringList &headings, const QList<Question> &questions);

} // namespace convoke
