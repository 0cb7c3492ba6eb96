// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"

#include "ui/common/dateedit.h"
#include "ui/common/optionalspinbox.h"
#include "ui/meetings/criterioncard.h"
#include "ui/meetings/stepwordsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the call page says about the review: words of scales, facts, the plan, and templates of criteria.
class CallPageReviewTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CallPageBench> m_bench;

    CriterionCard *unfolded(qsizetype index) const
    {
        CriterionCard *card = shownCards<CriterionCard>(m_bench->page.get()).at(index);
        card->setUnfolded(true);
        return card;
    }
    template <typename Widget>
    static Widget *part(QWidget *card, const QString &name)
    {
        return card->findChild<Widget *>(name);
    }
    static void pick(QComboBox *combo, const QString &words)
    {
        combo->setCurrentIndex(combo->findText(words));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    QList<QAction *> templates() const
    {
        QMenu *menu = m_bench->find<QPushButton>(u"criteriaTemplates"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }
    QMenu *submenu(const QString &words) const
    {
        const QList<QAction *> actions = templates();
        for (QAction *action : actions) {
            if (action->text() == words) {
                return action->menu();
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CallPageBench>(u"PRISONS-2026-12"_s); }
    void cleanup() { m_bench.reset(); }
    void keepsWordsForSteps();
    void dropsWordsOffTheScale();
    void makesACriterionInformative();
    void scalesMayBeginBelowZero();
    void asksAFactForWhatItNeeds();
    void refusesAnUnknownLanguage();
    void aFactLosesItsQuestionWithIt();
    void keepsThePlan();
    void addsAPhaseAfterTheDeadline();
    void refusesAPhaseThatEndsBeforeItBegins();
    void replacesByATemplateAndKeepsWhatIsTheSame();
    void deletesATemplate();
};

void CallPageReviewTest::keepsWordsForSteps()
{
    CriterionCard *card = unfolded(1);
    QVERIFY(part<QLineEdit>(card, u"stepWords0"_s) == nullptr);
    part<QPushButton>(card, u"stepWordsAll"_s)->click();
    auto *words = part<QLineEdit>(card, u"stepWords5"_s);
    QVERIFY(words != nullptr && words->isVisible());
    words->setText(u"every  day"_s);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().criteria.at(1).steps, (QList<ScaleStep>{{5, u"every day"_s}}));
    QCOMPARE(m_bench->around.stack.count(), 1);
    m_bench->around.stack.undo();
    QVERIFY(m_bench->document().criteria.at(1).steps.isEmpty());
    QCOMPARE(part<QLineEdit>(card, u"stepWords5"_s)->text(), QString());
}

void CallPageReviewTest::dropsWordsOffTheScale()
{
    CriterionCard *card = unfolded(1);
    part<QPushButton>(card, u"stepWordsAll"_s)->click();
    part<QLineEdit>(card, u"stepWords5"_s)->setText(u"every day"_s);
    part<QLineEdit>(card, u"stepWords1"_s)->setText(u"once"_s);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().criteria.at(1).steps.size(), 2);
    part<QLineEdit>(card, u"criterionMax"_s)->setText(u"3"_s);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().criteria.at(1).steps, (QList<ScaleStep>{{1, u"once"_s}}));
}

void CallPageReviewTest::makesACriterionInformative()
{
    CriterionCard *card = unfolded(1);
    part<QCheckBox>(card, u"criterionInformative"_s)->click();
    QVERIFY(!m_bench->document().criteria.at(1).counts);
    QVERIFY(!part<QLineEdit>(card, u"criterionWeight"_s)->isVisible());
    m_bench->around.stack.undo();
    QVERIFY(m_bench->document().criteria.at(1).counts);
    QVERIFY(part<QLineEdit>(card, u"criterionWeight"_s)->isVisible());
}

void CallPageReviewTest::scalesMayBeginBelowZero()
{
    CriterionCard *card = unfolded(1);
    part<QLineEdit>(card, u"criterionMin"_s)->setText(u"-2"_s);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().criteria.at(1).min, -2.0);
}

void CallPageReviewTest::asksAFactForWhatItNeeds()
{
    CriterionCard *card = unfolded(1);
    pick(part<QComboBox>(card, u"criterionKind"_s), u"Fact"_s);
    QVERIFY(!part<QCheckBox>(card, u"criterionInformative"_s)->isVisible());
    auto *kind = part<QComboBox>(card, u"criterionFact"_s);
    QVERIFY(kind->isVisible());
    QVERIFY(!part<QWidget>(card, u"factMeetings"_s)->isVisible());
    pick(kind, u"Came to one of the last meetings"_s);
    auto *meetings = part<OptionalSpinBox>(card, u"factMeetings"_s);
    QVERIFY(meetings->isVisible());
    meetings->setOptionalValue(5);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().criteria.at(1).fact.meetings, 5);
    pick(kind, u"Years of experience, from an answer"_s);
    auto *question = part<QComboBox>(card, u"factQuestion"_s);
    QVERIFY(question->isVisible() && !meetings->isVisible());
    question->setCurrentIndex(1);
    Q_EMIT question->activated(1);
    QCOMPARE(m_bench->document().criteria.at(1).fact.question,
             std::optional(m_bench->document().call.questions.first().id));
}

