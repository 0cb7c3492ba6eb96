// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace convoke {

/// Which width a widget keeps.
enum class KeptWidth { Fixed, Minimum, Maximum };

/// Keeps a width that grows with the text size, also when that changes while the window is open. Belongs to
/// its widget.
class ScaledWidth final : public QObject
{
    Q_OBJECT
public:
    /// @p px at text size 100 %.
    ScaledWidth(QWidget *widget, KeptWidth kept, int px);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QWidget *m_widget;
    KeptWidth m_kept;
    int m_px;
};

/// The usual way to make one.
void keepWidth(QWidget *widget, KeptWidth kept, int px);

} // namespace convoke
