// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columntarget.h"

#include <QList>
#include <QString>

namespace convoke {

/// What a column of contacts may mean, in the order in which it is offered.
QList<ColumnTarget> contactTargets();
/// "Given name", "Newsletter"; "Kept as a note".
QString contactTargetWord(ColumnTarget target);
/// The word for "person.phone" and so on; empty for what has none.
QString contactFieldWord(const QString &field);

} // namespace convoke
