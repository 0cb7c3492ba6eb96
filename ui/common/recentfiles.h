// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace convoke {

/// The files that were open lately, newest first, at most ten.
class RecentFiles final
{
public:
    explicit RecentFiles(QSettings &settings)
        : m_settings(settings)
    { }

    [[nodiscard]] QStringList paths() const;
    void remember(const QString &path);
    void forget(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace convoke
