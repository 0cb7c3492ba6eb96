// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "base/transactions.h"

#include <QDateTime>
#include <QStringList>

namespace convoke {

struct IntakeActTag;
using IntakeActId = Id<IntakeActTag>;

/// One source that was taken in, as it is remembered.
struct IntakeRecord
{
    IntakeId id;
    IntakeActId act; ///< what it was taken in together with
    std::optional<MeetingId> meeting; ///< absent: into the address book
    QString source; ///< file name
    QString format;
    QString sha256;
    QDateTime takenAt; ///< UTC
    QString takenBy;
    QString mapping; ///< JSON
};

/// Everything that was taken in at once.
struct IntakeAct
{
    IntakeActId id;
    std::optional<MeetingId> meeting; ///< absent: into the address book
    QDateTime takenAt; ///< UTC
    QString takenBy;
    QString report; ///< JSON, as the console gives it
    QString lines; ///< JSON, see intakelog.h; empty where it is not kept or was not asked for
    QStringList sources = {}; ///< file names; only when read
};

/// Where intakes and the remembered reading of columns are kept. To be called inside Transactions only.
class IntakeStore
{
public:
    IntakeStore() = default;
    virtual ~IntakeStore() = default;
    IntakeStore(const IntakeStore &) = delete;
    IntakeStore &operator=(const IntakeStore &) = delete;

    /// Before the records that belong to it.
    virtual void insert(const IntakeAct &act) = 0;
    virtual void insert(const IntakeRecord &record) = 0;
    [[nodiscard]] virtual std::optional<IntakeRecord> load(IntakeId intake) = 0;
    /// Newest first, without their lines.
    [[nodiscard]] virtual QList<IntakeAct> actsOf(MeetingId meeting) = 0;
    [[nodiscard]] virtual std::optional<IntakeAct> act(IntakeActId act) = 0;
    /// Under which change set the act was written.
    [[nodiscard]] virtual std::optional<ChangeSetId> changeSetOf(IntakeActId act) = 0;
    /// True when something came since that rests on what that change set wrote, so that it cannot be put back
    /// alone.
    [[nodiscard]] virtual bool isRestedUpon(ChangeSetId changeSet) = 0;
    /// The mapping (JSON) that was used last for this layout of headings, and when.
    struct Remembered
    {
        QString mapping;
        QDateTime usedAt; ///< UTC; null: not known
    };
    [[nodiscard]] virtual std::optional<Remembered> rememberedMapping(const QString &layout) = 0;
    virtual void rememberMapping(const QString &layout, const QString &mapping, const QDateTime &usedAt) = 0;
};

} // namespace convoke
