// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace convoke {

/// The line of buttons, filter and figures above a table. What is added stands at the left until
/// addStretch().
class ToolStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit ToolStrip(QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 0);
    void addStretch();

private:
    QHBoxLayout *m_layout;
};

} // namespace convoke
