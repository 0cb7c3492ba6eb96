// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"
#include "ui/common/groupdot.h"
#include "ui/meetings/meetingsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MeetingsModelTest : public QObject
{
    Q_OBJECT
private:
    static MeetingSummary summary(qint64 id);
    static QString textAt(const MeetingsModel &model, MeetingColumn column)
    {
        return model.index(0, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void holdsAsAModel();
    void saysWhatAMeetingIs();
    void marksTheGroupsThatMeet();
    void isFoundByTheNameOfAGroup();
    void seesDeadlineAndStepFromToday();
    void missingDatesHaveNothingToSortBy();
};

MeetingSummary MeetingsModelTest::summary(qint64 id)
{
    MeetingSummary meeting{MeetingId(id)};
    meeting.reference = u"POL-2026-12"_s;
    meeting.title = u"Night patrols"_s;
    meeting.groups = {
        {u"POL"_s, GroupRole::Lead}, {u"LOCAL"_s, GroupRole::Joint}, {u"C&N"_s, GroupRole::Input}};
    meeting.firstDay = QDate(2026, 12, 16);
    meeting.lastDay = QDate(2026, 12, 17);
    meeting.mode = MeetingMode::Online;
    meeting.deadline = QDate(2026, 11, 24);
    meeting.deadlineRule = DeadlineRule::By;
    meeting.places = 30;
    meeting.applications = 12;
    return meeting;
}

void MeetingsModelTest::holdsAsAModel()
{
    MeetingsModel model(nullptr, QLocale(u"en_GB"_s));
    model.setToday(QDate(2026, 11, 20));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({summary(1), summary(2), summary(3)});
    MeetingSummary changed = summary(2);
    changed.title = u"Other"_s;
    model.update({summary(4), changed, summary(1)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.valueAt(1).title, u"Other"_s);
}

void MeetingsModelTest::saysWhatAMeetingIs()
{
    MeetingsModel model(nullptr, QLocale(u"en_GB"_s));
    model.setToday(QDate(2026, 11, 20));
    model.load({summary(1)});
    QCOMPARE(textAt(model, MeetingColumn::Dates), u"16–17 Dec 2026"_s);
    QCOMPARE(textAt(model, MeetingColumn::Where), u"online"_s);
    QCOMPARE(textAt(model, MeetingColumn::Deadline), u"by 24 Nov"_s);
    QCOMPARE(textAt(model, MeetingColumn::Applications), u"12"_s);
    QCOMPARE(textAt(model, MeetingColumn::Selected), u"0 of 30"_s);
    MeetingSummary open = summary(1);
    open.selection = false;
    model.update({open});
    QCOMPARE(textAt(model, MeetingColumn::Selected), u"everybody"_s);
}

void MeetingsModelTest::marksTheGroupsThatMeet()
{
    MeetingsModel model(nullptr, QLocale(u"en_GB"_s));
    model.setToday(QDate(2026, 11, 20));
    model.setGroups({{WorkingGroupId(1), u"POL"_s, u"Police"_s, u"#111111"_s, u"#eeeeee"_s, {}, {}, {}},
                     {WorkingGroupId(2), u"LOCAL"_s, u"Local"_s, u"#222222"_s, u"#dddddd"_s, {}, {}, {}},
                     {WorkingGroupId(3), u"C&N"_s, u"Narratives"_s, u"#333333"_s, u"#cccccc"_s, {}, {}, {}}});
    model.load({summary(1)});
    const QModelIndex reference = model.index(0, static_cast<int>(MeetingColumn::Reference));
    const auto dots = reference.data(DotsRole).value<QList<ColourPair>>();
    QCOMPARE(dots.size(), 2); // who only gives input is not marked
    QCOMPARE(dots.first().light, u"#111111"_s);
    QCOMPARE(reference.data(Qt::ToolTipRole).toString(),
             u"Police: leads\nLocal: joint\nNarratives: gives input"_s);
}

void MeetingsModelTest::isFoundByTheNameOfAGroup()
{
    MeetingsModel model(nullptr, QLocale(u"en_GB"_s));
    model.setToday(QDate(2026, 11, 20));
    model.setGroups({{WorkingGroupId(1), u"POL"_s, u"Gendarmerie"_s, {}, {}, {}, {}, {}}});
    model.load({summary(1)});
    const QString haystack = model.index(0, 0).data(HaystackRole).toString();
    QVERIFY(haystack.contains(u"gendarmerie"_s));
    QVERIFY(haystack.contains(u"night patrols"_s));
}

void MeetingsModelTest::seesDeadlineAndStepFromToday()
{
    MeetingsModel model(nullptr, QLocale(u"en_GB"_s));
    model.setToday(QDate(2026, 11, 20));
    model.load({summary(1)});
    const QModelIndex deadline = model.index(0, static_cast<int>(MeetingColumn::Deadline));
    const QModelIndex step = model.index(0, static_cast<int>(MeetingColumn::NextStep));
    QCOMPARE(deadline.data(ChipRole).value<Chip>().word, u"in 4 days"_s);
    QCOMPARE(step.data().toString(), u"Await applications"_s);
    model.setToday(QDate(2026, 11, 25));
    QCOMPARE(deadline.data(ChipRole).value<Chip>().word, u"passed"_s);
    QCOMPARE(step.data().toString(), u"Add criteria"_s);
}

void MeetingsModelTest::missingDatesHaveNothingToSortBy()
{
    MeetingsModel model(nullptr, QLocale(u"en_GB"_s));
    model.setToday(QDate(2026, 11, 20));
    MeetingSummary bare{MeetingId(1)};
    bare.reference = u"POL"_s;
    model.load({bare});
    QVERIFY(!model.index(0, static_cast<int>(MeetingColumn::Dates)).data(RawRole).isValid());
    QVERIFY(!model.index(0, static_cast<int>(MeetingColumn::Deadline)).data(RawRole).isValid());
    QCOMPARE(textAt(model, MeetingColumn::Dates), u"no date yet"_s);
    QCOMPARE(textAt(model, MeetingColumn::Deadline), QString());
}

QTEST_MAIN(MeetingsModelTest)
#include "tst_meetingsmodel.moc"
