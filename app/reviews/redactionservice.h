// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/transactions.h"
#include "reviews/deskstore.h"

#include <QCoreApplication>

namespace convoke {

/// What blind review hides, as humans have changed it. Every deed is one transaction.
class RedactionService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::RedactionService)
public:
    RedactionService(Transactions &transactions, DeskStore &desk)
        : m_transactions(transactions)
        , m_desk(desk)
    { }

    Result<QList<Redaction>> redactionsOf(MeetingId meeting);
    Result<QList<Redaction>> redactionsOf(ApplicationId application);
    /// Covers words, or shows what the program covers. Errors: ValueInvalid for one without words.
    Result<ChangeSetId> add(const QList<Redaction> &redactions);
    /// Takes @p gone away and adds @p redactions, in one step.
    Result<ChangeSetId> change(const QList<RedactionId> &gone, const QList<Redaction> &redactions);

private:
    Transactions &m_transactions;
    DeskStore &m_desk;
};

} // namespace convoke
