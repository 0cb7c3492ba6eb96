// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/measures.h"
#include "ui/common/theme.h"

#include <QApplication>

namespace convoke::test {

/// Gives the test the light theme at text size 100 %, whatever the desktop.
inline void dress()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(paletteFrom(Tokens::light()));
    QFont font = QApplication::font();
    font.setPixelSize(measure::body);
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheetFrom(Tokens::light(), 1.0));
}

} // namespace convoke::test
