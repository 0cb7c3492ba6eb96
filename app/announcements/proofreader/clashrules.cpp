// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofrules.h"
#include "meetings/clashes.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Unknown hours take the whole day; an end before the start is the next day's, so it lasts to midnight here.
bool overlap(const Session &a, const Session &b)
{
    if (a.date != b.date) {
        return false;
    }
    const auto start = [](const Session &session) {
        return session.start.value_or(QTime(0, 0));
    };
    const auto end = [&start](const Session &session) {
        const QTime last = session.end.value_or(QTime(23, 59, 59));
        return last > start(session) ? last : QTime(23, 59, 59);
    };
    return start(a) < end(b) && start(b) < end(a);
}

/// The index of the first session that runs while one of @p other does; -1 where none does.
qsizetype clashing(const QList<Session> &sessions, const OtherMeeting &other)
{
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        for (const Session &theirs : other.sessions) {
            if (overlap(sessions.at(i), theirs)) {
                return i;
            }
        }
    }
    return -1;
}

using SharedBy = QStringList (*)(const Meeting &, const OtherMeeting &);

void addClashes(ProofCode code, const ProofMatter &matter, SharedBy shared, QList<ProofFinding> &findings)
{
    const Meeting &meeting = matter.document.meeting;
    for (const OtherMeeting &other : matter.context.others) {
        const qsizetype session = clashing(meeting.sessions, other);
        const QStringList names = session < 0 ? QStringList() : shared(meeting, other);
        if (!names.isEmpty()) {
            findings.append({.code = code,
                             .field = u"sessions"_s,
                             .item = QString::number(session + 1),
                             .dates = {meeting.sessions.at(session).date},
                             .words = QStringList{other.reference, other.title} + names});
        }
    }
}

QStringList groupsOfBoth(const Meeting &meeting, const OtherMeeting &other)
{
    return sharedGroups(meetingGroups(meeting.groups), other.groups);
}

QStringList chairsOfBoth(const Meeting &meeting, const OtherMeeting &other)
{
    return sharedNames(meeting.chairs, other.chairs);
}

} // namespace

void clashesOfGroups(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    addClashes(ProofCode::ClashOfGroups, matter, groupsOfBoth, findings);
}

void clashesOfChairs(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    addClashes(ProofCode::ClashOfChairs, matter, chairsOfBoth, findings);
}

} // namespace convoke
