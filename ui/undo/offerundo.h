// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"

class QWidget;

namespace convoke {

class Deeds;

/// Says in the message bar nearest to @p page what was just done, with a button that undoes it. The message
/// leaves with the next deed, so that the button never undoes another one. @p more: other things to do now.
void offerUndo(QWidget *page, Deeds &deeds, const QString &text, const QList<MessageAction> &more = {});

} // namespace convoke
