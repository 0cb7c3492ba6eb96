// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringList>

namespace convoke {

/// Which ink a line icon is drawn with.
enum class IconInk { Secondary, Text, Accent, OnAccent, Good, Warn, Bad };

/// One of our own line icons (resources/icons/NAME.svg), drawn in the ink of the present palette whenever it
/// is painted, sharp at any size and pixel ratio.
QIcon lineIcon(const QString &name, IconInk ink = IconInk::Secondary);

/// The names that lineIcon() knows.
QStringList lineIconNames();

/// The program's own icon.
QIcon programIcon();

} // namespace convoke
