// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

#include <QList>
#include <QWidget>

namespace convoke {

/// Chips beside each other that go on in the next line where they do not fit. Hidden while there are none;
/// the accessible name says them all.
class ChipFlow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipFlow(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    [[nodiscard]] const QList<Chip> &chips() const { return m_chips; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each chip stands in @p width.
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<Chip> m_chips;
};

} // namespace convoke
