// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

namespace convoke {

/// Lets @p question follow @p parent, which stands before it, or nobody; it goes to the end of that family
/// with all that hangs on it.
void setFollowUp(MeetingDocument &document, QuestionId question, const std::optional<QuestionId> &parent);

/// How many questions the one at @p place hangs under, at most deepestFollowUp.
int depthOf(const QList<Question> &questions, qsizetype place);
inline constexpr int deepestFollowUp = 3;

/// Where a question can go: before the question at that place of the list, under so many others.
struct QuestionPlace
{
    qsizetype gap = 0;
    int level = 0;
};

/// The place nearest to @p gap where @p question can stand @p levels deeper than now, with all that hangs on
/// it: right behind another one at most one level deeper than that, and never between a question and what
/// follows it.
QuestionPlace questionPlace(const QList<Question> &questions, QuestionId question, qsizetype gap, int levels);
/// Moves it there. False: it stands there already; then nothing changed.
bool placeQuestion(MeetingDocument &document, QuestionId question, const QuestionPlace &place);

/// Moves a question with its follow-ups one place up (@p step -1) or down (1) among its like. False: it
/// cannot; then nothing changed.
bool movePart(MeetingDocument &document, QuestionId question, int step);

} // namespace convoke
