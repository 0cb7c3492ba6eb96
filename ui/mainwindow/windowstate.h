// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include <QRect>

class QMainWindow;
class QSettings;
class QSplitter;

namespace convoke {

/// What the window remembers between two runs: its place on the screen, the width of the side bar, the last
/// file and where in it one was.
class WindowState final
{
public:
    explicit WindowState(QSettings &settings)
        : m_settings(settings)
    { }

    void restore(QMainWindow &window, QSplitter &splitter) const;
    void save(const QMainWindow &window, const QSplitter &splitter);

    [[nodiscard]] QString lastFile() const;
    [[nodiscard]] Place lastPlace() const;
    void setLast(const QString &file, const Place &place);

private:
    QSettings &m_settings;
};

/// 1280 × 800 in the middle of @p screen, or 85 % of it where it is small.
QRect firstGeometry(const QRect &screen);

} // namespace convoke
