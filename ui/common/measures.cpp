// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/measures.h"

#include <QFontInfo>
#include <QGuiApplication>

namespace convoke {

int scaled(int px)
{
    const QFont font = QGuiApplication::font();
    const int bodyPx = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    return qRound(px * bodyPx / double(measure::body));
}

QFont roleFont(TextRole role)
{
    QFont font = QGuiApplication::font();
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPixelSize(scaled(measure::title));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Label:
        font.setPixelSize(scaled(measure::label));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        font.setPixelSize(scaled(measure::label));
        break;
    }
    return font;
}

} // namespace convoke
