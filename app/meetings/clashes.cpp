// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/clashes.h"

#include "base/textfold.h"

#include <QHash>
#include <QMap>

namespace convoke {

QStringList meetingGroups(const QList<MeetingGroup> &groups)
{
    QStringList codes;
    for (const MeetingGroup &group : groups) {
        if (group.role != GroupRole::Input) {
            codes.append(group.code);
        }
    }
    return codes;
}

QStringList sharedGroups(const QStringList &mine, const QStringList &others)
{
    QStringList shared;
    for (const QString &code : mine) {
        if (others.contains(code)) {
            shared.append(code);
        }
    }
    return shared;
}

QStringList sharedNames(const QStringList &mine, const QStringList &others)
{
    QStringList folded;
    for (const QString &other : others) {
        folded.append(foldedForSearch(other));
    }
    QStringList shared;
    for (const QString &name : mine) {
        const QString key = foldedForSearch(name);
        if (!key.isEmpty() && folded.contains(key) && !shared.contains(name)) {
            shared.append(name);
        }
    }
    return shared;
}

QList<QList<Clash>> clashesAmong(const QList<MeetingSummary> &meetings)
{
    QHash<QDate, QList<qsizetype>> byDay;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        for (const QDate &day : meetings.at(i).days) {
            byDay[day].append(i);
        }
    }
    QList<QList<Clash>> clashes(meetings.size());
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const MeetingSummary &meeting = meetings.at(i);
        QMap<qsizetype, QDate> others;
        for (const QDate &day : meeting.days) {
            for (const qsizetype other : std::as_const(byDay[day])) {
                if (other != i && !others.contains(other)) {
                    others.insert(other, day);
                }
            }
        }
        for (auto other = others.cbegin(); other != others.cend(); ++other) {
            const MeetingSummary &second = meetings.at(other.key());
            const Clash clash{other.key(), other.value(),
                              sharedGroups(meetingGroups(meeting.groups), meetingGroups(second.groups)),
                              sharedNames(meeting.chairs, second.chairs)};
            if (!clash.groups.isEmpty() || !clash.chairs.isEmpty()) {
                clashes[i].append(clash);
            }
        }
    }
    return clashes;
}

} // namespace convoke
