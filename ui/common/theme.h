// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QSettings;

namespace convoke {

/// Light, dark, or what the desktop uses.
enum class Scheme { System, Light, Dark };

/// Dresses the application: on Linux and Windows Fusion with our palette and one style sheet made from the
/// tokens, on macOS the native style with a sheet for our own widgets alone. Remembers the choice in the
/// settings; widgets follow a change at once. Only one lives at a time, made after the QApplication and
/// before the first window.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QSettings &settings, QObject *parent = nullptr);

    /// Sets style, palette, font and sheet.
    void apply();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] bool isDark() const;

    /// Per cent of the normal size, 80 to 200.
    [[nodiscard]] int textSize() const { return m_textSize; }
    void setTextSize(int percent);

    /// macOS chooses for itself.
    [[nodiscard]] static bool canChooseScheme();

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    Scheme m_scheme = Scheme::System;
    int m_textSize = 100;
    bool m_desktopIsDark = false;
    QFont m_desktopFont;
};

/// The palette that belongs to @p tokens.
QPalette paletteFrom(const Tokens &tokens);

/// The style sheet that belongs to @p tokens; @p scale multiplies every size (1.0: as designed). @p native
/// leaves the platform's own controls alone.
QString styleSheetFrom(const Tokens &tokens, double scale, bool native = false);

} // namespace convoke
