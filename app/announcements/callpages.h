// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calloutline.h"
#include "documents/documentoptions.h"
#include "documents/pageddocument.h"

namespace convoke {

/// The call on upright pages, with the groups' colours, head and foot like every document. Needs a
/// QGuiApplication for fonts.
PagedDocument callPages(const CallOutline &call, PaperSize paper = PaperSize::A4);

} // namespace convoke
