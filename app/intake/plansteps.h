// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readprogress.h"

#include <QtGlobal>

namespace convoke {

/// Counts what is done of a long work, tells its progress now and then, and knows whether it goes on.
class PlanSteps final
{
public:
    /// @p all: how many steps there are, about.
    PlanSteps(ReadProgress progress, qsizetype all)
        : m_progress(std::move(progress))
        , m_all(qMax<qsizetype>(all, 1))
    { }

    /// One more is done. False: stop.
    bool next()
    {
        constexpr qsizetype often = 256;
        if (++m_done % often == 0) {
            tell();
        }
        return !m_isStopped;
    }
    /// Tells where it stands, before something that takes longer. False: stop.
    bool tell()
    {
        if (!m_isStopped && m_progress) {
            m_isStopped = !m_progress(qMin(1.0, static_cast<double>(m_done) / static_cast<double>(m_all)));
        }
        return !m_isStopped;
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    ReadProgress m_progress;
    qsizetype m_all;
    qsizetype m_done = 0;
    bool m_isStopped = false;
};

} // namespace convoke
