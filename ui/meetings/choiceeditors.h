// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/call.h"
#include "ui/meetings/fieldeditor.h"

namespace convoke {

class EditedMeeting;

/// ISO code, chosen or typed by name in any usual spelling.
FieldEditor<std::optional<QString>> countryEditor();
/// ISO 639-1 code.
FieldEditor<std::optional<QString>> languageEditor();
/// IANA name of a time zone.
FieldEditor<QString> timeZoneEditor();
/// Code of one of the file's working groups.
FieldEditor<QString> groupEditor(const EditedMeeting &meeting);
/// For which of the call's profiles something is; empty: for everybody.
FieldEditor<QList<ProfileId>> profilesEditor();
/// ISO 639-1 codes, typed as names or codes with commas between them.
FieldEditor<QStringList> languagesEditor();
/// One of the call's questions.
FieldEditor<std::optional<QuestionId>> questionEditor();
/// One of the questions that stand before @p question.
FieldEditor<std::optional<QuestionId>> followUpEditor(QuestionId question);

} // namespace convoke
