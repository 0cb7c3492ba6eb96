// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

class QWidget;

namespace convoke {

/// Opens a calendar under @p anchor with @p selected marked; a chosen day goes to @p chosen.
void openCalendarMenu(QWidget *anchor, QDate selected, std::function<void(QDate)> chosen);

} // namespace convoke
