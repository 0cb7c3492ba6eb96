// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentcontent.h"
#include "documents/documentoptions.h"
#include "documents/documenttemplate.h"
#include "documents/pageddocument.h"

namespace convoke {

/// Lays people out on sheets of cards as @p kind.cards says, by surname: a card for everybody, from the
/// options' first label on, and behind every sheet its backs where they are asked for. Names are as large as
/// the card allows, wrapped and never below 14 pt. Nobody: one page that says so. Needs a QGuiApplication for
/// fonts. Errors: ValueInvalid (a sheet that does not fit its page, a first label that the sheet does not
/// have, an offset of more than 20 mm).
Result<PagedDocument> layOutCards(const DocumentTemplate &kind, const DocumentContent &content,
                                  const DocumentOptions &options);

} // namespace convoke
