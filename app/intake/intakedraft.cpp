// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakedraft.h"

#include "intake/intakereport.h"
#include "intake/mailreport.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QJsonObject IntakeDraft::report() const
{
    QJsonObject report = intakeReport(tables, rows, plan);
    if (!mails.isEmpty()) {
        report.insert(u"mails"_s, mailReport(*this));
    }
    return report;
}

bool IntakeDraft::changesAnything() const
{
    return plan.changesAnything()
        || std::any_of(plan.rows.cbegin(), plan.rows.cend(), [this](const PlannedRow &row) {
               const SortedMail *mail = row.kind == RowKind::Skipped ? mailAt(row.table, row.index) : nullptr;
               return mail != nullptr && !mail->isStored;
           });
}

const SortedMail *IntakeDraft::mailAt(int table, int row) const
{
    const auto file = std::lower_bound(mails.cbegin(), mails.cend(), table,
                                       [](const DraftMails &one, int wanted) { return one.table < wanted; });
    return file == mails.cend() || file->table != table ? nullptr : &file->mails.at(row);
}

} // namespace convoke
