// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailparts.h"
#include "people/emailaddress.h"

namespace convoke {

/// Somebody whom a writer suggests to invite.
struct SuggestedPerson
{
    QString name;
    std::optional<EmailAddress> email;
    QString sentence; ///< where it says so
    qsizetype start = 0; ///< of the sentence, in the text
    qsizetype length = 0;

    friend bool operator==(const SuggestedPerson &, const SuggestedPerson &) = default;
};

/// The people suggested in the writer's own words: a sentence with a word of suggesting, and an address or a
/// name in it that is not the writer's. @p own are addresses that are nobody new, folded.
QList<SuggestedPerson> suggestionsIn(const QString &text, const MailParts &parts, const QStringList &own);

} // namespace convoke
