// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"

#include <QRandomGenerator>

namespace convoke {

namespace {
constexpr qint64 epochMsecs = 1577836800000; // 2020-01-01T00:00:00Z
constexpr int randomBits = 21;
} // namespace

IdSource::IdSource(const Clock &clock, std::function<quint32()> random)
    : m_clock(clock)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::system()->generate(); })
{ }

qint64 IdSource::nextValue()
{
    const qint64 msecs = qMax<qint64>(0, m_clock.now().toMSecsSinceEpoch() - epochMsecs);
    const qint64 floor = msecs << randomBits;
    // A burst within one millisecond counts on from the last id instead of asking the generator again.
    const bool sameMoment = (m_last >> randomBits) >= msecs;
    m_last = sameMoment ? m_last + 1 : floor | (m_random() & ((1U << randomBits) - 1));
    return m_last;
}

} // namespace convoke
