// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"
#include "intake/sourcetable.h"

#include <QJsonObject>

namespace convoke {

/// The report of an intake as it is printed and kept: counts, skipped rows with their reasons, new questions,
/// what the columns of each table were read as, and findings. @p tables, @p rows and @p plan belong together.
QJsonObject intakeReport(const QList<SourceTable> &tables, const QList<IncomingTable> &rows,
                         const IntakePlan &plan);

} // namespace convoke
