// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailmessage.h"

namespace convoke {

/// Where in a text the writer's own words stand. Places in the text; start == end: there is none.
struct MailParts
{
    qsizetype contentStart = 0; ///< behind the greeting
    qsizetype contentEnd = 0; ///< before the closing phrase, the quoted message and the legal notice
    qsizetype signatureStart = 0; ///< behind the closing phrase
    qsizetype signatureEnd = 0;
    bool answersInQuotes = false; ///< own words stand between quoted lines
};

/// Finds the parts of @p text; @p senderName helps where there is no closing phrase.
MailParts mailParts(const QString &text, const QString &senderName);

} // namespace convoke
