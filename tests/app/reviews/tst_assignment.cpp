// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/assignment.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace convoke;

namespace {

AssignmentTask task(int applications, int reviewers, int perApplication, quint64 seed = 1)
{
    AssignmentTask task{.perApplication = perApplication, .kept = {}, .barred = {}, .seed = seed};
    for (int i = 1; i <= applications; ++i) {
        task.applications.append(ApplicationId(i));
    }
    for (int i = 1; i <= reviewers; ++i) {
        task.reviewers.append(ReviewerId(100 + i));
    }
    return task;
}

AssignmentTask randomTask(QRandomGenerator &random)
{
    AssignmentTask made =
        task(random.bounded(1, 30), random.bounded(1, 8), random.bounded(0, 5), random.generate64());
    for (const ApplicationId application : made.applications) {
        for (const ReviewerId reviewer : made.reviewers) {
            const int lot = random.bounded(10);
            if (lot < 2) {
                made.barred.insert({application, reviewer});
            } else if (lot == 2) {
                made.kept.insert({application, reviewer});
            }
        }
    }
    return made;
}

QHash<ApplicationId, QSet<ReviewerId>> reviewersOf(const AssignmentTask &task, const AssignmentPlan &plan)
{
    QHash<ApplicationId, QSet<ReviewerId>> all;
    for (const Assignment &pair : task.kept) {
        all[pair.application].insert(pair.reviewer);
    }
    for (const Assignment &pair : plan.added) {
        all[pair.application].insert(pair.reviewer);
    }
    return all;
}

qint64 squares(const AssignmentPlan &plan)
{
    qint64 sum = 0;
    for (const int load : plan.loads) {
        sum += qint64(load) * load;
    }
    return sum;
}

/// The smallest sum of squared loads that choosing freely could reach, by trying everything.
qint64 bestSquares(const AssignmentTask &task, qsizetype application, QHash<ReviewerId, int> loads)
{
    if (application == task.applications.size()) {
        qint64 sum = 0;
        for (const int load : loads) {
            sum += qint64(load) * load;
        }
        return sum;
    }
    QList<ReviewerId> free;
    int has = 0;
    for (const ReviewerId reviewer : task.reviewers) {
        const Assignment pair{task.applications.at(application), reviewer};
        has += task.kept.contains(pair) ? 1 : 0;
        if (!task.kept.contains(pair) && !task.barred.contains(pair)) {
            free.append(reviewer);
        }
    }
    const int wanted = qBound(0, task.perApplication - has, int(free.size()));
    qint64 best = std::numeric_limits<qint64>::max();
    for (int set = 0; set < 1 << free.size(); ++set) {
        if (qPopulationCount(quint32(set)) != uint(wanted)) {
            continue;
        }
        QHash<ReviewerId, int> next = loads;
        for (qsizetype i = 0; i < free.size(); ++i) {
            next[free.at(i)] += (set >> i) & 1;
        }
        best = qMin(best, bestSquares(task, application + 1, next));
    }
    return best;
}

} // namespace

