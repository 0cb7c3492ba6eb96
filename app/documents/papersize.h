// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentoptions.h"

#include <QSizeF>

namespace convoke {

/// A page of @p paper, in points.
QSizeF pageSizeOf(PaperSize paper, PageOrientation orientation = PageOrientation::Portrait);

} // namespace convoke
