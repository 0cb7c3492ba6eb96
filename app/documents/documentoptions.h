// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/labelsheet.h"

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

    std::optional<LabelSheet> sheet; ///< of documents of cards; absent: the template's
    int firstLabel = 1; ///< 1-based: where a sheet that is partly used goes on
    QPointF printerOffset; ///< mm to the right and down, for a printer that prints beside the mark
    bool backs = false; ///< after every sheet of cards one with their backs, the programme
    bool testPage = false; ///< instead of the cards their outlines and rulers, to hold against a sheet

    friend bool operator==(const DocumentOptions &, const DocumentOptions &) = default;
};

} // namespace convoke
