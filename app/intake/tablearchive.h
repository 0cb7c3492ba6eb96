// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/tablereader.h"
#include "intake/ziparchive.h"

namespace convoke {

/// Reads every file of an archive that readTables() can read. Folders, hidden files and what people uploaded
/// with a survey ("…/Upload_1/…") are no tables; the uploads are counted in a finding of the first table.
/// Together the tables keep to the limits of one. Errors: FormatUnknown (no table in it), the first part's,
/// Cancelled.
Result<ReadTables> readTableArchive(ZipArchive &archive, const QString &name, const ReadOptions &options);

} // namespace convoke
