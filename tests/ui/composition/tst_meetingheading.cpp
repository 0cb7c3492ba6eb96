// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsbox.h"

#include "ui/composition/meetingheading.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class MeetingHeadingTest : public QObject
{
    Q_OBJECT

    SettingsBox m_box;
    const QDate m_today{2031, 4, 1};

    static MeetingSummary summary()
    {
        MeetingSummary summary{.id = MeetingId(7)};
        summary.reference = u"POL-2031-05"_s;
        summary.title = u"Night patrols and neighbours"_s;
        summary.groups = {{u"POL"_s, GroupRole::Lead}, {u"LOCAL"_s, GroupRole::Input}};
        summary.firstDay = QDate(2031, 5, 7);
        summary.lastDay = QDate(2031, 5, 8);
        summary.deadline = QDate(2031, 4, 11);
        summary.places = 30;
        return summary;
    }
    static MeetingDocument document()
    {
        MeetingDocument document{.meeting = Meeting{.id = MeetingId(7)}};
        document.meeting.sessions = {{SessionId(1), QDate(2031, 5, 7), {}, {}},
                                     {SessionId(2), QDate(2031, 5, 8), {}, {}}};
        document.meeting.mode = MeetingMode::Online;
        document.meeting.places = 30;
        document.call.deadline = QDate(2031, 4, 11);
        document.call.deadlineRule = DeadlineRule::Before;
        return document;
    }
    [[nodiscard]] StageTab stage(const MeetingSummary &summary, const QString &key) const
    {
        const QList<StageTab> stages = meetingHeading(summary, document(), m_today).stages;
        for (const StageTab &tab : stages) {
            if (tab.key == key) {
                return tab;
            }
        }
        return {};
    }

private Q_SLOTS:
    void saysWhatWhenAndWhere()
    {
        const StagedHeading heading = meetingHeading(summary(), document(), m_today);
        QCOMPARE(heading.title, u"Night patrols and neighbours"_s);
        QCOMPARE(heading.groupNames, u"POL, LOCAL"_s);
        // Without a translation plurals stand as they are written in the source.
        QCOMPARE(heading.subtitle,
                 u"Wednesday, May 7, 2031 and Thursday, May 8, 2031, online · 30 place(s)"
                 " · deadline: before Apr 11, 2031"_s);
        QCOMPARE(heading.chips.size(), 2);
        QCOMPARE(heading.chips.at(0).word, u"POL-2031-05"_s);
        QCOMPARE(heading.chips.at(1).word, u"Await applications"_s);
    }

    void saysNothingOfWhatIsNotKnown()
    {
        MeetingSummary bare{.id = MeetingId(1)};
        bare.reference = u"POL-1"_s;
        bare.title = u"Bare"_s;
        const StagedHeading heading =
            meetingHeading(bare, MeetingDocument{.meeting = Meeting{.id = MeetingId(1)}}, m_today);
        QCOMPARE(heading.subtitle, u"No date yet"_s);
        QCOMPARE(heading.chips.at(1).word, u"Complete the call"_s);
    }

    void standsInTheOrderOfTheWork()
    {
        QStringList keys;
        const QList<StageTab> stages = meetingHeading(summary(), document(), m_today).stages;
        for (const StageTab &tab : stages) {
            keys.append(tab.key);
            QVERIFY(tab.visible);
        }
        QCOMPARE(keys,
                 (QStringList{u"call"_s, u"applications"_s, u"review"_s, u"selection"_s, u"participants"_s}));
    }

    void aCallIsDoneWithADayAndADeadline()
    {
        MeetingSummary meeting = summary();
        QVERIFY(stage(meeting, u"call"_s).done);
        meeting.deadline.reset();
        QVERIFY(!stage(meeting, u"call"_s).done);
        meeting = summary();
        meeting.firstDay.reset();
        QVERIFY(!stage(meeting, u"call"_s).done);
    }

    void countsApplicationsReviewsAndSeats()
    {
        MeetingSummary meeting = summary();
        QVERIFY(stage(meeting, u"applications"_s).detail.isEmpty());
        QVERIFY(stage(meeting, u"review"_s).detail.isEmpty());
        QVERIFY(stage(meeting, u"selection"_s).detail.isEmpty());
        meeting.applications = 1180;
        meeting.scored = 590;
        meeting.selected = 28;
        QCOMPARE(stage(meeting, u"applications"_s).detail, u"1,180"_s);
        QCOMPARE(stage(meeting, u"review"_s).detail, u"50 %"_s);
        QCOMPARE(stage(meeting, u"selection"_s).detail, u"28 of 30"_s);
    }

    void someReviewsAreNeverNone()
    {
        MeetingSummary meeting = summary();
        meeting.applications = 1000;
        meeting.scored = 999;
        QCOMPARE(stage(meeting, u"review"_s).detail, u"99 %"_s); // not all yet
        meeting.scored = 3;
        QCOMPARE(stage(meeting, u"review"_s).detail, u"1 %"_s); // begun
    }

    void withoutPlacesSeatsAreCountedAlone()
    {
        MeetingSummary meeting = summary();
        meeting.selected = 12;
        meeting.places.reset();
        QCOMPARE(stage(meeting, u"selection"_s).detail, u"12"_s);
    }

    void anOpenRegistrationSkipsReviewAndSelection()
    {
        MeetingSummary meeting = summary();
        meeting.selection = false;
        QVERIFY(!stage(meeting, u"review"_s).visible);
        QVERIFY(!stage(meeting, u"selection"_s).visible);
        QVERIFY(stage(meeting, u"participants"_s).visible);
    }

    void aMeetingThatWasIsOver()
    {
        MeetingSummary meeting = summary();
        meeting.lastDay = QDate(2031, 3, 31);
        QCOMPARE(meetingHeading(meeting, document(), m_today).chips.at(1).word, u"Over"_s);
    }
};

QTEST_MAIN(MeetingHeadingTest)
#include "tst_meetingheading.moc"
