// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace convoke {

namespace {

constexpr QLatin1StringView recentKey("files/recent");
constexpr qsizetype most = 10;

} // namespace

QStringList RecentFiles::paths() const
{
    return m_settings.value(recentKey).toStringList().mid(0, most);
}

void RecentFiles::remember(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList all = paths();
    all.removeAll(whole);
    all.prepend(whole);
    m_settings.setValue(recentKey, all.mid(0, most));
}

void RecentFiles::forget(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    m_settings.setValue(recentKey, all);
}

} // namespace convoke
