// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

namespace convoke {

/// A thin bar that is filled to a share. Words beside it say the same.
class RuleBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleBar(QWidget *parent = nullptr);

    /// @p share from 0 to 1.
    void setShare(double share, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    Tone m_tone = Tone::Neutral;
};

} // namespace convoke
