// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "decision/scenariostore.h"
#include "decision/standing.h"
#include "meetings/meetingstore.h"

#include <QCoreApplication>

namespace convoke {

/// Named scenarios of a selection: kept, renamed, adopted. What comes of one is computed when it is asked
/// for: problemUnder(), then select(), then compareScenarios(). Every deed is one transaction.
class ScenarioService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ScenarioService)
public:
    struct Stores
    {
        MeetingStore &meetings;
        ScenarioStore &scenarios;
    };
    ScenarioService(Transactions &transactions, const Stores &stores, const Clock &clock, IdSource &ids)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
        , m_ids(ids)
    { }

    /// The oldest first.
    Result<QList<Scenario>> ofMeeting(MeetingId meeting);
    /// Keeps @p settings under @p name; a scenario of that name, however it is capitalised, is replaced.
    /// Errors: NameRequired.
    Result<ChangeSetId> save(MeetingId meeting, const QString &name, const SelectionSettings &settings);
    /// Errors: NameRequired, ValueInvalid where another scenario has the name.
    Result<ChangeSetId> rename(ScenarioId scenario, const QString &name);
    Result<ChangeSetId> remove(ScenarioId scenario);
    /// Places, rules, wishes, locks, weights and tie-breaks of the scenario become those of the meeting.
    Result<ChangeSetId> adopt(ScenarioId scenario);

private:
    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
};

/// The selection problem of @p standing under @p settings, ranked by their weights. Tie-breaks are those of
/// the standing: they need the reviews, which it holds laid out already.
SelectionProblem problemUnder(const Standing &standing, const SelectionSettings &settings);

} // namespace convoke
