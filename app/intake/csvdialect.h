// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace convoke {

/// How a text table is separated.
struct CsvDialect
{
    QChar separator = u','; ///< one of ; , tab |, or what a "sep=" line says
    qsizetype start = 0; ///< after the "sep=" line
};

/// From a "sep=" line, else the separator that cuts the first rows into the same number of fields most often.
CsvDialect csvDialectOf(QStringView text);

/// "tab" for the tab, else the character itself.
QString separatorName(QChar separator);

} // namespace convoke
