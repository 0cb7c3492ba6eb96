// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ground.h"

#include <QScrollArea>

namespace convoke {

void letGroundThrough(QScrollArea *area)
{
    area->viewport()->setAutoFillBackground(false);
    if (QWidget *content = area->widget()) {
        content->setAutoFillBackground(false);
    }
}

} // namespace convoke
