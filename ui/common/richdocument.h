// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/richtext.h"

class QTextBlockFormat;
class QTextCharFormat;
class QTextCursor;
class QTextDocument;
class QTextList;
class QTextListFormat;

namespace convoke {

/// What @p document says, as far as a rich text can say it: all else (sizes, colours, pictures, tables'
/// lines) is left out, their words are kept.
RichText richTextOf(const QTextDocument &document);

/// Puts @p text at @p cursor, in place of what is chosen there, as one step to undo. Its first paragraph goes
/// on where the cursor stands.
void insertRichText(QTextCursor cursor, const RichText &text);

/// What markup says, reduced to a rich text. Nothing named in it is ever loaded.
RichText richTextFromHtml(const QString &html);

/// How words look that lead to @p target; empty: as words that lead nowhere.
void setTarget(QTextCharFormat &format, const QString &target);

/// Null: no list, so a paragraph.
RichBlockKind richKindOf(const QTextList *list);
/// @p isFirst: nothing stands above.
QTextBlockFormat richBlockFormat(RichBlockKind kind, bool isFirst);
QTextListFormat richListFormat(RichBlockKind kind, int level);

} // namespace convoke
