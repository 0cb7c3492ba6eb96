// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"

#include "ui/common/optionalspinbox.h"
#include "ui/common/plainlabel.h"
#include "ui/meetings/callrulecard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Rules on the call's page, and templates of criteria and rules.
class CallPageRulesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CallPageBench> m_bench;

    QList<CallRuleCard *> cards() const { return shownCards<CallRuleCard>(m_bench->page.get()); }
    QList<QAction *> entries(const QString &button) const
    {
        QMenu *menu = m_bench->find<QPushButton>(button)->menu();
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }
    QAction *entry(const QString &button, const QString &words) const
    {
        const QList<QAction *> actions = entries(button);
        for (QAction *action : actions) {
            if (action->text().contains(words)) {
                return action;
            }
        }
        return nullptr;
    }

    void removeAllRules()
    {
        MeetingDocument document = m_bench->document();
        document.rules.clear();
        const Result<ChangeSetId> done = m_bench->around.office->meetings().update(document);
        QVERIFY(done || done.error().code == ErrorCode::NothingToChange);
        CallPageBench::settle();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CallPageBench>(u"PRISONS-2026-12"_s);
        removeAllRules();
    }
    void cleanup() { m_bench.reset(); }
    void addsARuleAndChangesIt();
    void refusesARuleWithoutABound();
    void anotherAttributeBeginsWithEachValue();
    void insertsTheStartingSetInOneStep();
    void keepsRulesAsUsualInAGroupAndInsertsThem();
    void insertsNoCriterionTwice();
};

void CallPageRulesTest::addsARuleAndChangesIt()
{
    m_bench->click<QPushButton>(u"rulesSectionAdd"_s);
    QCOMPARE(cards().size(), 1);
    QVERIFY(cards().first()->isUnfolded());
    auto *value = m_bench->find<QComboBox>(u"ruleValue"_s);
    value->setEditText(u"Malta"_s);
    m_bench->find<OptionalSpinBox>(u"ruleExceptional"_s)->setOptionalValue(3);
    m_bench->find<QLineEdit>(u"ruleExceptionReason"_s)->setText(u"host country"_s);
    QVERIFY(m_bench->page->commitEdits());
    const Rule rule = m_bench->document().rules.first();
    QCOMPARE(rule.attribute, u"country"_s);
    QCOMPARE(rule.value, u"MT"_s);
    QCOMPARE(rule.max, std::optional(1));
    QCOMPARE(rule.exceptionalMax, std::optional(3));
    QCOMPARE(rule.exceptionalReason, u"host country"_s);
    QVERIFY(m_bench->find<PlainLabel>(u"ruleTitle"_s)->fullText().contains(u"Malta"_s));
    m_bench->click<QToolButton>(u"ruleRemove"_s);
    QVERIFY(m_bench->document().rules.isEmpty());
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().rules, QList<Rule>{rule});
}

void CallPageRulesTest::refusesARuleWithoutABound()
{
    m_bench->click<QPushButton>(u"rulesSectionAdd"_s);
    m_bench->find<OptionalSpinBox>(u"ruleMax"_s)->setOptionalValue(std::nullopt);
    QVERIFY(!m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().rules.first().max, std::optional(1));
    m_bench->find<OptionalSpinBox>(u"ruleMin"_s)->setOptionalValue(2);
    m_bench->find<OptionalSpinBox>(u"ruleMax"_s)->setOptionalValue(4);
    QVERIFY(!m_bench->page->commitEdits()); // the minimum is tried while the old maximum is below it
    CallPageBench::settle();
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().rules.first().min, std::optional(2));
    QCOMPARE(m_bench->document().rules.first().max, std::optional(4));
}

void CallPageRulesTest::anotherAttributeBeginsWithEachValue()
{
    m_bench->click<QPushButton>(u"rulesSectionAdd"_s);
    m_bench->find<QComboBox>(u"ruleValue"_s)->setEditText(u"Malta"_s);
    QVERIFY(m_bench->page->commitEdits());
    auto *attribute = m_bench->find<QComboBox>(u"ruleAttribute"_s);
    attribute->setCurrentIndex(attribute->findData(u"profile"_s));
    Q_EMIT attribute->activated(attribute->currentIndex());
    const Rule rule = m_bench->document().rules.first();
    QCOMPARE(rule.attribute, u"profile"_s);
    QCOMPARE(rule.value, u"*"_s);
    QVERIFY(m_bench->find<QComboBox>(u"ruleValue"_s)->count() > 1); // the profiles of the call
}

void CallPageRulesTest::insertsTheStartingSetInOneStep()
{
    QAction *start = entry(u"rulesTemplates"_s, u"starting set"_s);
    QVERIFY(start != nullptr);
    start->trigger();
    QCOMPARE(m_bench->document().rules.size(), 2);
    QCOMPARE(m_bench->around.stack.count(), 1);
    QVERIFY(!entry(u"rulesTemplates"_s, u"starting set"_s)->isEnabled()); // all are here
    m_bench->around.stack.undo();
    QVERIFY(m_bench->document().rules.isEmpty());
}

void CallPageRulesTest::keepsRulesAsUsualInAGroupAndInsertsThem()
{
    entry(u"rulesTemplates"_s, u"starting set"_s)->trigger();
    const qsizetype count = m_bench->document().rules.size();
    QVERIFY(entry(u"rulesTemplates"_s, u"usual in PRISONS"_s) != nullptr);
    entry(u"rulesTemplates"_s, u"Keep these as usual in PRISONS"_s)->trigger();
    m_bench->open(u"POL-2026-10"_s);
    removeAllRules();
    QAction *usual = entry(u"rulesTemplates"_s, u"Insert what is usual in PRISONS"_s);
    QVERIFY(usual != nullptr && usual->isEnabled());
    usual->trigger();
    QCOMPARE(m_bench->document().rules.size(), count);
    m_bench->around.stack.undo(); // the inserting
    m_bench->around.stack.undo(); // the keeping
    QVERIFY(entry(u"rulesTemplates"_s, u"Insert what is usual in PRISONS"_s) == nullptr);
}

void CallPageRulesTest::insertsNoCriterionTwice()
{
    const qsizetype before = m_bench->document().criteria.size();
    QAction *start = entry(u"criteriaTemplates"_s, u"starting set"_s);
    QVERIFY(start != nullptr);
    start->trigger();
    const QList<Criterion> criteria = m_bench->document().criteria;
    QCOMPARE(criteria.size(), before + 4);
    QSet<QString> keys;
    for (const Criterion &criterion : criteria) {
        keys.insert(criterion.key);
    }
    QCOMPARE(keys.size(), criteria.size());
    QVERIFY(!entry(u"criteriaTemplates"_s, u"starting set"_s)->isEnabled());
}

QTEST_MAIN(CallPageRulesTest)
#include "tst_callpagerules.moc"
