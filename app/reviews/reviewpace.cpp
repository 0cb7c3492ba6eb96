// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/reviewpace.h"

#include <cmath>
#include <numeric>

namespace convoke {

namespace {

constexpr double longestGap = 600; ///< seconds
constexpr qsizetype fewestGaps = 5;
constexpr qsizetype mostGaps = 60;

} // namespace

void ReviewPace::note(const QDateTime &moment)
{
    if (m_last.isValid() && moment < m_last) {
        return;
    }
    if (m_last.isValid()) {
        const double gap = double(m_last.msecsTo(moment)) / 1000;
        if (gap <= longestGap) {
            m_gaps.append(gap);
        }
        if (m_gaps.size() > mostGaps) {
            m_gaps.removeFirst();
        }
    }
    m_last = moment;
}

std::optional<double> ReviewPace::secondsPerScore() const
{
    if (m_gaps.size() < fewestGaps) {
        return std::nullopt;
    }
    return std::accumulate(m_gaps.cbegin(), m_gaps.cend(), 0.0) / double(m_gaps.size());
}

std::optional<int> ReviewPace::minutesFor(int scores) const
{
    const std::optional<double> seconds = secondsPerScore();
    if (!seconds || scores <= 0) {
        return std::nullopt;
    }
    return qMax(1, int(std::ceil(*seconds * scores / 60)));
}

int roundedMinutes(int minutes)
{
    const int step = minutes < 10 ? 1 : minutes < 60 ? 5 : minutes < 180 ? 15 : 30;
    return (minutes + step / 2) / step * step;
}

} // namespace convoke
