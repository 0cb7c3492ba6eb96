// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/serialdate.h"
#include "intake/ziparchive.h"

#include <QList>
#include <QString>

namespace convoke {

/// What a workbook says about its sheets, without their cells.
struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        QString part; ///< its name in the archive
        bool hidden = false;
    };
    QList<Sheet> sheets; ///< tables only, in their order
    QString sharedStringsPart; ///< empty: there are none
    SerialEpoch epoch = SerialEpoch::Year1900;
    QList<bool> dateStyles; ///< by cell style: shows numbers as dates
};

/// Reads workbook, relations and styles. Errors: FormatDamaged (no workbook, not well-formed, a document
/// type), Unsupported (encrypted), LimitExceeded.
Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive &archive);

} // namespace convoke
