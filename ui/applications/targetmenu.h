// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "ui/applications/mappingchange.h"

#include <functional>

class QMenu;
class QWidget;

namespace convoke {

/// All that a column can be taken in as; the present meaning is marked. Deletes itself when it closes.
QMenu *makeTargetMenu(const MappedColumn &now, const Call &call,
                      const std::function<void(const TargetChoice &)> &choose, QWidget *parent);

} // namespace convoke
