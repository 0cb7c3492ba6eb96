// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QProcessEnvironment>
#include <QString>

namespace convoke {

/// What the desktop says about light and dark, read from the places where desktops write it. Qt 6.4 has no
/// question for it.
struct DesktopTraces
{
    QPalette palette; ///< the platform's own, before ours is set
    QString configFolder; ///< where gtk-3.0/settings.ini and kdeglobals lie
    QString gtkTheme; ///< the variable GTK_THEME

    /// Those of this desktop. Call before the first Theme::apply().
    static DesktopTraces ofThisDesktop();
};

/// True when the traces speak for a dark desktop; light is the answer when nothing speaks.
bool prefersDark(const DesktopTraces &traces);

} // namespace convoke
