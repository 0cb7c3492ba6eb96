// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/axes.h"
#include "meetings/meeting.h"
#include "selection/rule.h"

#include <QDateTime>

namespace convoke {

struct SelectionTag;
using SelectionId = Id<SelectionTag>;

/// One seat of a decided selection.
struct DecidedSeat
{
    ApplicationId application;
    bool isReserve = false;
    int position = 0; ///< 1-based order in its list
    std::optional<double> score;
    QString reason;

    friend bool operator==(const DecidedSeat &, const DecidedSeat &) = default;
};

/// A group that a named human decided on.
struct DecidedSelection
{
    SelectionId id;
    MeetingId meeting;
    QDateTime decidedAt; ///< UTC
    QString decidedBy;
    QString reason;
    int places = 0;
    double total = 0;
    bool provedOptimal = false;
    bool withExceptions = false;
    QList<DecidedSeat> seats;

    friend bool operator==(const DecidedSelection &, const DecidedSelection &) = default;
};

/// A decision on an application as it was taken.
struct PastDecision
{
    Decision decision = Decision::Open;
    QString reason;
    QString by;
    QDateTime at; ///< UTC; null: not known

    friend bool operator==(const PastDecision &, const PastDecision &) = default;
};

struct AppliedRepairTag;
using AppliedRepairId = Id<AppliedRepairTag>;

/// A demand that was given up: its bound, and where it stood and stands.
struct GivenUp
{
    QString bound; ///< min, max, lock, places
    QString attribute;
    QString value;
    std::optional<int> from; ///< absent for a lock
    std::optional<int> to;

    friend bool operator==(const GivenUp &, const GivenUp &) = default;
};

/// Demands that were given up because they could not all be met.
struct AppliedRepair
{
    AppliedRepairId id;
    MeetingId meeting;
    QDateTime at; ///< UTC
    QString by;
    QString reason;
    QList<GivenUp> changes;

    friend bool operator==(const AppliedRepair &, const AppliedRepair &) = default;
};

/// Where decided selections are kept. To be called inside Transactions only.
class SelectionStore
{
public:
    SelectionStore() = default;
    virtual ~SelectionStore() = default;
    SelectionStore(const SelectionStore &) = delete;
    SelectionStore &operator=(const SelectionStore &) = delete;

    [[nodiscard]] virtual std::optional<DecidedSelection> newestOf(MeetingId meeting) = 0;
    virtual void insert(const DecidedSelection &selection) = 0;
    /// Keeps the record (JSON) of a selection.
    virtual void saveRecord(SelectionId selection, const QByteArray &record) = 0;
    /// The newest record of the meeting; nothing where no decision of it has one.
    [[nodiscard]] virtual std::optional<QByteArray> newestRecord(MeetingId meeting) = 0;
    virtual void addRepair(const AppliedRepair &repair) = 0;
    /// The oldest first.
    [[nodiscard]] virtual QList<AppliedRepair> repairsOf(MeetingId meeting) = 0;
    /// Every decision on an application, the oldest first; the last one holds.
    [[nodiscard]] virtual QList<PastDecision> decisionsOn(ApplicationId application) = 0;
    /// Inserts or updates.
    virtual void saveLock(MeetingId meeting, const Lock &lock) = 0;
    virtual void removeLock(LockId lock) = 0;
};

} // namespace convoke
