// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QPoint;
class QWidget;

namespace convoke {

/// Foreign text for a tool tip: escaped, so that nothing in it is read as markup, and wrapped like one. Empty
/// stays empty.
QString safeToolTip(const QString &text);

/// Foreign text for menus, buttons, tabs and labels with a buddy: "&" doubled, line breaks and controls made
/// harmless.
QString plainMenuText(const QString &text);

/// One line of foreign text: line breaks and tabs become blanks, hidden controls visible.
QString singleLine(const QString &text);

/// The only ways to set a tool tip.
void setPlainToolTip(QWidget *widget, const QString &text);
void setPlainToolTip(QAction *action, const QString &text);
/// For a part of @p widget that is painted and no widget of its own; empty: takes away what is shown.
void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget);

} // namespace convoke
