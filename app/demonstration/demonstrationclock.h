// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace convoke {

/// The clock of the demonstration's past: it stands where the story puts it.
class DemonstrationClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(QDate day) { m_now = QDateTime(day, QTime(9, 0), Qt::UTC); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC);
};

} // namespace convoke
