// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace convoke {

/// One line of a message's text, as a place in it.
struct MailLine
{
    qsizetype start = 0;
    qsizetype end = 0; ///< before the line end
    qsizetype content = 0; ///< behind "> " and blanks
    int quotes = 0; ///< how many ">"

    [[nodiscard]] bool isBlank() const { return content >= end; }
};

QList<MailLine> mailLines(QStringView text);

/// "1.", "(b)", "Question 3:" before the words of a line.
struct LineLabel
{
    int number = 0; ///< 1-based; letters count too; 0: none
    bool letter = false;
    qsizetype end = 0; ///< where the words begin
};

/// The label of a line in @p folded, the folded text that @p line is a place in.
LineLabel labelOf(QStringView folded, const MailLine &line);

} // namespace convoke
