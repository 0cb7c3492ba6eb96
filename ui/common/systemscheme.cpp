// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/systemscheme.h"

#include <QColor>
#include <QGuiApplication>
#include <QSettings>
#include <QStandardPaths>

#include <optional>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool namesDark(const QString &themeName)
{
    const QString name = themeName.toLower();
    return name.endsWith(u"-dark") || name.endsWith(u":dark") || name.contains(u"adwaita-dark");
}

std::optional<bool> windowsSaysDark()
{
#ifdef Q_OS_WIN
    const QSettings registry(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    const QVariant light = registry.value(u"AppsUseLightTheme"_s);
    if (light.isValid()) {
        return light.toInt() == 0;
    }
#endif
    return std::nullopt;
}

bool gtkSaysDark(const QString &configFolder)
{
    for (const QString &version : {u"gtk-4.0"_s, u"gtk-3.0"_s}) {
        const QSettings settings(configFolder + u'/' + version + u"/settings.ini"_s, QSettings::IniFormat);
        const QString prefer = settings.value(u"Settings/gtk-application-prefer-dark-theme"_s).toString();
        if (prefer == u"1" || prefer == u"true"
            || namesDark(settings.value(u"Settings/gtk-theme-name"_s).toString())) {
            return true;
        }
    }
    return false;
}

bool kdeSaysDark(const QString &configFolder)
{
    const QSettings settings(configFolder + u"/kdeglobals"_s, QSettings::IniFormat);
    const QStringList rgb = settings.value(u"Colors:Window/BackgroundNormal"_s).toStringList();
    if (rgb.size() != 3) {
        return false;
    }
    const QColor ground(rgb.at(0).toInt(), rgb.at(1).toInt(), rgb.at(2).toInt());
    return ground.isValid() && ground.lightness() < 110;
}

} // namespace

DesktopTraces DesktopTraces::ofThisDesktop()
{
    return {QGuiApplication::palette(),
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
            QProcessEnvironment::systemEnvironment().value(u"GTK_THEME"_s)};
}

bool prefersDark(const DesktopTraces &traces)
{
    if (const std::optional<bool> windows = windowsSaysDark()) {
        return *windows;
    }
    if (traces.palette.color(QPalette::Window).lightness()
        < traces.palette.color(QPalette::WindowText).lightness()) {
        return true;
    }
    return namesDark(traces.gtkTheme) || gtkSaysDark(traces.configFolder) || kdeSaysDark(traces.configFolder);
}

} // namespace convoke
