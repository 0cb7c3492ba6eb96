// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// A cell's text, trimmed and storable (NFC, no controls). Fast for what nearly all cells hold.
QString cellText(QStringView cell);

/// A cell's text on one line: for names and other values of a person.
QString cellLine(const QString &cell);

/// Takes the apostrophe off that guards a spreadsheet against formulas in separated text: "'+32 2", "'=1+1".
/// One off several: csvCell() puts one before a text that has apostrophes of its own there.
QStringView withoutGuard(QStringView cell);

/// Decodes &amp; &lt; &gt; &quot; &apos; once.
QString withoutEntities(const QString &text);

/// "Police(ID77); Prison(ID78)" → "Police; Prison": a survey's labels without their assigned values.
QString withoutAssignedValues(const QString &text);

} // namespace convoke
