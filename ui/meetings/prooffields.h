// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/prooffinding.h"
#include "exchange/meetingdocument.h"

#include <functional>

class QObject;
class QWidget;

namespace convoke {

/// The editor of what @p finding is about, under @p form; cards that fold are unfolded. Null where there is
/// none.
QWidget *editorOf(const ProofFinding &finding, const MeetingDocument &document, QWidget *form);

/// Calls @p deed whenever something is typed in the editors of whole texts under @p form, where people type
/// for a long time before anything is stored; as long as @p context lives.
void whenTextIsTyped(QWidget *form, QObject *context, const std::function<void()> &deed);

/// Puts what is typed in them, stored or not, into @p document.
void takeTyped(MeetingDocument &document, QWidget *form);

/// Marks the words of the finding in @p editor, where it is one of texts and they still stand there.
void markWords(const ProofFinding &finding, const MeetingDocument &document, QWidget *editor);

} // namespace convoke
