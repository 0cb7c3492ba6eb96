// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixedclock.h"

#include "ui/meetings/meetingparts.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MeetingPartsTest : public QObject
{
    Q_OBJECT
private:
    test::FixedClock m_clock;
    IdSource m_ids{m_clock};

private Q_SLOTS:
    void addsSessionsAtTheSameHoursInOrder();
    void duplicatesASessionOnTheNextDay();
    void keepsExactlyOneLeadingGroup();
};

void MeetingPartsTest::addsSessionsAtTheSameHoursInOrder()
{
    Meeting meeting{.id = m_ids.next<MeetingId>()};
    const SessionId later = addSession(meeting, QDate(2031, 5, 8), m_ids);
    meeting.sessions.first().start = QTime(9, 0);
    const SessionId earlier = addSession(meeting, QDate(2031, 5, 7), m_ids);
    QCOMPARE(meeting.sessions.first().id, earlier);
    QCOMPARE(meeting.sessions.last().id, later);
    QCOMPARE(meeting.sessions.first().start, std::optional(QTime(9, 0)));
}

void MeetingPartsTest::duplicatesASessionOnTheNextDay()
{
    Meeting meeting{.id = m_ids.next<MeetingId>()};
    const SessionId first = addSession(meeting, QDate(2031, 12, 31), m_ids);
    const std::optional<SessionId> copy = duplicateSession(meeting, first, m_ids);
    QVERIFY(copy && *copy != first);
    QCOMPARE(meeting.sessions.last().date, QDate(2032, 1, 1));
    QVERIFY(!duplicateSession(meeting, SessionId(4711), m_ids));
}

void MeetingPartsTest::keepsExactlyOneLeadingGroup()
{
    const QList<WorkingGroup> known{{WorkingGroupId(1), u"POL"_s, {}, {}, {}, {}, {}, {}},
                                    {WorkingGroupId(2), u"LOCAL"_s, {}, {}, {}, {}, {}, {}},
                                    {WorkingGroupId(3), u"HEALTH"_s, {}, {}, {}, {}, {}, {}}};
    Meeting meeting{.id = m_ids.next<MeetingId>()};
    QVERIFY(addGroup(meeting, known) && addGroup(meeting, known) && addGroup(meeting, known));
    QVERIFY(!addGroup(meeting, known));
    QCOMPARE(meeting.leadGroup(), std::optional(u"POL"_s));
    setGroupRole(meeting, 2, GroupRole::Lead);
    QCOMPARE(meeting.leadGroup(), std::optional(u"HEALTH"_s));
    QCOMPARE(meeting.groups.at(0).role, GroupRole::Joint);
    setGroupRole(meeting, 2, GroupRole::Input);
    QCOMPARE(meeting.leadGroup(), std::optional(u"POL"_s));
    removeGroup(meeting, 0);
    QCOMPARE(meeting.leadGroup(), std::optional(u"LOCAL"_s));
}

QTEST_GUILESS_MAIN(MeetingPartsTest)
#include "tst_meetingparts.moc"
