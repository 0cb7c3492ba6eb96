// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/zonelabel.h"

#include <QDateTime>
#include <QTimeZone>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The usual short names of Europe. QTimeZone's own depend on the machine's data and language.
QString europeanLabel(const QString &timeZone, int offset, bool summer)
{
    if (timeZone == u"Europe/London") {
        return summer ? u"BST"_s : u"GMT"_s;
    }
    if (timeZone == u"Europe/Dublin") {
        return offset > 0 ? u"IST"_s : u"GMT"_s;
    }
    const int standard = (summer ? offset - 3600 : offset) / 3600;
    switch (standard) {
    case 0:
        return summer ? u"WEST"_s : u"WET"_s;
    case 1:
        return summer ? u"CEST"_s : u"CET"_s;
    case 2:
        return summer ? u"EEST"_s : u"EET"_s;
    default:
        return {};
    }
}

QString distanceFromUtc(int offset)
{
    const int minutes = qAbs(offset) / 60;
    QString label = u"UTC"_s;
    if (minutes != 0) {
        label += (offset < 0 ? u'−' : u'+') + QString::number(minutes / 60);
        label += minutes % 60 == 0 ? QString() : u":%1"_s.arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return label;
}

} // namespace

QString zoneLabel(const QString &timeZone, QDate day)
{
    const QTimeZone zone(timeZone.toUtf8());
    if (!zone.isValid() || !day.isValid()) {
        return {};
    }
    const QDateTime noon(day, QTime(12, 0), zone);
    const int offset = zone.offsetFromUtc(noon);
    const bool summer = zone.isDaylightTime(noon);
    const QString label =
        timeZone.startsWith(u"Europe/") ? europeanLabel(timeZone, offset, summer) : QString();
    return label.isEmpty() ? distanceFromUtc(offset) : label;
}

} // namespace convoke
