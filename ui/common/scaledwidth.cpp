// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scaledwidth.h"

#include "ui/common/measures.h"

#include <QEvent>
#include <QWidget>

namespace convoke {

ScaledWidth::ScaledWidth(QWidget *widget, KeptWidth kept, int px)
    : QObject(widget)
    , m_widget(widget)
    , m_kept(kept)
    , m_px(px)
{
    widget->installEventFilter(this);
    apply();
}

bool ScaledWidth::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void ScaledWidth::apply()
{
    switch (m_kept) {
    case KeptWidth::Fixed:
        m_widget->setFixedWidth(scaled(m_px));
        return;
    case KeptWidth::Minimum:
        m_widget->setMinimumWidth(scaled(m_px));
        return;
    case KeptWidth::Maximum:
        m_widget->setMaximumWidth(scaled(m_px));
        return;
    }
    Q_UNREACHABLE();
}

void keepWidth(QWidget *widget, KeptWidth kept, int px)
{
    new ScaledWidth(widget, kept, px);
}

} // namespace convoke
