// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementjson.h"
#include "announcements/announcementreader.h"
#include "meetings/defaultgroups.h"
#include "support/fixedclock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace convoke::test {

/// The first call of @p text, which every text gives.
inline AnnouncementReading firstCall(const AnnouncementReader &reader, const QString &text)
{
    const Result<AnnouncementReading> reading = reader.read(text, {});
    if (!reading) {
        qFatal("the text was not read");
    }
    return *reading;
}

/// Reads texts with the default working groups and gives the document's fields flat: those of "call" beside
/// the rest.
class ReadingProbe
{
public:
    ReadingProbe()
        : m_ids(m_clock, [] { return 7U; })
        , m_reader(defaultWorkingGroups(m_ids), m_ids)
    { }

    AnnouncementReading read(const QString &text) const { return firstCall(m_reader, text); }
    QJsonValue value(const QString &text, const QString &field) const
    {
        return flat(toJson(read(text))).value(field);
    }
    QString state(const QString &text, const QString &field) const
    {
        const AnnouncementReading reading = read(text);
        const FieldReading *found = reading.field(field);
        return found == nullptr ? QString() : toKey(found->state);
    }
    QStringList findings(const QString &text) const
    {
        QStringList codes;
        const QList<Finding> all = read(text).findings;
        for (const Finding &finding : all) {
            codes.append(finding.code);
        }
        return codes;
    }
    static QJsonObject flat(QJsonObject document)
    {
        const QJsonObject call = document.take(QStringLiteral("call")).toObject();
        for (auto it = call.begin(); it != call.end(); ++it) {
            document.insert(it.key(), it.value());
        }
        return document;
    }
    const AnnouncementReader &reader() const { return m_reader; }
    IdSource &ids() { return m_ids; }

private:
    FixedClock m_clock;
    IdSource m_ids;
    AnnouncementReader m_reader;
};

} // namespace convoke::test
