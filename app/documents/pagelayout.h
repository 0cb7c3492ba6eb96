// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentoptions.h"
#include "documents/documenttable.h"
#include "documents/documenttemplate.h"
#include "documents/pageddocument.h"

#include <QStringList>

namespace convoke {

/// Lays a filled table out as its template says: heading, blocks, running heads, feet with page x of y.
/// Columns to sign in that do not fit beside each other go on further sheets, each with all the people. Needs
/// a QGuiApplication for fonts.
PagedDocument layOut(const DocumentTemplate &kind, const DocumentTable &table,
                     const DocumentOptions &options);

} // namespace convoke
