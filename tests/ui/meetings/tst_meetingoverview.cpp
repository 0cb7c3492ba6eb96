// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counteddesk.h"
#include "dress.h"
#include "support/builders.h"

#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/meetingspage.h"
#include "ui/meetings/timelinepage.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class MeetingOverviewTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CountedDesk> m_desk;
    std::unique_ptr<MeetingOverview> m_overview;

private Q_SLOTS:
    void init()
    {
        dress();
        m_desk = std::make_unique<CountedDesk>();
        m_overview =
            std::make_unique<MeetingOverview>(m_desk->meetings, m_desk->database->changes(), m_desk->clock);
    }
    void cleanup()
    {
        m_overview.reset();
        m_desk.reset();
    }
    void loadsOnceAfterAChangeHoweverManyLook()
    {
        constexpr int oneLoad = 2; // groups and meetings
        MeetingDeeds deeds(m_desk->meetings, m_desk->deeds, m_desk->ids, m_desk->clock);
        MeetingsPage list(*m_overview, deeds);
        TimelinePage timeline(*m_overview, deeds);
        for (Page *page : {static_cast<Page *>(&list), static_cast<Page *>(&timeline)}) {
            page->activate(page->place());
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page));
        }
        QCOMPARE(m_desk->transactions.reads, oneLoad);
        const MeetingDocument meeting = completeDocument(m_desk->ids);
        QVERIFY(m_desk->meetings.add(meeting));
        QCOMPARE(m_desk->transactions.reads, 2 * oneLoad);
        QCOMPARE(m_overview->meetings().size(), 1);
        QVERIFY(m_overview->find(meeting.meeting.id) != nullptr);
        QVERIFY(m_overview->find(MeetingId(4711)) == nullptr);
        list.hide();
        timeline.hide();
        QVERIFY(m_desk->meetings.remove(meeting.meeting.id));
        timeline.show();
        list.show();
        QVERIFY(m_overview->meetings().isEmpty());
    }
    void whatDoesNotConcernMeetingsIsLeftAlone()
    {
        QVERIFY(m_overview->refresh());
        const int before = m_desk->transactions.reads;
        const QSignalSpy changed(m_overview.get(), &MeetingOverview::changed);
        Changes changes{ChangeSetId(1), {{Subject::Person, {1}}}};
        Q_EMIT m_desk->database->changes().committed(changes);
        QCOMPARE(changed.count(), 0);
        QVERIFY(m_overview->refresh());
        QCOMPARE(m_desk->transactions.reads, before);
        changes.rows = {{Subject::Selection, {1}}};
        Q_EMIT m_desk->database->changes().committed(changes);
        QCOMPARE(changed.count(), 1);
    }
    void coloursAreThoseOfTheGroupsThatMeet()
    {
        const QList<WorkingGroup> groups{
            {WorkingGroupId(1), u"POL"_s, u"Police"_s, u"#111111"_s, u"#eeeeee"_s, {}, {}, {}},
            {WorkingGroupId(2), u"LOCAL"_s, u"Local"_s, u"#222222"_s, u"#dddddd"_s, {}, {}, {}}};
        MeetingSummary meeting{MeetingId(1)};
        meeting.groups = {{u"POL"_s, GroupRole::Lead}, {u"GONE"_s, GroupRole::Joint}};
        const QHash<QString, WorkingGroup> byCode = groupsByCode(groups);
        QCOMPARE(groupColours(meeting, byCode).size(), 1);
        meeting.groups.append({u"LOCAL"_s, GroupRole::Input});
        QCOMPARE(groupColours(meeting, byCode).size(), 1);
        meeting.groups.last().role = GroupRole::Joint;
        QCOMPARE(groupColours(meeting, byCode).size(), 2);
        QCOMPARE(groupColours(meeting, byCode).first().light, u"#111111"_s);
    }
};

QTEST_MAIN(MeetingOverviewTest)
#include "tst_meetingoverview.moc"
