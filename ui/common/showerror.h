// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace convoke {

class MessageBar;

/// The message bar nearest to @p widget: in itself, its page or its window. Null where there is none.
MessageBar *nearestMessageBar(QWidget *widget);

/// Says what went wrong in the nearest message bar, or in a dialog where there is none. Never blocks.
void showError(QWidget *parent, const Error &error);

/// The same as a dialog of its own, for moments without a page. Never blocks; deletes itself.
QMessageBox *showErrorDialog(QWidget *parent, const Error &error);

/// A deed that needs a yes. The verb stands on the button ("Delete 3 meetings").
struct Confirmation
{
    QString title;
    QString text; ///< what will happen, what is kept
    QString verb;
};

/// Asks and calls @p deed on yes. Never blocks; plain text; Escape means no.
QMessageBox *confirm(QWidget *parent, const Confirmation &confirmation, const std::function<void()> &deed);

} // namespace convoke
