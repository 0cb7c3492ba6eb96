// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "composition/office.h"

namespace convoke {

/// The kind of document that says how a group came to be selected.
inline const QString recordKind = QStringLiteral("selection-record");

/// Writes the record of the newest decision as JSON to what -o names; with --codes without names.
Result<Exit> writeRecordOf(const CommandContext &context, Office &file, const MeetingDocument &document);

} // namespace convoke
