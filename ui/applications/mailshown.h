// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailstore.h"
#include "ui/applications/proposallist.h"
#include "ui/common/chip.h"

namespace convoke {

/// "4 March 2030, 10:12"; in words where it is not known.
QString mailMoment(const QDateTime &moment);
/// By whom it was passed on and to whom it went; empty where nothing is known.
QString mailWay(const StoredMail &mail);
/// "out of office", "bounced" …
Chip mailKindChip(const MailVerdict &verdict);

/// "Function" for "function" …
QString personFieldWord(const QString &field);
/// A value of that field as people read it.
QString shownFieldValue(const QString &field, const QString &value);

QList<ProposedLine> proposalLines(const QList<MailProposal> &proposals);
QList<ProposedLine> suggestionLines(const QList<MailSuggestion> &suggestions);
/// "Bo Wai <bo@y.example>"
QString suggestedWho(const MailSuggestion &suggestion);
/// "to be decided", "contact", "refused"
Chip suggestionChip(ProposalState state);

} // namespace convoke
