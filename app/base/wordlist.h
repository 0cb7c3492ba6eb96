// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace convoke {

/// True when @p word is one of a fixed list of words, letter for letter.
template <size_t Count>
bool isOneOf(const QStringView (&words)[Count], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace convoke
