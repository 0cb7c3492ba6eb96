// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <functional>

namespace convoke {

/// Makes ids: 42 bits of milliseconds since 2020 above 21 random bits, always rising within one source, so
/// that two laptops never make the same one and rows sort by the time of their making. Always positive (63
/// bits).
class IdSource final
{
public:
    /// @p random gives 32 random bits; the default is the system's generator.
    explicit IdSource(const Clock &clock, std::function<quint32()> random = {});

    template <typename IdType>
    [[nodiscard]] IdType next()
    {
        return IdType(nextValue());
    }
    [[nodiscard]] qint64 nextValue();

private:
    const Clock &m_clock;
    std::function<quint32()> m_random;
    qint64 m_last = 0;
};

} // namespace convoke
