// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// @p text for comparing, of the very same length: lower case, letters without their accents, every dash "-",
/// every double quotation mark '"', every apostrophe "'". Offsets into it are offsets into the text.
QString foldedText(QStringView text);

} // namespace convoke
