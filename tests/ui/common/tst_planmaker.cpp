// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/planmaker.h"

#include "intake/tablereader.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longest = 30'000; ///< milliseconds, where the machine has much else to do

} // namespace

/// Plans beside the window's own thread, from a store that takes its time.
class PlanMakerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSmallPlanIsThereAtOnce()
    {
        PlanMaker maker;
        const QSignalSpy finished(&maker, &PlanMaker::finished);
        maker.start(order(3), known(2));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!maker.isRunning());
        const PlanOutcome outcome = finished.first().first().value<PlanOutcome>();
        QCOMPARE(outcome.draft.plan.counts.rows, 3);
        QCOMPARE(outcome.draft.plan.counts.peopleMatched, 2);
        QCOMPARE(outcome.mappings.size(), 1); // recognised
    }

    void aLargePlanLetsTheWindowLive_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("people");
        QTest::newRow("many rows") << 10'000 << 2;
        QTest::newRow("a large address book") << 3 << 45;
    }
    void aLargePlanLetsTheWindowLive()
    {
        QFETCH(const int, rows);
        QFETCH(const int, people);
        PlanMaker maker;
        maker.setSmall(2'000, 10);
        QSignalSpy finished(&maker, &PlanMaker::finished);
        const QSignalSpy progressed(&maker, &PlanMaker::progressed);
        int ticks = 0;
        QTimer window;
        connect(&window, &QTimer::timeout, this, [&ticks] { ++ticks; });
        window.start(0);
        maker.start(order(rows), known(people));
        QCOMPARE(finished.size(), 0);
        QVERIFY(maker.isRunning());
        QVERIFY(finished.wait(longest));
        QVERIFY(!maker.isRunning());
        QVERIFY(ticks > 0);
        QVERIFY(progressed.size() > 0);
        const IntakeCounts counts = finished.first().first().value<PlanOutcome>().draft.plan.counts;
        QCOMPARE(counts.rows, rows);
        QCOMPARE(counts.peopleMatched, qMin(rows, people));
    }

    void nothingIsToldAfterCancelling()
    {
        PlanMaker maker;
        maker.setSmall(0, 10);
        const QSignalSpy finished(&maker, &PlanMaker::finished);
        const QSignalSpy failed(&maker, &PlanMaker::failed);
        maker.start(order(5'000), known(45)); // in the middle of reading people
        maker.cancel();
        QVERIFY(!maker.isRunning());
        maker.start(order(5'000), known(0));
        QTest::qWait(1); // in the middle of planning
        maker.cancel();
        QTest::qWait(200);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(failed.size(), 0);
    }

    void onlyTheNewestPlanIsTold()
    {
        PlanMaker maker;
        maker.setSmall(0, 10);
        QSignalSpy finished(&maker, &PlanMaker::finished);
        maker.start(order(5'000), known(0));
        QTest::qWait(1);
        maker.start(order(7), known(0));
        QVERIFY(finished.wait(longest));
        QTest::qWait(50);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<PlanOutcome>().draft.plan.counts.rows, 7);
    }

    void saysWhyPeopleCannotBeRead()
    {
        PlanMaker maker;
        const QSignalSpy finished(&maker, &PlanMaker::finished);
        const QSignalSpy failed(&maker, &PlanMaker::failed);
        maker.start(order(3), [](PlanKnowledge &, int) -> Result<bool> {
            return Error{ErrorCode::StorageFailed, u"gone"_s};
        });
        QCOMPARE(failed.size(), 1);
        QCOMPARE(finished.size(), 0);
        QVERIFY(!maker.isRunning());
    }

    void goesAwayWhileItPlans()
    {
        auto maker = std::make_unique<PlanMaker>();
        maker->setSmall(0, 10);
        maker->start(order(20'000), known(0));
        QTest::qWait(1);
        maker.reset();
        QTest::qWait(20);
    }

private:
    static EmailAddress addressOf(int person)
    {
        return *EmailAddress::fromText(u"p%1@x.example"_s.arg(person));
    }
    static PlanOrder order(int rows)
    {
        QString text = u"First name,Last name,E-mail\n"_s;
        for (int i = 0; i < rows; ++i) {
            text += u"Given%1,Family%1,p%1@x.example\n"_s.arg(i);
        }
        return {{}, {*readTable(text.toUtf8(), u"list.csv"_s)}, {}, {}};
    }
    /// That many people, read in pages; each takes a moment.
    static PlanMaker::AddPeople known(int count)
    {
        return [count](PlanKnowledge &knowledge, int most) -> Result<bool> {
            QThread::msleep(1);
            QList<Person> &people = knowledge.known.people;
            for (int i = 0; i < most && people.size() < count; ++i) {
                const int number = static_cast<int>(people.size());
                Person person{PersonId(number + 1)};
                person.givenName = u"Given%1"_s.arg(number);
                person.familyName = u"Family%1"_s.arg(number);
                person.emails = {addressOf(number)};
                people.append(person);
            }
            return people.size() < count;
        };
    }
};

QTEST_GUILESS_MAIN(PlanMakerTest)
#include "tst_planmaker.moc"
