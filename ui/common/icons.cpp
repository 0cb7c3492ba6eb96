// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/tokens.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor inkColour(IconInk ink, QIcon::Mode mode)
{
    const Tokens &t = tokens();
    if (mode == QIcon::Disabled) {
        return t.muted;
    }
    switch (ink) {
    case IconInk::Secondary:
        return t.secondary;
    case IconInk::Text:
        return t.text;
    case IconInk::Accent:
        return t.accent;
    case IconInk::OnAccent:
        return t.onAccent;
    case IconInk::Good:
        return t.good;
    case IconInk::Warn:
        return t.warn;
    case IconInk::Bad:
        return t.bad;
    }
    Q_UNREACHABLE();
}

/// Draws one SVG with its currentColor replaced by the ink.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, IconInk ink)
        : m_name(std::move(name))
        , m_ink(ink)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(rect.size() * ratio, mode, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(size, mode, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        return rendered(size, mode, ratio);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_ink); }
    [[nodiscard]] QString key() const override { return u"convoke-line-icon"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QPixmap rendered(const QSize &size, QIcon::Mode mode, qreal ratio) const
    {
        const QString colour = inkColour(m_ink, mode).name();
        const QString cacheKey =
            u"convoke/%1/%2/%3x%4@%5"_s.arg(m_name, colour).arg(size.width()).arg(size.height()).arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap)) {
            return pixmap;
        }
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_name;
    IconInk m_ink;
};

} // namespace

QIcon lineIcon(const QString &name, IconInk ink)
{
    Q_ASSERT_X(QFile::exists(u":/icons/%1.svg"_s.arg(name)), "lineIcon", qPrintable(name));
    return QIcon(new LineIconEngine(name, ink));
}

QStringList lineIconNames()
{
    QStringList names;
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file != u"convoke.svg") {
            names.append(file.chopped(4));
        }
    }
    return names;
}

QIcon programIcon()
{
    return QIcon(u":/icons/convoke.svg"_s);
}

} // namespace convoke
