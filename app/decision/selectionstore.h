// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Inserts or updates.
    virtual void saveLock(MeetingId meeting, const Lock &lock) = 0;
    virtual void removeLock(LockId lock) = 0;
};

} // namespace convoke
