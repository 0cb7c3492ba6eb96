// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementjson.h"

#include <QJsonArray>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject fieldObject(const FieldReading &field)
{
    QJsonArray spans;
    for (const SourceSpan &span : field.spans) {
        spans.append(QJsonObject{{u"start"_s, span.start}, {u"length"_s, span.length}});
    }
    QJsonObject object{{u"state"_s, toKey(field.state)}, {u"source"_s, field.source}, {u"spans"_s, spans}};
    if (!field.candidates.isEmpty()) {
        object.insert(u"candidates"_s, QJsonArray::fromStringList(field.candidates));
    }
    return object;
}

} // namespace

QJsonObject toJson(const AnnouncementReading &reading)
{
    QJsonObject object = toJson(reading.document);
    QJsonObject fields;
    for (const FieldReading &field : reading.fields) {
        fields.insert(field.field, fieldObject(field));
    }
    QJsonArray findings;
    for (const Finding &finding : reading.findings) {
        findings.append(QJsonObject{{u"code"_s, finding.code}, {u"text"_s, finding.text}});
    }
    object.insert(u"fields"_s, fields);
    object.insert(u"findings"_s, findings);
    return object;
}

} // namespace convoke
