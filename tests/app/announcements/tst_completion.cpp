// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/completion.h"

#include <QtTest>

#include "support/builders.h"
#include "support/fixedclock.h"

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class CompletionTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;
    IdSource m_ids{m_clock};

    MeetingDocument bare()
    {
        MeetingDocument document{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
        document.meeting.reference = u"POL-2031-05"_s;
        document.meeting.title = u"Ours"_s;
        return document;
    }

private Q_SLOTS:
    void takesWhatIsOpen()
    {
        const MeetingDocument read = completeDocument(m_ids);
        const MeetingDocument before = bare();
        const MeetingDocument after = completedFrom(before, read);
        QCOMPARE(after.meeting.id, before.meeting.id);
        QCOMPARE(after.meeting.title, u"Ours"_s);
        Meeting expected = read.meeting;
        expected.id = before.meeting.id;
        expected.title = u"Ours"_s;
        QCOMPARE(after.meeting, expected);
        QCOMPARE(after.call, read.call);
        QCOMPARE(after.rules, read.rules);
    }

    void changesNothingThatIsSaid()
    {
        const MeetingDocument ours = completeDocument(m_ids);
        MeetingDocument read = completeDocument(m_ids);
        read.meeting.title = u"Theirs"_s;
        read.meeting.places = 99;
        read.meeting.place = {u"Oslo"_s, u"NO"_s, u"Town Hall"_s};
        read.meeting.timeZone = u"Europe/Helsinki"_s;
        read.meeting.lunchToLunch = false;
        read.call.deadline = QDate(2031, 1, 1);
        read.call.deadlineRule = DeadlineRule::By;
        read.call.link = u"https://elsewhere.example"_s;
        QCOMPARE(completedFrom(ours, read), ours);
    }

    void aDeadlineKeepsItsOwnRule()
    {
        MeetingDocument ours = bare();
        ours.call.deadline = QDate(2031, 4, 1);
        const MeetingDocument after = completedFrom(ours, completeDocument(m_ids));
        QCOMPARE(after.call.deadline, QDate(2031, 4, 1));
        QVERIFY(!after.call.deadlineRule);
    }

    void profilesQuestionsAndLimitsComeTogetherOrNotAtAll()
    {
        MeetingDocument ours = bare();
        ours.call.profiles = {{m_ids.next<ProfileId>(), u"keeper"_s, u"Keeper"_s, {}, {}, {}}};
        const MeetingDocument after = completedFrom(ours, completeDocument(m_ids));
        QCOMPARE(after.call.profiles, ours.call.profiles);
        QVERIFY(after.call.questions.isEmpty());
        QVERIFY(after.rules.isEmpty());
    }

    void whatWasNotReadStaysOpen()
    {
        const MeetingDocument ours = bare();
        MeetingDocument nothing{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
        nothing.meeting.timeZone = u"Europe/Helsinki"_s; // of no session
        QCOMPARE(completedFrom(ours, nothing), ours);
    }
};

QTEST_APPLESS_MAIN(CompletionTest)
#include "tst_completion.moc"
