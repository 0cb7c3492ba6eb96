// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/migrator.h"

namespace convoke {

/// Written to every Convoke database: "CNVK".
inline constexpr int databaseApplicationId = 0x434e564b;

/// What a look at a file, without changing a byte of it, has shown.
struct DatabaseFileFacts
{
    int version = 0;
};

/// Looks in the order of safety: exists, regular file, writable, SQLite header, application id, version,
/// schema, quick_check. Errors: FileNotFound, NotARegularFile, DatabaseReadOnly, NotADatabase,
/// ForeignDatabase, NewerDatabase, DatabaseAltered, DatabaseDamaged, DatabaseInUse.
Result<DatabaseFileFacts> inspectDatabaseFile(const QString &path, const Migrator &migrator);

} // namespace convoke
