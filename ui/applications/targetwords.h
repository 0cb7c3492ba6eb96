// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "ui/common/chip.h"

namespace convoke {

/// What a column can mean, for people: "Given name", "Time of arrival"; for a question just "Question".
QString targetWord(ColumnTarget target);
/// The same for one column of a mapping: a question by its words.
QString targetWord(const MappedColumn &column, const ColumnMapping &mapping, const Call &call);
/// "sure", "likely", "check", "new question".
Chip certaintyChip(Certainty certainty);

/// What a difference speaks of: "Phone", "Time of arrival", the words of a question.
QString fieldWord(const QString &field, const QList<NewQuestion> &newQuestions, const Call &call);

/// "EUSurvey export", "Workbook", "Separated text".
QString formatWord(const QString &format);

/// "diet", "access needs" …
QString specialWord(SpecialCategory category);

/// What it means that a column is of a special category: how it is kept.
QString specialSentence(SpecialCategory category);

/// What the meaning of a column was read from: "remembered from 3 Nov", "Microsoft Forms layout", "heading" …
QString originWord(const MappedColumn &column, const ColumnMapping &mapping, const SourceTable &table);

/// The name of the program that exports such tables; empty: not known.
QString programWord(const QString &origin);

} // namespace convoke
