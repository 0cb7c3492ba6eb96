// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papersize.h"

#include <QPageSize>

namespace convoke {

QSizeF pageSizeOf(PaperSize paper, PageOrientation orientation)
{
    const QPageSize::PageSizeId id = paper == PaperSize::A3 ? QPageSize::A3
        : paper == PaperSize::Letter                        ? QPageSize::Letter
                                                            : QPageSize::A4;
    const QSizeF upright = QPageSize(id).size(QPageSize::Point);
    return orientation == PageOrientation::Landscape ? upright.transposed() : upright;
}

} // namespace convoke
