// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calloutline.h"

namespace convoke {

CallLine callParagraph(const QString &text);
CallLine callItem(const QString &text, int level = 1);
/// Adds a text of several lines as an item: lines that begin with a dash are items below it.
void addCallItem(QList<CallLine> &lines, const QString &text, int level = 1);
/// A rich text of several paragraphs and lists.
QList<CallLine> callTextLines(const QString &source);
/// A text of several paragraphs in which no sign means anything but a dash before an item.
QList<CallLine> unmarkedTextLines(const QString &text);
/// Lets the last @p words of the line lead to @p target.
void linkWords(CallLine &line, const QString &words, const QString &target);

} // namespace convoke
