// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

namespace convoke::test {

/// Puts every QSettings of the test into a folder of its own, empty at first, and speaks English.
class SettingsBox final
{
public:
    SettingsBox()
    {
        QLocale::setDefault(
            QLocale(QLocale::English)); // as the program sets its own: lists sort alike everywhere
        QCoreApplication::setOrganizationName(QStringLiteral("ConvokeTest"));
        QCoreApplication::setApplicationName(QStringLiteral("ConvokeTest"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace convoke::test
