// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "intake/incomingrow.h"
#include "intake/mailsorting.h"

namespace convoke {

/// The messages of one file as a table of rows for the plan: one row each, one column for every question.
struct MailTable
{
    SourceTable table;
    IncomingTable rows;
    QList<SortedMail> mails; ///< one per row
};

/// @p pending: new questions of tables before this one. What no question takes goes to a question of its own
/// ("Text of the e-mail"), so that no answer is lost.
MailTable mailTable(const QString &name, const QList<SortedMail> &mails, const Call &call,
                    const QList<NewQuestion> &pending, bool takeSignatures);

} // namespace convoke
