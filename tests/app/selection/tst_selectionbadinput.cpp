// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/repairedproblem.h"
#include "selection/selectionjson.h"
#include "selectioncase.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;

/// Problems that cannot be solved or hardly make sense: each a clear answer; and answers as they come.
class TestSelectionBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsAValueThatNobodyHas();
    void explainsMorePlacesThanPeople();
    void explainsContradictoryLocks();
    void choosesNobodyForNoPlaces();
    void tellsOfARuleThatNobodyAnswered();
    void offersThreeDifferentRepairs();
    void offersToCompleteAnApplication();
    void completesAsFewAsPossible();
    void previewsRepairsAgainstTheGroupBefore();
    void appliesARepair();
    void givesAnswersAsTheyCome();
    void stopsBetweenAnswers();
    void sortsOutUnusableScores();
};

namespace {

SelectionCase fivePeople(int places)
{
    SelectionCase problem(places);
    for (int i = 0; i < 5; ++i) {
        problem.person(
            90 - 10 * i,
            {{u"country"_s, i < 3 ? u"DE"_s : u"FR"_s}, {u"sector"_s, i == 4 ? u"health"_s : u"police"_s}});
    }
    return problem;
}

} // namespace

void TestSelectionBadInput::explainsAValueThatNobodyHas()
{
    SelectionCase problem = fivePeople(2);
    problem.rule(u"sector"_s, u"prison"_s, 2, {});
    const Selection selection = problem.selection();
    QCOMPARE(conflictOf(selection), u"sector=prison min"_s);
    QCOMPARE(selection.conflict.at(0).asked, 2);
    QCOMPARE(*selection.conflict.at(0).pool, 0);
    QCOMPARE(conflictSentence(selection, problem.problem()),
             u"This cannot be met: at least 2 with sector prison are asked for, but the pool has only 0."_s);
    QCOMPARE(changesOf(selection.repairs.at(0)), u"sector=prison min 2→0"_s);
}

void TestSelectionBadInput::explainsMorePlacesThanPeople()
{
    SelectionCase problem = fivePeople(7);
    const Selection selection = problem.selection();
    QCOMPARE(conflictOf(selection), u"places=7 places"_s);
    QCOMPARE(*selection.conflict.at(0).pool, 5);
    QCOMPARE(conflictSentence(selection, problem.problem()),
             u"This cannot be met: 7 places, but only 5 people who may be chosen."_s);
    QCOMPARE(changesOf(selection.repairs.at(0)), u"places=7 places 7→5"_s);
}

void TestSelectionBadInput::explainsContradictoryLocks()
{
    SelectionCase problem = fivePeople(2);
    problem.lock(u"ref-1"_s, Seat::In).lock(u"ref-1"_s, Seat::Out);
    const Selection selection = problem.selection();
    QCOMPARE(conflictSentence(selection, problem.problem()),
             u"These cannot hold together: the lock that puts ref-1 in; the lock that puts ref-1 out."_s);
    QCOMPARE(changesOf(selection.repairs.at(0)), u"ref-1 unlocked"_s);
    QCOMPARE(selection.repairs.at(0).total, 170.0); // without the lock that puts them out
    QCOMPARE(changesOf(selection.repairs.at(1)), u"ref-1 unlocked"_s);
    QCOMPARE(selection.repairs.at(1).total, 150.0);
}

void TestSelectionBadInput::choosesNobodyForNoPlaces()
{
    for (const SelectionMethod method :
         {SelectionMethod::Optimum, SelectionMethod::RoundRobin, SelectionMethod::Lottery}) {
        SelectionCase problem = fivePeople(0);
        problem.problem().method = method;
        const Selection selection = problem.selection();
        QVERIFY(selection.hasGroup() && selection.seats.isEmpty());
        QCOMPARE(selection.total, 0.0);
        QCOMPARE(selection.notSelected.size(), 5);
        QVERIFY(selection.reserveSet.isEmpty());
    }
}

void TestSelectionBadInput::tellsOfARuleThatNobodyAnswered()
{
    SelectionCase problem = fivePeople(2);
    problem.rule(u"answer:region"_s, u"*"_s, {}, 1);
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    Selection selection = problem.selection();
    QCOMPARE(selection.idleRules, QList<qsizetype>{0});
    QVERIFY(selection.hasGroup());
    problem.rule(u"answer:region"_s, u"North"_s, 1, {});
    selection = problem.selection();
    QCOMPARE(selection.idleRules, (QList<qsizetype>{0, 2}));
    QCOMPARE(conflictOf(selection), u"answer:region=North min"_s);
}

void TestSelectionBadInput::offersThreeDifferentRepairs()
{
    SelectionCase problem = fivePeople(4);
    problem.rule(u"country"_s, u"DE"_s, {}, 2);
    problem.lock(u"ref-4"_s, Seat::Out);
    const Selection selection = problem.selection();
    QVERIFY(selection.repairs.size() >= 3);
    QStringList kinds;
    for (const Repair &repair : selection.repairs) {
        if (repair.changes.size() == 1) {
            kinds.append(changesOf(repair));
        }
    }
    QVERIFY(kinds.contains(u"country=DE max 2→3"_s));
    QVERIFY(kinds.contains(u"ref-4 unlocked"_s));
    QVERIFY(kinds.contains(u"places=4 places 4→3"_s));
}

