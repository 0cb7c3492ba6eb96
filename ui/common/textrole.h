// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/measures.h"

class QPushButton;
class QWidget;

namespace convoke {

/// Which ink a piece of text has.
enum class Ink { Text, Secondary, Accent, Good, Warn, Bad };

/// Gives a label its rank and ink; both follow the theme when it changes.
void setTextRole(QWidget *widget, TextRole role, Ink ink = Ink::Text);

/// The one button of a page that does its main deed.
void makePrimary(QPushButton *button);

/// A button that looks like a link: for the lesser choice beside others.
void makeLink(QPushButton *button);

} // namespace convoke
