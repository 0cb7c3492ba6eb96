// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "decision/weightvariantstore.h"
#include "meetings/meetingstore.h"

#include <QCoreApplication>

namespace convoke {

/// Named variants of weights: kept, compared elsewhere, adopted. Every deed is one transaction.
class WeightVariantService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::WeightVariantService)
public:
    using Weights = QHash<CriterionId, double>;
    struct Stores
    {
        MeetingStore &meetings;
        WeightVariantStore &variants;
    };
    WeightVariantService(Transactions &transactions, const Stores &stores, const Clock &clock, IdSource &ids)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
        , m_ids(ids)
    { }

    /// The oldest first.
    Result<QList<WeightVariant>> ofMeeting(MeetingId meeting);
    /// Keeps @p weights under @p name; a variant of that name, however it is capitalised, is replaced.
    /// Errors: NameRequired, ValueInvalid for a weight below 0.
    Result<ChangeSetId> save(MeetingId meeting, const QString &name, const Weights &weights);
    /// Errors: NameRequired, ValueInvalid where another variant has the name.
    Result<ChangeSetId> rename(WeightVariantId variant, const QString &name);
    Result<ChangeSetId> remove(WeightVariantId variant);
    /// The weights of the variant become those of the call.
    Result<ChangeSetId> adopt(WeightVariantId variant);
    /// The criteria named weigh what @p weights says; the others keep theirs. Errors: ValueInvalid.
    Result<ChangeSetId> setWeights(MeetingId meeting, const Weights &weights);

private:
    Result<void> writeWeights(MeetingId meeting, const Weights &weights);

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace convoke
