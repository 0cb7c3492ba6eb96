// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zonelabel.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those that zoneLabel() writes come before others of the same hours.
constexpr ZoneName names[] = {{u"WET", 0, false, u"WEST"},
                              {u"WEST", 0, true, u"WET"},
                              {u"CET", 1, false, u"CEST"},
                              {u"CEST", 1, true, u"CET"},
                              {u"EET", 2, false, u"EEST"},
                              {u"EEST", 2, true, u"EET"},
                              {u"GMT", 0, false, {}},
                              {u"BST", 0, true, {}},
                              {u"UTC", 0, false, {}},
                              {u"MEZ", 1, false, u"MESZ"},
                              {u"MESZ", 1, true, u"MEZ"},
                              {u"CEDT", 1, true, {}},
                              {u"Central European Time", 1, false, {}},
                              {u"Central European Summer Time", 1, true, {}}};
constexpr QStringView seasonless[] = {u"brussels time", u"cet/cest", u"cest/cet", u"local time"};

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
    const auto *const name = std::find_if(std::begin(names), std::end(names), [=](const ZoneName &known) {
        return known.standard == standard && known.isSummer == summer;
    });
    return name == std::end(names) ? QString() : name->label.toString();
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

const ZoneName *zoneNamed(QStringView label)
{
    const auto *const name = std::find_if(std::begin(names), std::end(names), [label](const ZoneName &known) {
        return known.label.compare(label, Qt::CaseInsensitive) == 0;
    });
    return name == std::end(names) ? nullptr : name;
}

bool followsTheSeason(QStringView label)
{
    return std::any_of(std::begin(seasonless), std::end(seasonless),
                       [label](QStringView known) { return known.compare(label, Qt::CaseInsensitive) == 0; });
}

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
