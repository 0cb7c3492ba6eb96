// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

namespace convoke {

/// An icon that stands by itself and follows the palette. It is an ornament: screen readers pass it by.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QIcon &icon = {}, int side = 16, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_side;
};

} // namespace convoke
