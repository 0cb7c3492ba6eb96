// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convoke {

/// The languages that an entry such as "English, français (B2); NL" names, each once, in its order: ISO 639-1
/// codes, or the entry's own words where they name none that is known.
QStringList spokenLanguages(const QString &entry);

} // namespace convoke
