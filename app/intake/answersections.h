// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailanswers.h"

namespace convoke {

/// Where the answer to one question begins.
struct AnswerSection
{
    int question = 0; ///< position in the call's questions; of a numbered section its number from 0
    qsizetype start = 0; ///< of the line that heads it
    qsizetype answer = 0; ///< behind the heading
};

/// Lines that say a question's words: whole, wrapped over lines, with the answer behind them, or their begin.
QList<AnswerSection> headedSections(const QString &text, const MailParts &parts,
                                    const QList<Question> &questions);

/// Lines that begin with 1, 2, 3 … or a, b, c …; empty where they do not go up from the first.
QList<AnswerSection> numberedSections(const QString &text, const MailParts &parts);

/// The text between two places, without quoted lines where there are others.
AnswerPiece pieceOf(const QString &text, qsizetype start, qsizetype end, const QString &question);

} // namespace convoke
