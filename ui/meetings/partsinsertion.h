// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

#include <QSet>

namespace convoke {

/// Parts of another document, taken into this one with ids and keys of their own at the end of their list.
/// What they refer to is found again by its key: profiles that this document does not have are left out. Each
/// gives how many were taken.

/// Without those whose words are here already.
int insertCriteria(MeetingDocument &document, const MeetingDocument &from, IdSource &ids);
/// Puts those of @p from in the place of all; one whose words are here keeps its id, and so its scores.
void replaceCriteria(MeetingDocument &document, const MeetingDocument &from, IdSource &ids);
void replaceRules(MeetingDocument &document, const MeetingDocument &from, IdSource &ids);
/// Without those about the same value of the same attribute as one here, and those about questions and
/// profiles that this document does not have.
int insertRules(MeetingDocument &document, const MeetingDocument &from, IdSource &ids);
/// The @p chosen ones; a follow-up whose parent is not among them becomes a question of its own.
int insertQuestions(MeetingDocument &document, const MeetingDocument &from, const QSet<QuestionId> &chosen,
                    IdSource &ids);

} // namespace convoke
