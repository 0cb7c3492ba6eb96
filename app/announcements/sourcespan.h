// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convoke {

/// A piece of an announcement: an offset into its normalised text, in UTF-16 units, and a length.
struct SourceSpan
{
    int start = 0;
    int length = 0;

    [[nodiscard]] int end() const { return start + length; }
    [[nodiscard]] bool isEmpty() const { return length <= 0; }
    [[nodiscard]] bool contains(int position) const { return position >= start && position < end(); }

    friend bool operator==(const SourceSpan &, const SourceSpan &) = default;
};

} // namespace convoke
