// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/proofreader.h"

#include <QStringList>

namespace convoke {

/// What the proof-reader needs from the file. To be called inside Transactions only.
class ProofStore
{
public:
    ProofStore() = default;
    virtual ~ProofStore() = default;
    ProofStore(const ProofStore &) = delete;
    ProofStore &operator=(const ProofStore &) = delete;

    /// Every other meeting that has a session on a day of @p meeting's, with its sessions of those days.
    [[nodiscard]] virtual QList<OtherMeeting> meetingsOnTheDaysOf(MeetingId meeting) = 0;
    /// Marks (markOf()) of the findings that somebody chose to ignore.
    [[nodiscard]] virtual QStringList ignoredOf(MeetingId meeting) = 0;
    /// Changes nothing where it is ignored already.
    virtual void ignore(MeetingId meeting, const QString &mark) = 0;
    virtual void heedAll(MeetingId meeting) = 0;
};

} // namespace convoke
