// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/documentcontent.h"
#include "documents/documentoptions.h"
#include "documents/documenttable.h"
#include "documents/documenttemplate.h"

namespace convoke {

/// Fills a template with content: chooses, orders, groups, numbers and words. Column keys that are always
/// known: "number", "name" ("van der Berg, Sanne"), "given-name", "family-name", "title", "function",
/// "organisation", "sector", "country" (its name in the document's language), "email", "phone", "role", and
/// "half-days", which becomes one empty column per half-day of the sessions. Any other key is looked up in
/// Participant::facts. Errors: ValueInvalid for a column or grouping that the template does not have, or for
/// an absurd number of empty rows.
Result<DocumentTable> buildTable(const DocumentTemplate &kind, const DocumentContent &content,
                                 const DocumentOptions &options);

} // namespace convoke
