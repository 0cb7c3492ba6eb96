// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/groupsearch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

SelectionProblem problem(int people, int places)
{
    SelectionProblem problem;
    problem.meeting = u"TEST"_s;
    problem.places = places;
    for (int i = 0; i < people; ++i) {
        problem.candidates.append({.application = ApplicationId(i + 1),
                                   .code = u"A-%1"_s.arg(i + 1),
                                   .position = i + 1,
                                   .rank = i + 1,
                                   .score = 100.0 - i});
    }
    return problem;
}

} // namespace

class GroupSearchTest : public QObject
{
    Q_OBJECT

    struct Listener
    {
        QList<GroupAnswer> answers;
        QList<bool> busy;

        explicit Listener(GroupSearch &search)
        {
            QObject::connect(&search, &GroupSearch::answered, &search,
                             [this](const GroupAnswer &answer) { answers.append(answer); });
            QObject::connect(&search, &GroupSearch::busyChanged, &search,
                             [this](bool isBusy) { busy.append(isBusy); });
        }
    };

private Q_SLOTS:
    void answersWithoutBlocking()
    {
        GroupSearch search;
        const Listener listener(search);
        search.start(problem(20, 4), SelectionScope::Everything);
        QVERIFY(search.isBusy());
        QVERIFY(listener.answers.isEmpty());
        QTRY_COMPARE(listener.answers.size(), 1);
        QVERIFY(!search.isBusy());
        QCOMPARE(listener.busy, (QList<bool>{true, false}));
        const GroupAnswer answer = listener.answers.constFirst();
        QCOMPARE(answer.problem->places, 4);
        QCOMPARE(answer.selection->seats.size(), 4);
        QCOMPARE(answer.selection->total, 100.0 + 99 + 98 + 97);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        GroupSearch search;
        const Listener listener(search);
        search.start(problem(200, 50), SelectionScope::Everything);
        search.start(problem(20, 2), SelectionScope::Group);
        search.start(problem(20, 3), SelectionScope::Group);
        QTRY_VERIFY(!search.isBusy());
        QCOMPARE(listener.answers.size(), 1);
        QCOMPARE(listener.answers.constFirst().problem->places, 3);
    }

    void sayThatItWasCancelled()
    {
        GroupSearch search;
        const Listener listener(search);
        search.start(problem(2000, 300), SelectionScope::Everything);
        search.cancel();
        QTRY_COMPARE(listener.answers.size(), 1);
        QVERIFY(!listener.answers.constFirst().selection);
        QCOMPARE(listener.answers.constFirst().selection.error().code, ErrorCode::Cancelled);
    }

    void mayGoAwayWhileItSearches()
    {
        const SelectionProblem large = problem(16'000, 2'400);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(select(large, SelectionScope::Everything));
        const qint64 whole = clock.elapsed();

        auto search = std::make_unique<GroupSearch>();
        search->start(large, SelectionScope::Everything);
        QVERIFY(search->isBusy());
        clock.restart();
        search.reset();
        QVERIFY2(clock.elapsed() < whole / 2,
                 qPrintable(u"%1 ms to go, %2 ms for a search"_s.arg(clock.elapsed()).arg(whole)));
    }

    void answersNobodyOnceItIsGone()
    {
        QObject listener; // outlives the search
        int answers = 0;
        auto search = std::make_unique<GroupSearch>();
        QObject::connect(search.get(), &GroupSearch::answered, &listener, [&answers] { ++answers; });
        search->start(problem(20, 4), SelectionScope::Everything);
        search->start(problem(20, 5), SelectionScope::Everything); // waits for its turn and must not get it
        search.reset();
        QTest::qWait(50);
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(GroupSearchTest)
#include "tst_groupsearch.moc"
