// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace convoke {

/// Sizes at text size 100 %, in device-independent pixels, on a 4 px grid.
namespace measure {
inline constexpr int body = 13;
inline constexpr int title = 18;
inline constexpr int label = 12;
inline constexpr int row = 30;
inline constexpr int twoLineRow = 56;
inline constexpr int control = 28;
inline constexpr int gap = 8;
inline constexpr int pad = 12;
inline constexpr int wide = 16;
inline constexpr int page = 20;
inline constexpr int corner = 6;
inline constexpr int cardCorner = 8;
inline constexpr int sideBar = 208;
inline constexpr int dot = 10;
} // namespace measure

/// @p px at the present text size: everything that holds text grows with it.
int scaled(int px);

/// How a piece of text ranks. Weight, not size, makes the hierarchy.
enum class TextRole { Body, Strong, Title, Label, Small };

/// The application's font in that role, for painting. Widgets use setTextRole (textrole.h).
QFont roleFont(TextRole role);

} // namespace convoke
