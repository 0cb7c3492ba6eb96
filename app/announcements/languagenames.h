// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// ISO 639-1 code of a language named by one folded English (or own) word, such as "english"; empty for other
/// words.
QString languageCode(QStringView foldedWord);

} // namespace convoke
