// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace convoke {

/// How fast somebody scores, by the last scores made. Pauses of more than ten minutes do not count.
class ReviewPace final
{
public:
    /// A score was made. Moments of one pace rise; what is older than the last is left out.
    void note(const QDateTime &moment);
    /// Seconds for one score; nothing before there are six scores without a pause between.
    [[nodiscard]] std::optional<double> secondsPerScore() const;
    /// Minutes for @p scores more, at least one; nothing while the pace is not known, or where none is left.
    [[nodiscard]] std::optional<int> minutesFor(int scores) const;
    void clear() { m_gaps.clear(), m_last = {}; }

private:
    QDateTime m_last;
    QList<double> m_gaps; ///< seconds, the last ones
};

/// 50 minutes stay; 65 become "about 1 hour" (60); 130 become 2 hours and a quarter (135): to five minutes
/// below an hour, to a quarter of an hour below three hours, then to half an hour.
int roundedMinutes(int minutes);

} // namespace convoke
