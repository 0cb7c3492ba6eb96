// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowstate.h"

#include "ui/common/measures.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace convoke {

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView splitterKey("window/sideBar");
constexpr QLatin1StringView fileKey("window/lastFile");
constexpr QLatin1StringView placeKey("window/lastPlace");

} // namespace

QRect firstGeometry(const QRect &screen)
{
    const QSize wanted(1280, 800);
    const bool fits = wanted.width() <= screen.width() && wanted.height() <= screen.height();
    QRect geometry(QPoint(), fits ? wanted : screen.size() * 0.85);
    geometry.moveCenter(screen.center());
    return geometry;
}

void WindowState::restore(QMainWindow &window, QSplitter &splitter) const
{
    if (!window.restoreGeometry(m_settings.value(geometryKey).toByteArray())) {
        window.setGeometry(firstGeometry(window.screen()->availableGeometry()));
    }
    if (!splitter.restoreState(m_settings.value(splitterKey).toByteArray())) {
        splitter.setSizes({scaled(measure::sideBar), window.width() - scaled(measure::sideBar)});
    }
}

void WindowState::save(const QMainWindow &window, const QSplitter &splitter)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
    m_settings.setValue(splitterKey, splitter.saveState());
}

QString WindowState::lastFile() const
{
    return m_settings.value(fileKey).toString();
}

Place WindowState::lastPlace() const
{
    return Place::fromString(m_settings.value(placeKey).toString());
}

void WindowState::setLast(const QString &file, const Place &place)
{
    m_settings.setValue(fileKey, file);
    m_settings.setValue(placeKey, place.toString());
}

} // namespace convoke
