// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace convoke {

/// Where in an open file the window is: a room, an item in it and a stage of that item. Written as
/// "meeting/4711/review" in the settings. The rooms and stages are words, so that the shell needs to know
/// none of them.
struct Place
{
    QString room; ///< "meetings", "timeline", "people", "duplicates", "meeting"
    QString item; ///< in "meetings": the code of a working group, or nothing; in "meeting": its id
    QString
        stage; ///< in "meeting": "call", "applications", "review", "selection", "participants", or nothing

    static Place meetings(const QString &group = {}) { return {QStringLiteral("meetings"), group, {}}; }
    static Place timeline() { return {QStringLiteral("timeline"), {}, {}}; }
    static Place people() { return {QStringLiteral("people"), {}, {}}; }
    /// The desk where duplicates in the address book are decided.
    static Place duplicates() { return {QStringLiteral("duplicates"), {}, {}}; }
    static Place meeting(qint64 id, const QString &stage = {})
    {
        return {QStringLiteral("meeting"), QString::number(id), stage};
    }

    [[nodiscard]] bool isNowhere() const { return room.isEmpty(); }
    /// The id in item; 0 where there is none.
    [[nodiscard]] qint64 itemId() const { return item.toLongLong(); }

    /// A row of @p wider's kind covers this place: the same room without an item, "Meetings" for any
    /// meeting, or "People" for the duplicates among them.
    [[nodiscard]] bool isCoveredBy(const Place &wider) const
    {
        const bool sameRoom = wider.room == room;
        const bool meetingInMeetings =
            room == QStringLiteral("meeting") && wider.room == QStringLiteral("meetings");
        const bool duplicatesInPeople =
            room == QStringLiteral("duplicates") && wider.room == QStringLiteral("people");
        return wider.item.isEmpty() && (sameRoom || meetingInMeetings || duplicatesInPeople);
    }

    /// Parts are percent-encoded, so any text survives.
    [[nodiscard]] QString toString() const;
    static Place fromString(const QString &text);

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace convoke

Q_DECLARE_METATYPE(convoke::Place)
