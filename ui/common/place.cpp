// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/place.h"

#include <QStringList>
#include <QUrl>

namespace convoke {

namespace {

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

} // namespace

QString Place::toString() const
{
    QString text = encoded(room);
    if (!item.isEmpty() || !stage.isEmpty()) {
        text += u'/' + encoded(item);
    }
    if (!stage.isEmpty()) {
        text += u'/' + encoded(stage);
    }
    return text;
}

Place Place::fromString(const QString &text)
{
    const QStringList parts = text.split(u'/');
    return {decoded(parts.value(0)), decoded(parts.value(1)), decoded(parts.value(2))};
}

} // namespace convoke
