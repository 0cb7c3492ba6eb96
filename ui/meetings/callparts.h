// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

#include <optional>

namespace convoke {

/// Changes to profiles, questions, criteria and rules that keep a meeting document whole: keys stay unique
/// and stable, a follow-up stands after its parent, nothing names a part that is no more. An id that is not
/// there changes nothing.

/// The entry with that id, or null.
template <typename List, typename IdType>
auto *partWithId(List &list, IdType id)
{
    for (auto &part : list) {
        if (part.id == id) {
            return &part;
        }
    }
    return static_cast<decltype(&*list.begin())>(nullptr);
}

ProfileId addProfile(MeetingDocument &document, const QString &label, IdSource &ids);
QuestionId addQuestion(MeetingDocument &document, const QString &text, IdSource &ids);
CriterionId addCriterion(MeetingDocument &document, const QString &label, IdSource &ids);
/// "At most one of each country", to be changed.
RuleId addRule(MeetingDocument &document, IdSource &ids);

/// Sets the words of a part. Its key is made from them while they are still @p placeholder, and stays
/// afterwards.
void setLabel(MeetingDocument &document, ProfileId profile, const QString &label, const QString &placeholder);
void setLabel(MeetingDocument &document, QuestionId question, const QString &text,
              const QString &placeholder);
void setLabel(MeetingDocument &document, CriterionId criterion, const QString &label,
              const QString &placeholder);

/// Takes the questions and criteria that were for this profile alone with it.
void removePart(MeetingDocument &document, ProfileId profile);
/// Its follow-ups become questions of their own; a fact that was read from it has no question any more.
void removePart(MeetingDocument &document, QuestionId question);
/// A tie-break by this criterion goes too.
void removePart(MeetingDocument &document, CriterionId criterion);
void removePart(MeetingDocument &document, RuleId rule);

/// Moves one place up (@p step -1) or down (1). False: it cannot; then nothing changed.
bool movePart(MeetingDocument &document, ProfileId profile, int step);
bool movePart(MeetingDocument &document, CriterionId criterion, int step);
bool movePart(MeetingDocument &document, RuleId rule, int step);

} // namespace convoke
