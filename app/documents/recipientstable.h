// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/documenttable.h"
#include "people/person.h"

namespace convoke {

/// Those who are written to, one line each with the address first: for a mailing program. Nothing but what a
/// letter needs stands in it.
DocumentTable recipientsTable(const QList<Person> &people, const QString &language, QDate today);

/// Writes them as XLSX or CSV, by the suffix of @p path. Errors: Unsupported for another suffix, WriteFailed.
Result<void> writeRecipients(const DocumentTable &table, const QString &path);

} // namespace convoke
