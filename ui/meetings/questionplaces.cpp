// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/questionplaces.h"

#include <algorithm>

namespace convoke {

namespace {

qsizetype placeOf(const QList<Question> &questions, QuestionId id)
{
    const auto found = std::find_if(questions.cbegin(), questions.cend(),
                                    [id](const Question &question) { return question.id == id; });
    return found == questions.cend() ? -1 : found - questions.cbegin();
}

/// One past the last of the questions that hang on the one at @p start, directly or not, without a gap.
qsizetype endOfBlock(const QList<Question> &questions, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < questions.size() && questions.at(end).followUpOf) {
        const qsizetype parent = placeOf(questions, *questions.at(end).followUpOf);
        if (parent < start || parent >= end) {
            break;
        }
        ++end;
    }
    return end;
}

bool followUpsStandAfterParents(const QList<Question> &questions)
{
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (questions.at(i).followUpOf && placeOf(questions, *questions.at(i).followUpOf) >= i) {
            return false;
        }
    }
    return true;
}

/// Start of the block that ends at @p end and hangs where @p like hangs; -1 where there is none.
qsizetype blockBefore(const QList<Question> &questions, qsizetype end, const Question &like)
{
    for (qsizetype start = end - 1; start >= 0; --start) {
        if (questions.at(start).followUpOf == like.followUpOf && endOfBlock(questions, start) == end) {
            return start;
        }
    }
    return -1;
}

} // namespace

void setFollowUp(MeetingDocument &document, QuestionId question, const std::optional<QuestionId> &parent)
{
    QList<Question> &questions = document.call.questions;
    const qsizetype place = placeOf(questions, question);
    const qsizetype target = parent ? placeOf(questions, *parent) : -1;
    if (place < 0 || (parent && (target < 0 || target >= place))) {
        return;
    }
    const qsizetype end = endOfBlock(questions, place);
    qsizetype root = place;
    while (root > 0 && questions.at(root).followUpOf) {
        --root;
    }
    const qsizetype goal = parent ? endOfBlock(questions, target) : endOfBlock(questions, root);
    questions[place].followUpOf = parent;
    if (goal <= place) {
        std::rotate(questions.begin() + goal, questions.begin() + place, questions.begin() + end);
    } else if (goal > end) {
        std::rotate(questions.begin() + place, questions.begin() + end, questions.begin() + goal);
    }
}

int depthOf(const QList<Question> &questions, qsizetype place)
{
    int depth = 0;
    while (place >= 0 && questions.at(place).followUpOf && depth < deepestFollowUp) {
        place = placeOf(questions, *questions.at(place).followUpOf);
        ++depth;
    }
    return depth;
}

QuestionPlace questionPlace(const QList<Question> &questions, QuestionId question, qsizetype gap, int levels)
{
    const qsizetype place = placeOf(questions, question);
    if (place < 0) {
        return {};
    }
    const qsizetype end = endOfBlock(questions, place);
    const int own = depthOf(questions, place);
    int height = 0; // of what hangs on it
    for (qsizetype i = place; i < end; ++i) {
        height = qMax(height, depthOf(questions, i) - own);
    }
    gap = qBound<qsizetype>(0, gap, questions.size());
    gap = gap > place && gap < end ? place : gap;
    const auto deepest = [&](qsizetype at) {
        const qsizetype before = at > place && at <= end ? place - 1 : at - 1;
        return before < 0 ? 0 : qMin(depthOf(questions, before) + 1, deepestFollowUp - height);
    };
    const auto least = [&](qsizetype at) {
        const qsizetype next = at >= place && at < end ? end : at;
        return next < questions.size() ? depthOf(questions, next) : 0;
    };
    const int step = gap > place ? 1 : -1;
    const int wanted = qMax(0, own + levels);
    while (least(gap) > wanted && gap > 0 && gap < questions.size()) {
        gap += step;
    }
    gap = gap > place && gap <= end ? place : gap;
    return {gap, qBound(qMin(least(gap), deepest(gap)), wanted, qMax(least(gap), deepest(gap)))};
}

bool placeQuestion(MeetingDocument &document, QuestionId question, const QuestionPlace &place)
{
    QList<Question> questions = document.call.questions;
    const qsizetype from = placeOf(questions, question);
    if (from < 0 || place.gap < 0 || place.gap > questions.size()) {
        return false;
    }
    const qsizetype end = endOfBlock(questions, from);
    const bool staysPut = place.gap >= from && place.gap <= end;
    std::optional<QuestionId> parent;
    qsizetype above = (staysPut ? from : place.gap) - 1;
    while (above >= 0 && depthOf(questions, above) >= place.level) {
        const std::optional<QuestionId> next = questions.at(above).followUpOf;
        above = next ? placeOf(questions, *next) : -1;
    }
    if (above >= 0 && place.level > 0) {
        parent = questions.at(above).id;
    }
    questions[from].followUpOf = parent;
    if (!staysPut && place.gap < from) {
        std::rotate(questions.begin() + place.gap, questions.begin() + from, questions.begin() + end);
    } else if (!staysPut) {
        std::rotate(questions.begin() + from, questions.begin() + end, questions.begin() + place.gap);
    }
    if (questions == document.call.questions || !followUpsStandAfterParents(questions)) {
        return false;
    }
    document.call.questions = questions;
    return true;
}

bool movePart(MeetingDocument &document, QuestionId question, int step)
{
    QList<Question> questions = document.call.questions;
    const qsizetype place = placeOf(questions, question);
    if (place < 0) {
        return false;
    }
    const qsizetype end = endOfBlock(questions, place);
    qsizetype first = place;
    qsizetype middle = end;
    qsizetype last = end;
    if (step < 0) {
        first = blockBefore(questions, place, questions.at(place));
        middle = place;
    } else {
        const bool hasLike =
            end < questions.size() && questions.at(end).followUpOf == questions.at(place).followUpOf;
        last = hasLike ? endOfBlock(questions, end) : -1;
    }
    if (first < 0 || last < 0) {
        return false;
    }
    std::rotate(questions.begin() + first, questions.begin() + middle, questions.begin() + last);
    if (!followUpsStandAfterParents(questions)) {
        return false;
    }
    document.call.questions = questions;
    return true;
}

} // namespace convoke
