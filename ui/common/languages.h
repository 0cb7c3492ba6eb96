// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

class QSettings;

namespace convoke {

/// The language of the window: the command line's, else the settings', else the first of the desktop's
/// languages that we have, else English. Installs Qt's own words and ours, and makes it the locale of dates
/// and numbers while keeping the user's country where that speaks the language. Made before the first window;
/// a change takes effect at the next start.
class Languages final
{
public:
    explicit Languages(QSettings &settings);
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// Codes that we have words for: "en", "fr".
    [[nodiscard]] static QStringList available();
    /// The language's own name for itself.
    [[nodiscard]] static QString nameOf(const QString &code);

    /// @p asked is what `--language` says; empty: not said.
    void install(const QString &asked = {});
    /// The one in use.
    [[nodiscard]] QString current() const { return m_current; }
    /// The remembered choice; empty: as the desktop.
    [[nodiscard]] QString chosen() const;
    void choose(const QString &code);

private:
    QSettings &m_settings;
    QString m_current;
    QTranslator m_qtWords;
    QTranslator m_ourWords;
};

/// The first of @p wanted (such as "fr-BE", "fr", "en") that is among @p available; "en" where none is.
QString bestLanguage(const QStringList &wanted, const QStringList &available);

} // namespace convoke
