// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

enum class PaperSize { A4, A3, Letter };
enum class PageOrientation { Portrait, Landscape };

/// What whoever prints may choose. The defaults give the document as its template describes it.
struct DocumentOptions
{
    QString language = QStringLiteral("en"); ///< "en", "fr", "de" or "nl"
    PaperSize paper = PaperSize::A4;
    std::optional<PageOrientation> orientation; ///< absent: the template's
    QStringList columns; ///< column keys in their order; empty: the template's choice
    QString groupBy; ///< column key such as "country" or "sector"; empty: the template's choice
    bool chathamHouse =
        false; ///< no organisation, function, sector or e-mail address, whatever the columns say
    std::optional<int> emptyRows; ///< for walk-ins, 0–50; absent: the template's number

    friend bool operator==(const DocumentOptions &, const DocumentOptions &) = default;
};

} // namespace convoke
