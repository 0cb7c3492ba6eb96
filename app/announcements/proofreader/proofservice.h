// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/proofstore.h"
#include "base/transactions.h"

#include <QCoreApplication>

namespace convoke {

/// What the proof-reader is told about one meeting beside its document.
struct ProofSurroundings
{
    ProofContext context;
    QStringList ignored; ///< marks of the findings that nobody wants to hear of again
};

/// Keeps what the proof-reader needs and what was ignored. Every deed is one transaction.
class ProofService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ProofService)
public:
    ProofService(Transactions &transactions, ProofStore &store)
        : m_transactions(transactions)
        , m_store(store)
    { }

    Result<ProofSurroundings> surroundings(MeetingId meeting);
    /// Error: NothingToChange where it is ignored already.
    Result<ChangeSetId> ignore(MeetingId meeting, const ProofFinding &finding);
    /// Tells everything again. Error: NothingToChange where nothing was ignored.
    Result<ChangeSetId> heedAll(MeetingId meeting);

private:
    Transactions &m_transactions;
    ProofStore &m_store;
};

} // namespace convoke
