// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

#include <QWidget>

namespace convoke {

/// A chip that stands by itself on a page.
class ChipLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLabel(const Chip &chip = {}, QWidget *parent = nullptr);

    [[nodiscard]] Chip chip() const { return m_chip; }
    void setChip(const Chip &chip);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace convoke
