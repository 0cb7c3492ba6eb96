// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/composition/convokefile.h"

#include <QApplication>

namespace convoke::test {

/// Shows the page at @p place and lets it paint once.
inline Page *paintedPage(ConvokeFile &file, QWidget &window, const Place &place)
{
    Page *page = file.pageAt(place, &window);
    page->resize(1280, 760);
    page->activate(place);
    page->show();
    page->repaint();
    QApplication::processEvents();
    return page;
}

} // namespace convoke::test
