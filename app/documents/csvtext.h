// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convoke {

/// True for a text that spreadsheets would take for a formula: it begins with = + - @ or one of their
/// full-width twins, perhaps after blanks, or with a tab or line break. A number ("-3,5") and a telephone
/// number ("+32 2 555 01") are none.
bool looksLikeFormula(QStringView text);

/// One cell of a CSV file: guarded with an apostrophe where it looks like a formula, quoted where it must be.
QString csvCell(const QString &text);

/// One line of a CSV file, ";" between the cells, CR LF at its end.
QString csvLine(const QStringList &cells);

} // namespace convoke
