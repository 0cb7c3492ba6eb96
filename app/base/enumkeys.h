// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace convoke {

/// One word of an enumeration, as it stands in documents and in the database.
template <typename Enum>
struct EnumKey
{
    Enum value;
    QStringView key;
};

template <typename Enum, size_t Count>
QString keyOf(const EnumKey<Enum> (&keys)[Count], Enum value)
{
    for (const EnumKey<Enum> &entry : keys) {
        if (entry.value == value) {
            return entry.key.toString();
        }
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t Count>
std::optional<Enum> valueOf(const EnumKey<Enum> (&keys)[Count], QStringView key)
{
    for (const EnumKey<Enum> &entry : keys) {
        if (entry.key == key) {
            return entry.value;
        }
    }
    return std::nullopt;
}

/// Specialised beside each enumeration that has words.
template <typename Enum>
std::optional<Enum> fromKey(QStringView key);

} // namespace convoke
