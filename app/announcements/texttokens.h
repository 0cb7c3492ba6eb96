// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace convoke {

enum class TokenKind : quint8 { Word, Number, Mark, Link, Address };

/// The smallest piece that the reader looks at: a run of letters, a run of digits, one other sign, a whole
/// URL or a whole e-mail address. Letters and digits that stick together are two tokens ("announcement30",
/// "2nd", "9h30").
struct Token
{
    int start = 0;
    int length = 0;
    int number = -1; ///< value of a Number of at most 9 digits
    TokenKind kind = TokenKind::Mark;
    bool spaceBefore = false; ///< white space or a line's beginning stands before it

    [[nodiscard]] int end() const { return start + length; }
};

/// Cuts @p text (white space: blanks and line feeds) into tokens, in order.
QList<Token> tokensOf(const QString &text);

} // namespace convoke
