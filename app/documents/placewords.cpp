// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/placewords.h"

#include "documents/documentwords.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString roomAndTown(const MeetingPlace &place, const QString &language)
{
    QStringList parts;
    if (place.venue) {
        parts.append(*place.venue);
    }
    if (place.city) {
        parts.append(*place.city);
    }
    if (place.country) {
        const std::optional<CountryCode> country = CountryCode::fromText(*place.country);
        parts.append(country ? country->name(language) : *place.country);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString placeInWords(const DocumentContent &content, const QString &language)
{
    const DocumentWords words(language);
    QString place = roomAndTown(content.place, words.language());
    const bool online = content.mode == MeetingMode::Online
        || (!content.mode && place.isEmpty() && !content.platform.isEmpty());
    if (online || (content.mode == MeetingMode::Hybrid && place.isEmpty())) {
        return content.platform.isEmpty()
            ? words.text(u"place.online"_s)
            : words.text(u"place.online.platform"_s, {{u"platform", content.platform}});
    }
    if (content.mode == MeetingMode::Hybrid) {
        return content.platform.isEmpty()
            ? words.text(u"place.hybrid"_s, {{u"place", place}})
            : words.text(u"place.hybrid.platform"_s, {{u"place", place}, {u"platform", content.platform}});
    }
    return place;
}

} // namespace convoke
