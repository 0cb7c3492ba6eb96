// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rulesummary.h"

#include <QLocale>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

LimitOutcome limit(const QString &value, int selected, std::optional<int> min, std::optional<int> max)
{
    return {
        .attribute = u"sector"_s, .value = value, .min = min, .max = max, .selected = selected, .pool = 9};
}

} // namespace

class RuleSummaryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void judgesOneValue_data()
    {
        QTest::addColumn<int>("selected");
        QTest::addColumn<int>("tone");
        QTest::addColumn<QString>("detail");
        QTest::newRow("below the minimum") << 2 << int(Tone::Bad) << u"below the minimum of 3"_s;
        QTest::newRow("at the minimum") << 3 << int(Tone::Warn) << u"just met"_s;
        QTest::newRow("between") << 4 << int(Tone::Good) << u"kept"_s;
        QTest::newRow("at the maximum") << 5 << int(Tone::Warn) << u"full"_s;
        QTest::newRow("above the maximum") << 6 << int(Tone::Bad) << u"above the maximum of 5"_s;
    }
    void judgesOneValue()
    {
        QFETCH(int, selected);
        QFETCH(int, tone);
        QFETCH(QString, detail);
        const Rule rule{RuleId(1), u"sector"_s, u"police"_s, 3, 5, {}, {}};
        const RuleSummary summary = summarise(rule, {limit(u"police"_s, selected, 3, 5)}, Call(), true);
        QCOMPARE(int(summary.tone), tone);
        QCOMPARE(int(summary.chip.tone), tone);
        QCOMPARE(summary.chip.word, QString::number(selected));
        QCOMPARE(summary.detail, detail);
    }

    void countsTheValuesThatKeepARule()
    {
        const Rule rule{RuleId(1), u"sector"_s, u"*"_s, {}, 2, {}, {}};
        QList<LimitOutcome> limits{limit(u"police"_s, 2, {}, 2), limit(u"health"_s, 1, {}, 2),
                                   limit(u"prison"_s, 3, {}, 2)};
        RuleSummary summary = summarise(rule, limits, Call(), true);
        QCOMPARE(summary.chip.word, u"2 of 3 kept"_s);
        QCOMPARE(int(summary.tone), int(Tone::Bad));
        QCOMPARE(summary.detail,
                 u"prison 3/2 · police 2/2"_s); // what is broken first, the free one not at all
        limits.removeLast();
        summary = summarise(rule, limits, Call(), true);
        QCOMPARE(int(summary.tone), int(Tone::Good));
        QCOMPARE(summary.share, 1.0);
    }

    void saysWhenAnExceptionWasUsed()
    {
        const Rule rule{RuleId(1), u"sector"_s, u"police"_s, {}, 2, 3, {}};
        LimitOutcome used = limit(u"police"_s, 3, {}, 3);
        used.exception = LimitOutcome::Exception::ByLock;
        const RuleSummary summary = summarise(rule, {used}, Call(), true);
        QCOMPARE(int(summary.tone), int(Tone::Warn));
        QCOMPARE(summary.detail, u"by exception, for a lock"_s);
    }

    void saysWhatARuleCosts()
    {
        const Rule rule{RuleId(1), u"sector"_s, u"police"_s, {}, 2, {}, {}};
        LimitOutcome priced = limit(u"police"_s, 1, {}, 2);
        QVERIFY(summarise(rule, {priced}, Call(), true).cost.isEmpty()); // not known
        priced.cost = 0;
        QCOMPARE(summarise(rule, {priced}, Call(), true).cost, u"free"_s);
        priced.cost = 14.6;
        QCOMPARE(summarise(rule, {priced}, Call(), true).cost, u"costs 14.60"_s);
    }

    void showsNoCountWithoutAGroup()
    {
        const Rule rule{RuleId(1), u"sector"_s, u"police"_s, {}, 2, {}, {}};
        const RuleSummary summary = summarise(rule, {limit(u"police"_s, 0, {}, 2)}, Call(), false);
        QVERIFY(summary.chip.word.isEmpty());
        QVERIFY(summary.detail.contains(u"9"_s));
    }
};

QTEST_GUILESS_MAIN(RuleSummaryTest)
#include "tst_rulesummary.moc"
