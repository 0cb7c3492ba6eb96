// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/cellgrid.h"
#include "intake/xmlscanner.h"

#include <QList>
#include <QString>

namespace convoke {

/// Decodes what spreadsheets write as _x000D_ in the part of @p text that begins at @p from.
void decodeCellEscapes(QString &text, qsizetype from);

/// Reads an element's texts up to its end tag @p element and appends them to @p text: plain or as runs,
/// without phonetic hints.
std::optional<Error> readStringItem(XmlScanner &xml, QByteArrayView element, QString &text);

/// Appends all shared strings of a workbook to @p text and says where each stands.
/// Errors: FormatDamaged, LimitExceeded.
Result<QList<CellSpan>> readSharedStrings(XmlScanner &xml, QString &text);

} // namespace convoke