/// Sharing applications out among reviewers.
class AssignmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEvenWithoutBars()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 100; ++round) {
            const AssignmentTask made =
                task(random.bounded(1, 60), random.bounded(1, 12), random.bounded(1, 5), random.generate64());
            const AssignmentPlan plan = assignReviewers(made);
            const auto [least, most] = std::minmax_element(plan.loads.cbegin(), plan.loads.cend());
            QVERIFY(*most - *least <= 1);
        }
    }

    void givesEverybodyEnoughAndNobodyWhoIsBarred()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 200; ++round) {
            const AssignmentTask made = randomTask(random);
            const AssignmentPlan plan = assignReviewers(made);
            const QHash<ApplicationId, QSet<ReviewerId>> all = reviewersOf(made, plan);
            for (const Assignment &pair : plan.added) {
                QVERIFY(!made.barred.contains(pair));
                QVERIFY(!made.kept.contains(pair));
            }
            for (const ApplicationId application : made.applications) {
                int may = 0;
                for (const ReviewerId reviewer : made.reviewers) {
                    may += made.barred.contains({application, reviewer}) ? 0 : 1;
                }
                const auto kept =
                    std::count_if(made.kept.cbegin(), made.kept.cend(),
                                  [&](const Assignment &pair) { return pair.application == application; });
                const int all0 = int(made.reviewers.size());
                const int wanted = made.perApplication == 0 ? all0 : made.perApplication;
                QCOMPARE(all.value(application).size(), qMax(qsizetype(kept), qsizetype(qMin(wanted, may))));
                const auto few =
                    std::find_if(plan.tooFew.cbegin(), plan.tooFew.cend(),
                                 [&](const auto &entry) { return entry.application == application; });
                QCOMPARE(few != plan.tooFew.cend(), all.value(application).size() < wanted);
                if (few != plan.tooFew.cend()) {
                    QCOMPARE(few->missing, wanted - int(all.value(application).size()));
                    QCOMPARE(few->barred, all0 - may);
                }
            }
        }
    }

    void isAsEvenAsThereIs()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            AssignmentTask made = randomTask(random);
            made.applications = made.applications.mid(0, 5);
            made.reviewers = made.reviewers.mid(0, 4);
            made.perApplication = random.bounded(1, 4);
            made.kept.removeIf([&made](const Assignment &pair) {
                return !made.applications.contains(pair.application)
                    || !made.reviewers.contains(pair.reviewer);
            });
            QHash<ReviewerId, int> loads;
            for (const ReviewerId reviewer : std::as_const(made.reviewers)) {
                loads.insert(reviewer, 0);
            }
            for (const Assignment &pair : std::as_const(made.kept)) {
                ++loads[pair.reviewer];
            }
            QCOMPARE(squares(assignReviewers(made)), bestSquares(made, 0, loads));
        }
    }

    void theSameSeedGivesTheSameWhoeverStandsThere()
    {
        AssignmentTask made = task(40, 6, 2, 99);
        const QList<Assignment> first = assignReviewers(made).added;
        QCOMPARE(assignReviewers(made).added, first);
        AssignmentTask others = made; // as on another machine, with other ids
        for (ReviewerId &reviewer : others.reviewers) {
            reviewer = ReviewerId(7919 * reviewer.value() % 104729);
        }
        const QList<Assignment> second = assignReviewers(others).added;
        QCOMPARE(second.size(), first.size());
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(second.at(i).application, first.at(i).application);
            QCOMPARE(others.reviewers.indexOf(second.at(i).reviewer),
                     made.reviewers.indexOf(first.at(i).reviewer));
        }
        made.seed = 100;
        QVERIFY(assignReviewers(made).added != first);
    }

    void addsNothingWhenRunAgain()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 50; ++round) {
            AssignmentTask made = randomTask(random);
            const QList<Assignment> added = assignReviewers(made).added;
            for (const Assignment &pair : added) {
                made.kept.insert(pair);
            }
            made.seed += 1;
            QVERIFY(assignReviewers(made).added.isEmpty());
        }
    }

    void countsWhoHasBegunAndIsNoLongerAmongTheReviewers()
    {
        AssignmentTask made = task(2, 2, 1);
        made.kept.insert({ApplicationId(1), ReviewerId(500)});
        const AssignmentPlan plan = assignReviewers(made);
        QCOMPARE(plan.added.size(), 1);
        QCOMPARE(plan.added.at(0).application, ApplicationId(2));
        QVERIFY(plan.tooFew.isEmpty());
    }

    void sharesAThousandOutAtOnce()
    {
        QBENCHMARK_ONCE
        {
            QCOMPARE(assignReviewers(task(1000, 30, 3)).added.size(), 3000);
        }
        QCOMPARE(assignReviewers(task(1000, 30, 0)).added.size(), 30000);
    }

    void hasNothingToDoWithoutReviewersOrApplications()
    {
        QVERIFY(assignReviewers(task(0, 3, 2)).added.isEmpty());
        const AssignmentPlan plan = assignReviewers(task(2, 0, 2));
        QVERIFY(plan.added.isEmpty());
        QCOMPARE(plan.tooFew.size(), 2);
    }
};

QTEST_GUILESS_MAIN(AssignmentTest)
#include "tst_assignment.moc"
