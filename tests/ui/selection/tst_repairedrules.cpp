// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/repairedrules.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class RepairedRulesTest : public QObject
{
    Q_OBJECT

    static SelectionProblem problem()
    {
        SelectionProblem problem;
        problem.rules = {{RuleId(1), u"country"_s, u"*"_s, {}, 1, 2, u"pairs"_s},
                         {RuleId(2), u"sector"_s, u"police"_s, 4, {}, {}, {}},
                         {RuleId(3), u"sector"_s, u"health"_s, 2, 6, {}, {}}};
        return problem;
    }
    static RepairChange change(BoundKind bound, qsizetype rule, int to)
    {
        return {{bound, rule, {}, {}}, 0, to, false};
    }

private Q_SLOTS:
    void raisesAMaximumAndItsExceptionWithIt()
    {
        const QList<Rule> rules = repairedRules(problem(), {{change(BoundKind::Max, 0, 3)}, 0});
        QCOMPARE(rules.at(0).max, std::optional(3));
        QCOMPARE(rules.at(0).exceptionalMax, std::optional(3)); // never below the usual one
        QCOMPARE(rules.size(), 3);
    }

    void raisesTheExceptionalMaximumWhereExceptionsAreAllowed()
    {
        SelectionProblem allowed = problem();
        allowed.exceptionsAllowed = true;
        const QList<Rule> rules = repairedRules(allowed, {{change(BoundKind::Max, 0, 3)}, 0});
        QCOMPARE(rules.at(0).max, std::optional(1));
        QCOMPARE(rules.at(0).exceptionalMax, std::optional(3));
    }

    void lowersAMinimumAndDropsARuleThatSaysNothingMore()
    {
        const Repair repair{{change(BoundKind::Min, 1, 0), change(BoundKind::Min, 2, 1)}, 0};
        const QList<Rule> rules = repairedRules(problem(), repair);
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules.at(1).id, RuleId(3));
        QCOMPARE(rules.at(1).min, std::optional(1));
    }

    void leavesTheRulesAloneForPlacesAndLocks()
    {
        const Repair repair{{change(BoundKind::Places, 0, 5), change(BoundKind::Lock, 0, 0)}, 0};
        QCOMPARE(repairedRules(problem(), repair), problem().rules);
    }
};

QTEST_GUILESS_MAIN(RepairedRulesTest)
#include "tst_repairedrules.moc"
