// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace convoke {

/// A part of a text, counted in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool overlaps(const TextSpan &other) const
    {
        return start < other.end() && other.start < end();
    }
    [[nodiscard]] bool holds(qsizetype place) const { return place >= start && place < end(); }

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

} // namespace convoke
