// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentcontent.h"
#include "documents/documentoptions.h"
#include "documents/documenttable.h"
#include "documents/documenttemplate.h"
#include "documents/formcontent.h"
#include "documents/pageddocument.h"

namespace convoke {

/// Lays a form out once for everybody in @p content, in its order, each beginning on a page of their own:
/// whom it is about, what is judged with boxes to tick, room for notes, the answers. What belongs together is
/// not torn apart unless it is higher than a page. @p table gives heads and feet. Nobody: one page that says
/// so. Needs a QGuiApplication for fonts.
PagedDocument layOutForms(const DocumentTemplate &kind, const DocumentContent &content,
                          const DocumentTable &table, const DocumentOptions &options);

} // namespace convoke
