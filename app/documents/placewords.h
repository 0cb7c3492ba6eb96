// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentcontent.h"

#include <QString>

namespace convoke {

/// Where a meeting is: "Peace Hall, The Hague, Netherlands", "Online, WebEx", "Vienna, Austria and online".
/// Empty when not known; the country's name is in @p language.
QString placeInWords(const DocumentContent &content, const QString &language);

} // namespace convoke
