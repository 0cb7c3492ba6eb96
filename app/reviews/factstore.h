// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/facts.h"

namespace convoke {

/// Where the past of the applicants of a meeting is looked up. To be called inside Transactions only.
class FactStore
{
public:
    FactStore() = default;
    virtual ~FactStore() = default;
    FactStore(const FactStore &) = delete;
    FactStore &operator=(const FactStore &) = delete;

    /// For all applicants at once.
    [[nodiscard]] virtual FactHistory historyOf(MeetingId meeting) = 0;
};

} // namespace convoke
