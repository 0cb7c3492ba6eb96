// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"
#include "intake/mailsorting.h"
#include "intake/sourcetable.h"

#include <QJsonObject>

namespace convoke {

/// The messages that the rows of one table of a draft are.
struct DraftMails
{
    int table = 0;
    QList<SortedMail> mails; ///< one per row
};

/// Tables on their way in: what stands in them, what the columns mean, and what taking them in would do.
struct IntakeDraft
{
    QList<SourceTable> tables;
    QList<IncomingTable> rows; ///< one per table
    IntakePlan plan;
    QList<DraftMails> mails = {}; ///< in the order of their tables
    bool takesSignatures = false; ///< what signatures say goes into the people; else it is proposed

    /// False: there is nothing to write. Messages that are skipped are kept all the same.
    [[nodiscard]] bool changesAnything() const;
    /// The message that a row is; null: the table is none of e-mails.
    [[nodiscard]] const SortedMail *mailAt(int table, int row) const;
    /// The report of cli.md.
    [[nodiscard]] QJsonObject report() const;
};

} // namespace convoke
