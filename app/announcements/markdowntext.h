// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// @p text so that Markdown shows it as it stands; its line ends become line breaks. Only signs that would
/// mean something where they stand are escaped.
QString markdownEscaped(const QString &text);

/// Where in @p line the sign stands that would make it a heading, a list, a quotation or a rule; -1 where
/// none does. Blanks before it change nothing.
qsizetype signToEscape(QStringView line);

/// One line of markdownEscaped().
QString markdownLine(QStringView line);

/// @p text without the backslashes of markdownEscaped(). Any other backslash stays: "C:\calls".
QString markdownUnescaped(const QString &text);

} // namespace convoke
