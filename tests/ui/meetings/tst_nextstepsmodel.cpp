// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"
#include "ui/common/groupdot.h"
#include "ui/meetings/nextstepsmodel.h"
#include "ui/meetings/nextstepwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2031, 3, 10);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

MeetingSummary openCall(qint64 id, int daysToDeadline)
{
    MeetingSummary meeting{MeetingId(id)};
    meeting.reference = u"POL-%1"_s.arg(id);
    meeting.title = u"Meeting %1"_s.arg(id);
    meeting.groups = {{u"POL"_s, GroupRole::Lead}, {u"LOCAL"_s, GroupRole::Input}};
    meeting.firstDay = today.addDays(90);
    meeting.lastDay = meeting.firstDay;
    meeting.days = {*meeting.firstDay};
    meeting.deadline = today.addDays(daysToDeadline);
    return meeting;
}

QList<WorkingGroup> groups()
{
    WorkingGroup police{WorkingGroupId(1), u"POL"_s, u"Police"_s, u"#2F5D9E"_s, u"#7FA9E6"_s, {}, {}, {}};
    WorkingGroup local{WorkingGroupId(2), u"LOCAL"_s, u"Local"_s, u"#2E7D5B"_s, u"#78C2A0"_s, {}, {}, {}};
    return {police, local};
}

} // namespace

class NextStepsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheMostUrgentFirst();
    void followsTheTruthInSmallSteps();
    void tellsWhatIsToBeDone_data();
    void tellsWhatIsToBeDone();
    void tellsWhen_data();
    void tellsWhen();
};

void NextStepsModelTest::showsTheMostUrgentFirst()
{
    NextStepsModel model(nullptr, english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.follow({openCall(1, 30), openCall(2, -3), openCall(3, 4)}, groups(), today);
    const auto text = [&model](int row, NextStepColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(0, NextStepColumn::Reference), u"POL-2"_s);
    QCOMPARE(text(0, NextStepColumn::What), u"Take applications in"_s);
    QCOMPARE(text(1, NextStepColumn::When), u"in 4 days"_s);
    QCOMPARE(text(1, NextStepColumn::Due), u"14 Mar"_s);
    QCOMPARE(text(2, NextStepColumn::Title), u"Meeting 1"_s);
    const QModelIndex reference = model.index(0, static_cast<int>(NextStepColumn::Reference));
    QCOMPARE(reference.data(DotsRole).value<QList<ColourPair>>().size(), 1); // who gives input has no colour
}

void NextStepsModelTest::followsTheTruthInSmallSteps()
{
    NextStepsModel model(nullptr, english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.follow({openCall(1, 30), openCall(2, 5)}, groups(), today);
    const QPersistentModelIndex second = model.index(1, 0);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.follow({openCall(1, 30), openCall(3, 2)}, groups(), today);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(second.row(), 1); // still the first meeting
    model.follow({openCall(1, 30)}, groups(), today.addDays(29));
    QCOMPARE(model.index(0, 0).data().toString(), u"tomorrow"_s);
}

void NextStepsModelTest::tellsWhatIsToBeDone_data()
{
    QTest::addColumn<DueStep>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("call") << DueStep::PublishCall << u"Publish the call"_s;
    QTest::newRow("review") << DueStep::Review << u"Finish the review (1,012 of 1,240)"_s;
    QTest::newRow("selection") << DueStep::Select << u"Select the participants"_s;
    QTest::newRow("the day") << DueStep::Meet << u"The meeting takes place"_s;
}

void NextStepsModelTest::tellsWhatIsToBeDone()
{
    QFETCH(const DueStep, step);
    QFETCH(const QString, words);
    DatedStep dated{MeetingId(1)};
    dated.step = step;
    dated.done = 1012;
    dated.count = 1240;
    QCOMPARE(wordsOf(dated, english), words);
}

void NextStepsModelTest::tellsWhen_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("yesterday") << -1 << u"yesterday"_s << Tone::Bad;
    QTest::newRow("long ago") << -9 << u"9 days ago"_s << Tone::Bad;
    QTest::newRow("today") << 0 << u"today"_s << Tone::Warn;
    QTest::newRow("tomorrow") << 1 << u"tomorrow"_s << Tone::Accent;
    QTest::newRow("far away") << 8 << u"in 8 days"_s << Tone::Neutral;
}

void NextStepsModelTest::tellsWhen()
{
    QFETCH(const int, days);
    DatedStep step{MeetingId(1)};
    step.due = today.addDays(days);
    step.urgency = urgencyOf(step.due, today);
    const Chip chip = dueChip(step, today);
    QTEST(chip.word, "word");
    QTEST(chip.tone, "tone");
    step.due.reset();
    QVERIFY(dueChip(step, today).word.isEmpty());
}

QTEST_MAIN(NextStepsModelTest)
#include "tst_nextstepsmodel.moc"