void TestSelectionBadInput::offersToCompleteAnApplication()
{
    SelectionCase problem = fivePeople(2);
    problem.rule(u"sector"_s, u"prison"_s, 1, {});
    Candidate &missing = problem.person(-1, {{u"country"_s, u"MT"_s}, {u"sector"_s, u"prison"_s}});
    missing.eligible = false;
    missing.completable = true;
    const Selection selection = problem.selection();
    QCOMPARE(selection.status, Selection::Status::Infeasible);
    QCOMPARE(*selection.conflict.at(0).pool, 0);
    const auto completes =
        std::find_if(selection.repairs.cbegin(), selection.repairs.cend(), [](const Repair &repair) {
            return repair.changes.constFirst().part.bound == BoundKind::Application;
        });
    QVERIFY(completes != selection.repairs.cend());
    QCOMPARE(completes->changes.size(), 1);
    QCOMPARE(completes->changes.at(0).part.value, u"ref-6"_s);
    QCOMPARE(completes->people, (QList<qsizetype>{0, 5}));
    QCOMPARE(completes->total, 90.0);
    problem.problem().candidates[5].completable = false;
    for (const Repair &repair : problem.selection().repairs) {
        QVERIFY(repair.changes.constFirst().part.bound != BoundKind::Application);
    }
}

void TestSelectionBadInput::completesAsFewAsPossible()
{
    SelectionCase problem = fivePeople(3);
    problem.rule(u"sector"_s, u"prison"_s, 1, {});
    problem.rule(u"gender"_s, u"f"_s, 1, {});
    const auto addIncomplete = [&problem](const QString &sector, const QString &gender) {
        Candidate &candidate = problem.person(-1, {{u"sector"_s, sector}, {u"gender"_s, gender}});
        candidate.eligible = false;
        candidate.completable = true;
    };
    addIncomplete(u"prison"_s, u"m"_s);
    addIncomplete(u"police"_s, u"f"_s);
    addIncomplete(u"prison"_s, u"f"_s);
    QStringList completions;
    for (const Repair &repair : problem.selection().repairs) {
        if (repair.changes.constFirst().part.bound == BoundKind::Application) {
            QStringList refs;
            for (const RepairChange &change : repair.changes) {
                refs.append(change.part.value);
            }
            completions.append(refs.join(u'+'));
        }
    }
    QCOMPARE(completions, (QStringList{u"ref-8"_s, u"ref-6+ref-7"_s}));
}

void TestSelectionBadInput::previewsRepairsAgainstTheGroupBefore()
{
    SelectionCase problem = fivePeople(4);
    problem.rule(u"country"_s, u"DE"_s, {}, 1);
    problem.problem().before = {ApplicationId(1), ApplicationId(2)};
    const Selection selection = problem.selection();
    const Repair &repair =
        *std::find_if(selection.repairs.cbegin(), selection.repairs.cend(),
                      [](const Repair &item) { return changesOf(item) == u"places=4 places 4→3"_s; });
    QCOMPARE(repair.people, (QList<qsizetype>{0, 3, 4}));
    QCOMPARE(repair.change.in, (QList<qsizetype>{3, 4}));
    QCOMPARE(repair.change.out, QList<qsizetype>{1});
}

void TestSelectionBadInput::appliesARepair()
{
    SelectionCase problem = fivePeople(4);
    problem.rule(u"country"_s, u"DE"_s, {}, 1).exceptionalMax = 1;
    problem.rule(u"sector"_s, u"prison"_s, 1, {});
    const Selection selection = problem.selection();
    for (const Repair &repair : selection.repairs) {
        const Selection after = select(repaired(problem.problem(), repair.changes)).value();
        QVERIFY(after.hasGroup());
        QCOMPARE(after.total, repair.total);
    }
    QVERIFY(selection.repairs.size() >= 2);
}

void TestSelectionBadInput::givesAnswersAsTheyCome()
{
    SelectionCase problem = fivePeople(2);
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    QStringList heard;
    SelectionProgress progress;
    progress.group = [&](const Selection &selection) {
        heard.append(u"group "_s + problem.chosen(selection));
        QVERIFY(selection.notSelected.isEmpty());
    };
    progress.whyNot = [&](const NotSelected &entry, qsizetype done, qsizetype of) {
        heard.append(u"%1/%2 %3"_s.arg(done).arg(of).arg(problem.code(entry.candidate)));
    };
    const Selection selection =
        select(problem.problem(), SelectionScope::Everything, nullptr, progress).value();
    QCOMPARE(heard, (QStringList{u"group A-1 A-4"_s, u"1/3 A-2"_s, u"2/3 A-3"_s, u"3/3 A-5"_s}));
    QCOMPARE(selection.notSelected.size(), 3);
    QVERIFY(selection.explained);
}

void TestSelectionBadInput::stopsBetweenAnswers()
{
    SelectionCase problem(3);
    for (int i = 0; i < 40; ++i) {
        problem.person(90 - i,
                       {{u"country"_s, u"C%1"_s.arg(i % 9)},
                        {u"sector"_s, u"s%1"_s.arg(i % 4)},
                        {u"gender"_s, u"g%1"_s.arg(i % 3)}});
    }
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    problem.rule(u"sector"_s, u"s3"_s, 1, {});
    problem.rule(u"gender"_s, u"*"_s, 1, 1);
    std::atomic_bool cancelled = false;
    int answers = 0;
    SelectionProgress progress;
    progress.whyNot = [&](const NotSelected &, qsizetype, qsizetype) {
        cancelled = ++answers == 3;
    };
    const Result<Selection> selection =
        select(problem.problem(), SelectionScope::Everything, &cancelled, progress);
    QCOMPARE(selection.error().code, ErrorCode::Cancelled);
    QCOMPARE(answers, 3);
}

void TestSelectionBadInput::sortsOutUnusableScores()
{
    SelectionCase problem(1);
    problem.person(-1);
    problem.person(10);
    problem.problem().candidates[0].score = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(problem.chosen(), u"A-2"_s);
}

QTEST_GUILESS_MAIN(TestSelectionBadInput)
#include "tst_selectionbadinput.moc"
