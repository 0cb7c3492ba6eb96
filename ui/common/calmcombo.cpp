// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/calmcombo.h"

#include <QWheelEvent>

namespace convoke {

CalmCombo::CalmCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void CalmCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

TriStateCombo::TriStateCombo(QWidget *parent)
    : CalmCombo(parent)
{
    addItem(tr("not known"));
    addItem(tr("yes"), true);
    addItem(tr("no"), false);
}

void TriStateCombo::setState(const std::optional<bool> &state)
{
    setCurrentIndex(!state ? 0 : *state ? 1 : 2);
}

std::optional<bool> TriStateCombo::state() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
}

} // namespace convoke
