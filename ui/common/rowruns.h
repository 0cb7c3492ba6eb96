// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

namespace convoke {

/// Rows that were changed one after the other, as runs of neighbours.
class RowRuns final
{
public:
    /// @p row is below all before.
    void add(int row)
    {
        if (!m_runs.isEmpty() && m_runs.last().second == row - 1) {
            m_runs.last().second = row;
        } else {
            m_runs.append({row, row});
        }
    }
    /// First and last row of each.
    [[nodiscard]] const QList<std::pair<int, int>> &all() const { return m_runs; }
    /// The same; one from the first to the last where there are many, because views look each of them up.
    [[nodiscard]] QList<std::pair<int, int>> few() const
    {
        constexpr qsizetype most = 64;
        return m_runs.size() > most ? QList{std::pair(m_runs.first().first, m_runs.last().second)} : m_runs;
    }

private:
    QList<std::pair<int, int>> m_runs;
};

} // namespace convoke
