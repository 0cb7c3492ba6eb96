// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

/// @p text so that Markdown shows it as it stands; its line ends become line breaks. Only signs that would
/// mean something where they stand are escaped.
QString markdownEscaped(const QString &text);

/// @p text without the backslashes of markdownEscaped(). Any other backslash stays: "C:\calls".
QString markdownUnescaped(const QString &text);

} // namespace convoke
