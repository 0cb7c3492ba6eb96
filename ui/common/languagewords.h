// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convoke {

/// ISO 639-1 codes of the languages that meetings are held in: those of the Union and its neighbours, in the
/// order of their names.
QStringList languageCodes();

/// Name of a language in the language of the window; the code itself where it has no name here.
QString languageWord(const QString &code);

} // namespace convoke
