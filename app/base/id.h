// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace convoke {

/// The identity of one entity. Comparable only with its own kind; there is no invalid id (absence is
/// std::optional).
template <typename Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    { }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy means the code that the compiler makes of this
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

} // namespace convoke

template <typename Tag>
struct std::hash<convoke::Id<Tag>>
{
    size_t operator()(const convoke::Id<Tag> &id) const noexcept { return std::hash<qint64>()(id.value()); }
};
