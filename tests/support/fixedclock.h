// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace convoke::test {

/// A clock that stands where the test puts it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &moment = QDateTime(QDate(2030, 3, 5), QTime(12, 0), Qt::UTC))
        : m_now(moment)
    { }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &moment) { m_now = moment; }
    void advance(qint64 msecs) { m_now = m_now.addMSecs(msecs); }

private:
    QDateTime m_now;
};

} // namespace convoke::test
