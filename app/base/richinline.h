// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/richtext.h"

namespace convoke {

/// The words of one block with what marks them, read (see RichText).
QList<RichRun> richRunsFrom(QStringView source);

/// Adds @p run behind @p runs, to the last one where it looks alike.
void addRun(QList<RichRun> &runs, const RichRun &run);

} // namespace convoke