void CallPageReviewTest::refusesAnUnknownLanguage()
{
    CriterionCard *card = unfolded(1);
    pick(part<QComboBox>(card, u"criterionKind"_s), u"Fact"_s);
    pick(part<QComboBox>(card, u"criterionFact"_s), u"Languages"_s);
    auto *languages = part<QLineEdit>(card, u"factLanguages"_s);
    languages->setText(u"english, Nederlands, english"_s);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().criteria.at(1).fact.languages, (QStringList{u"en"_s, u"nl"_s}));
    languages->setText(u"english, volapük"_s);
    QVERIFY(!m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().criteria.at(1).fact.languages.size(), 2);
}

void CallPageReviewTest::aFactLosesItsQuestionWithIt()
{
    MeetingDocument document = m_bench->document();
    document.criteria[1].kind = CriterionKind::Fact;
    document.criteria[1].fact = {.kind = FactKind::YearsOfExperience,
                                 .question = document.call.questions.first().id};
    QVERIFY(m_bench->around.office->meetings().update(document));
    CallPageBench::settle();
    m_bench->click<QToolButton>(u"questionRemove"_s);
    QCOMPARE(m_bench->document().call.questions.size(), document.call.questions.size() - 1);
    QVERIFY(!m_bench->document().criteria.at(1).fact.question);
    m_bench->around.stack.undo();
    QVERIFY(m_bench->document().criteria.at(1).fact.question);
}

void CallPageReviewTest::keepsThePlan()
{
    m_bench->find<QCheckBox>(u"reviewBlind"_s)->click();
    m_bench->find<QCheckBox>(u"reviewShuffled"_s)->click();
    pick(m_bench->find<QComboBox>(u"reviewOthers"_s), u"never seen"_s);
    m_bench->find<OptionalSpinBox>(u"reviewEach"_s)->setOptionalValue(2);
    m_bench->find<OptionalSpinBox>(u"reviewMinimum"_s)->setOptionalValue(3);
    QVERIFY(m_bench->page->commitEdits());
    const ReviewPlan plan = m_bench->document().review;
    QVERIFY(plan.blind && plan.shuffled);
    QCOMPARE(plan.othersScores, OthersScores::Never);
    QCOMPARE(plan.perApplication, 2);
    QCOMPARE(plan.minimumReviews, 3);
    m_bench->find<OptionalSpinBox>(u"reviewMinimum"_s)->setOptionalValue(std::nullopt);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().review.minimumReviews, 0);
}

void CallPageReviewTest::addsAPhaseAfterTheDeadline()
{
    m_bench->click<QPushButton>(u"addPhase"_s);
    const MeetingDocument document = m_bench->document();
    QCOMPARE(document.review.phases.size(), 1);
    QCOMPARE(document.review.phases.first().from, document.call.deadline->addDays(1));
    QCOMPARE(QApplication::focusWidget(), m_bench->find<QWidget>(u"phase1Name"_s));
    m_bench->click<QToolButton>(u"phase1Remove"_s);
    QVERIFY(m_bench->document().review.phases.isEmpty());
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().review.phases, document.review.phases);
}

void CallPageReviewTest::refusesAPhaseThatEndsBeforeItBegins()
{
    m_bench->click<QPushButton>(u"addPhase"_s);
    const ReviewPhase before = m_bench->document().review.phases.first();
    m_bench->find<DateEdit>(u"phase1Until"_s)->setDate(before.from.addDays(-1));
    QVERIFY(!m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().review.phases.first(), before);
}

void CallPageReviewTest::replacesByATemplateAndKeepsWhatIsTheSame()
{
    const QList<Criterion> before = m_bench->document().criteria;
    MeetingDocument kept = m_bench->document();
    kept.criteria = {before.at(1), before.at(0)};
    kept.criteria[0].weight = 9;
    Criterion fresh = before.at(0);
    fresh.label = u"Something new"_s;
    fresh.key = u"something-new"_s;
    kept.criteria.append(fresh);
    QVERIFY(m_bench->around.office->meetings().saveGroupTemplate(u"PRISONS"_s, GroupTemplate::Criteria, kept,
                                                                 u"Small"_s));
    QMenu *replacements = submenu(u"Put in the place of the present ones"_s);
    QVERIFY(replacements != nullptr);
    const QList<QAction *> actions = replacements->actions();
    const auto small = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->text().contains(u"Small"_s);
    });
    QVERIFY(small != actions.cend());
    (*small)->trigger();
    const QList<Criterion> after = m_bench->document().criteria;
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.at(0).id, before.at(1).id); // and so its scores
    QCOMPARE(after.at(0).weight, 9.0);
    QCOMPARE(after.at(1).id, before.at(0).id);
    QCOMPARE(after.at(2).label, u"Something new"_s);
    QCOMPARE(m_bench->around.stack.count(), 1);
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().criteria, before);
}

void CallPageReviewTest::deletesATemplate()
{
    QVERIFY(submenu(u"Delete a template"_s) == nullptr); // nobody deletes the starting set
    QVERIFY(m_bench->around.office->meetings().saveGroupTemplate(u"PRISONS"_s, GroupTemplate::Criteria,
                                                                 m_bench->document(), u"Small"_s));
    QMenu *removals = submenu(u"Delete a template"_s);
    QVERIFY(removals != nullptr);
    QCOMPARE(removals->actions().size(), 1);
    removals->actions().constFirst()->trigger();
    QVERIFY(submenu(u"Delete a template"_s) == nullptr);
    m_bench->around.stack.undo();
    QVERIFY(submenu(u"Delete a template"_s) != nullptr);
}

QTEST_MAIN(CallPageReviewTest)
#include "tst_callpagereview.moc"
