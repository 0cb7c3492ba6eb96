// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/measures.h"
#include "ui/common/systemscheme.h"

#include <QApplication>
#include <QFontInfo>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto schemeKey = "appearance/scheme";
constexpr auto textSizeKey = "appearance/textSize";

QString wordFor(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        return u"system"_s;
    case Scheme::Light:
        return u"light"_s;
    case Scheme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Scheme schemeFrom(const QString &word)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        if (word == wordFor(scheme)) {
            return scheme;
        }
    }
    return Scheme::System;
}

} // namespace

Theme::Theme(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_scheme(schemeFrom(settings.value(QLatin1StringView(schemeKey)).toString()))
    , m_textSize(qBound(80, settings.value(QLatin1StringView(textSizeKey), 100).toInt(), 200))
    , m_desktopIsDark(prefersDark(DesktopTraces::ofThisDesktop()))
    , m_desktopFont(QGuiApplication::font())
{ }

bool Theme::canChooseScheme()
{
#ifdef Q_OS_MACOS
    return false;
#else
    return true;
#endif
}

bool Theme::isDark() const
{
    if (!canChooseScheme() || m_scheme == Scheme::System) {
        return m_desktopIsDark;
    }
    return m_scheme == Scheme::Dark;
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    m_settings.setValue(QLatin1StringView(schemeKey), wordFor(scheme));
    apply();
}

void Theme::setTextSize(int percent)
{
    m_textSize = qBound(80, percent, 200);
    m_settings.setValue(QLatin1StringView(textSizeKey), m_textSize);
    apply();
}

void Theme::apply()
{
    const bool native = !canChooseScheme();
    const Tokens &set = Tokens::of(isDark());
    // A desktop with enlarged letters enlarges ours too; its ordinary sizes are all within a step of 13.
    const int desktopPx = QFontInfo(m_desktopFont).pixelSize();
    const double desktopScale = desktopPx > 16 ? desktopPx / double(measure::body + 1) : 1.0;
    const double scale = desktopScale * m_textSize / 100.0;
    if (!native) {
        if (QApplication::style()->objectName().compare(u"fusion", Qt::CaseInsensitive) != 0) {
            QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        }
        QApplication::setPalette(paletteFrom(set));
    }
    QFont font = m_desktopFont;
    font.setPixelSize(qRound(measure::body * scale));
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheetFrom(set, scale, native));
    Q_EMIT changed();
}

QPalette paletteFrom(const Tokens &set)
{
    QPalette palette(set.text, set.surface, set.surface, set.border, set.softBorder, set.text, set.text,
                     set.surface, set.window);
    palette.setColor(QPalette::AlternateBase, set.raised);
    palette.setColor(QPalette::ToolTipBase, set.surface);
    palette.setColor(QPalette::ToolTipText, set.text);
    palette.setColor(QPalette::PlaceholderText, set.secondary);
    palette.setColor(QPalette::Highlight, set.accent);
    palette.setColor(QPalette::HighlightedText, set.onAccent);
    palette.setColor(QPalette::Link, set.accent);
    palette.setColor(QPalette::LinkVisited, set.accent);
    palette.setColor(QPalette::Midlight, set.softBorder);
    palette.setColor(QPalette::Mid, set.border);
    palette.setColor(QPalette::Dark, set.muted);
    palette.setColor(QPalette::Shadow, set.dark ? QColor(0x0B0E11) : QColor(0xB7C0CB));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, set.muted);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, set.neutralGround);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, set.secondary);
    return palette;
}

} // namespace convoke
