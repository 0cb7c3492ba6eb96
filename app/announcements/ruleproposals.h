// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

namespace convoke {

enum class RuleCertainty {
    Said, ///< the text says it as a limit
    Likely, ///< the text says it without a word of limit, or as a share that had to be made a number
    Guess, ///< made from a wish such as "a balance between …"
};

/// A rule that the words of a call suggest. It is not in the call yet; whoever takes it over gives it an id.
struct ProposedRule
{
    Rule rule;
    QString source; ///< the words
    RuleCertainty certainty = RuleCertainty::Said;
};

/// Rules that the texts of a call and the wanted numbers of its profiles suggest, without those that the call
/// has already (same attribute and value): caps per country and organisation with their exceptional maximum,
/// least shares of a sector or gender, balances. Shares become numbers of the meeting's places and are left
/// out where those are not known: a share is rounded up, of a balance each side gets two fifths, rounded
/// down. English, French, German and Dutch; in the order of the text.
QList<ProposedRule> proposedRules(const MeetingDocument &document);

/// The same for any text about that meeting, such as the announcement it was read from.
QList<ProposedRule> proposedRules(const QString &text, const MeetingDocument &document);

} // namespace convoke
