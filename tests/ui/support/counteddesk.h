// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingservice.h"
#include "storage/database.h"
#include "storage/meetingrepository.h"
#include "storage/workinggrouprepository.h"
#include "support/fixedclock.h"

#include "ui/undo/deeds.h"

#include <QUndoStack>

namespace convoke::test {

/// Transactions that count how often the file is read, and can be made to refuse every write.
class CountedTransactions final : public Transactions
{
public:
    explicit CountedTransactions(Transactions &real)
        : m_real(real)
    { }

    Result<ChangeSetId> write(const QString &deed, const std::function<Result<void>()> &work) override
    {
        return refusal ? Result<ChangeSetId>(*refusal) : m_real.write(deed, work);
    }
    Result<ChangeSetId> revert(ChangeSetId changeSet, const QString &deed) override
    {
        return m_real.revert(changeSet, deed);
    }
    Result<void> readOnly(const std::function<void()> &work) override
    {
        ++reads;
        return m_real.readOnly(work);
    }

    int reads = 0;
    std::optional<Error> refusal;

private:
    Transactions &m_real;
};

/// A service of meetings over a file in memory whose reads are counted, on 20 November 2026.
class CountedDesk final
{
public:
    CountedDesk()
        : database(std::move(*Database::createInMemory({clock, ids})))
        , transactions(*database)
        , meetingRows(database->connection(), ids)
        , groupRows(database->connection(), ids)
        , meetings(transactions, meetingRows, groupRows, ids)
        , deeds(transactions, stack)
    { }

    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    IdSource ids{clock};
    std::unique_ptr<Database> database;
    CountedTransactions transactions;
    MeetingRepository meetingRows;
    WorkingGroupRepository groupRows;
    MeetingService meetings;
    QUndoStack stack;
    Deeds deeds;
};

} // namespace convoke::test
