// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownselection.h"

#include "ui/common/optionalspinbox.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QSlider>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Locks, weights, places and conflicts: the proposal follows every change.
class SelectionPageChangesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownSelection> m_shown;

    [[nodiscard]] QPushButton *proposeButton() { return m_shown->find<QPushButton>(u"propose"_s); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_shown = std::make_unique<ShownSelection>();
        m_shown->office.scoreEverybody();
        m_shown->open();
        m_shown->propose();
    }

    void locksWithKeysAndAReason()
    {
        m_shown->choose(7);
        QTest::keyClick(m_shown->table(), Qt::Key_I);
        m_shown->giveReason(u"Gives the opening speech"_s);
        QTRY_COMPARE(m_shown->seated(), (QStringList{u"Abel, Ann"_s, u"Boer, Bob"_s, u"Hink, Hal"_s}));
        QCOMPARE(m_shown->cell(7, SelectionColumn::Why), u"locked in: Gives the opening speech"_s);
        m_shown->choose(0);
        QTest::keyClick(m_shown->table(), Qt::Key_O);
        m_shown->giveReason(u"Ill"_s);
        QTRY_COMPARE(m_shown->seated(), (QStringList{u"Boer, Bob"_s, u"Celik, Cem"_s, u"Hink, Hal"_s}));
        QTest::keyClick(m_shown->table(), Qt::Key_U);
        QTRY_COMPARE(m_shown->seated(), (QStringList{u"Abel, Ann"_s, u"Boer, Bob"_s, u"Hink, Hal"_s}));
        m_shown->office.undo.undo();
        m_shown->office.undo.undo();
        m_shown->office.undo.undo();
        QTRY_COMPARE(m_shown->seated(), (QStringList{u"Abel, Ann"_s, u"Boer, Bob"_s, u"Celik, Cem"_s}));
        QVERIFY(m_shown->office.document().locks.isEmpty());
    }

    void readingVeryManyIsSaidBefore()
    {
        Office &office = *m_shown->office.office;
        const auto say = [&](int applications) {
            SelectionPage page({office.decisions(), office.meetings(), office.ids(), office.weightVariants(),
                                [applications](MeetingId) {
                                    return applications;
                                }},
                               office.changes(), *m_shown->office.deeds, [] { return u"Ines Brandt"_s; });
            page.activate(m_shown->page.place());
            return page.findChild<PlainLabel *>(u"selectionWaiting"_s)->fullText();
        };
        QVERIFY2(say(2500).contains(u"2,500"_s), qPrintable(say(2500)));
        QCOMPARE(say(200), QString());
    }

    void severalAreLockedAsOneStep()
    {
        m_shown->table()->selectionModel()->select(
            QItemSelection(m_shown->table()->model()->index(6, 0), m_shown->table()->model()->index(7, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_shown->find<QPushButton>(u"lockIn"_s)->click();
        m_shown->giveReason(u"Both speak"_s);
        QCOMPARE(m_shown->office.document().locks.size(), 2);
        QCOMPARE(m_shown->office.undo.count(), 1);
        m_shown->office.undo.undo();
        QVERIFY(m_shown->office.document().locks.isEmpty());
    }

    void movingAWeightRanksAtOnceAndSavesAtRest()
    {
        auto *spin = m_shown->find<QDoubleSpinBox>(u"weight-clarity"_s);
        auto *slider = m_shown->find<QSlider>(u"weightSlider-clarity"_s);
        const QString before = m_shown->cell(1, SelectionColumn::Score);
        QCOMPARE(spin->value(), 2.0);
        slider->setSliderDown(true);
        slider->setSliderPosition(0);
        QTRY_VERIFY(m_shown->cell(1, SelectionColumn::Score) != before);
        QCOMPARE(m_shown->office.criterion(u"clarity"_s).weight, 2.0); // nothing is saved yet
        slider->setSliderDown(false);
        QCOMPARE(m_shown->office.criterion(u"clarity"_s).weight, 0.0);
        QCOMPARE(m_shown->office.undo.count(), 1);
        m_shown->office.undo.undo();
        QTRY_COMPARE(m_shown->cell(1, SelectionColumn::Score), before);
        QCOMPARE(spin->value(), 2.0);
    }

    void changingThePlacesProposesAgain()
    {
        auto *places = m_shown->find<OptionalSpinBox>(u"places"_s);
        places->setOptionalValue(5);
        QVERIFY(m_shown->page.commitEdits());
        QCOMPARE(m_shown->office.document().meeting.places, std::optional(5));
        QTRY_COMPARE(m_shown->seated().size(), 5);
        places->setOptionalValue({});
        QVERIFY(m_shown->page.commitEdits());
        QTRY_COMPARE(m_shown->text(u"verdict"_s), u"How many places are there?"_s);
        QCOMPARE(proposeButton()->text(), u"Set the places"_s);
        proposeButton()->click();
        QVERIFY(places->hasFocus());
    }

    void saysWhichRulesConflictAndRepairsThem()
    {
        MeetingDocument document = m_shown->office.document();
        IdSource &ids = m_shown->office.office->ids();
        document.rules = {{ids.next<RuleId>(), u"country"_s, u"*"_s, {}, 1, {}, {}},
                          {ids.next<RuleId>(), u"country"_s, u"Belgium"_s, 2, {}, {}, {}}};
        QVERIFY(m_shown->office.office->decisions().saveRules(m_shown->office.meeting, document.rules));
        QWidget *conflict = m_shown->find<QWidget>(u"conflict"_s);
        QTRY_VERIFY(!conflict->isHidden());
        QCOMPARE(m_shown->text(u"verdict"_s), u"no group meets everything"_s);
        QVERIFY(m_shown->text(u"conflictWords"_s).contains(u"Belgium: at least 2"_s));
        QVERIFY(!m_shown->find<QPushButton>(u"decide"_s)->isEnabled());
        QVERIFY(m_shown->find<PlainLabel>(u"repairPreview-0"_s)->fullText().contains(u"Total "_s));
        m_shown->find<QPushButton>(u"repair-0"_s)->click();
        QCOMPARE(m_shown->office.document().rules, document.rules); // first the reason
        m_shown->giveReason(u"Agreed with the chairs"_s);
        QTRY_VERIFY(conflict->isHidden());
        const Result<QList<AppliedRepair>> repairs =
            m_shown->office.office->decisions().repairs(m_shown->office.meeting);
        QVERIFY(repairs && repairs->size() == 1);
        QCOMPARE(repairs->constFirst().reason, u"Agreed with the chairs"_s);
        QCOMPARE(m_shown->seated().size(), 3);
        QVERIFY(m_shown->office.document().rules != document.rules);
        m_shown->office.undo.undo();
        QCOMPARE(m_shown->office.document().rules, document.rules);
    }

    void badInputIsSaidAndCanBeMended()
    {
        MeetingDocument document = m_shown->office.document();
        const MeetingDocument before = document;
        document.meeting.places = 30;
        m_shown->office.save(document);
        QTRY_VERIFY(!m_shown->find<QWidget>(u"conflict"_s)->isHidden());
        QVERIFY(m_shown->text(u"conflictWords"_s).contains(u"30 place"_s));
        document = before;
        for (Criterion &criterion : document.criteria) {
            criterion.weight = 0;
        }
        m_shown->office.save(document);
        QTRY_VERIFY(m_shown->text(u"verdict"_s).contains(u"All weights are zero"_s));
        QVERIFY(m_shown->find<QWidget>(u"weight-clarity"_s)->isVisible());
        m_shown->office.save(before);
        QTRY_COMPARE(m_shown->text(u"verdict"_s), u"proved best possible"_s);
        document.criteria.clear();
        m_shown->office.save(document);
        QTRY_VERIFY(m_shown->find<QWidget>(u"selectionEmpty"_s)->isVisible());
    }

    void aRuleOnWhatNobodyAnsweredSaysSo()
    {
        IdSource &ids = m_shown->office.office->ids();
        QVERIFY(m_shown->office.office->decisions().saveRules(
            m_shown->office.meeting, {{ids.next<RuleId>(), u"gender"_s, u"*"_s, {}, 2, {}, {}}}));
        QTRY_VERIFY(m_shown->find<QWidget>(u"rule"_s) != nullptr);
        QTRY_VERIFY(m_shown->find<QWidget>(u"rule"_s)->accessibleName().contains(u"no answers"_s));
    }

    void theMethodIsChosenAndSaid()
    {
        m_shown->find<QAction>(u"methodRoundRobin"_s)->trigger();
        QTRY_VERIFY(m_shown->text(u"verdict"_s).contains(u"country by country"_s));
        QCOMPARE(m_shown->seated().size(), 3);
        m_shown->find<QAction>(u"methodLottery"_s)->trigger();
        auto *dialog = m_shown->find<QDialog>(u"lineDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton *>(u"accept"_s)->click();
        QTRY_VERIFY(m_shown->text(u"verdict"_s).contains(u"lot"_s));
        m_shown->find<QAction>(u"methodOptimum"_s)->trigger();
        QTRY_COMPARE(m_shown->text(u"verdict"_s), u"proved best possible"_s);
    }

    void aRuleSaysWhomItChanges()
    {
        IdSource &ids = m_shown->office.office->ids();
        QVERIFY(m_shown->office.office->decisions().saveRules(
            m_shown->office.meeting, {{ids.next<RuleId>(), u"sector"_s, u"police"_s, {}, 1, {}, {}}}));
        QTRY_COMPARE(m_shown->seated(), (QStringList{u"Abel, Ann"_s, u"Boer, Bob"_s, u"Dorn, Dea"_s}));
        m_shown->find<QPushButton>(u"ruleChanges"_s)->click();
        auto *words = m_shown->find<PlainLabel>(u"ruleWithout"_s);
        QVERIFY(words->isVisible());
        QVERIFY2(words->fullText().contains(u"In: Cem Celik."_s), qPrintable(words->fullText()));
        QVERIFY2(words->fullText().contains(u"Out: Dea Dorn."_s), qPrintable(words->fullText()));
    }

    void exceptionsHoldOnlyWhileTheyAreAllowed()
    {
        IdSource &ids = m_shown->office.office->ids();
        QVERIFY(m_shown->office.office->decisions().saveRules(
            m_shown->office.meeting,
            {{ids.next<RuleId>(), u"sector"_s, u"police"_s, {}, 1, 2, u"a pair"_s}}));
        QTRY_COMPARE(m_shown->seated(), (QStringList{u"Abel, Ann"_s, u"Boer, Bob"_s, u"Dorn, Dea"_s}));
        auto *allow = m_shown->find<QAbstractButton>(u"allowExceptions"_s);
        QVERIFY(!allow->isHidden());
        allow->click();
        QTRY_COMPARE(m_shown->seated(), (QStringList{u"Abel, Ann"_s, u"Boer, Bob"_s, u"Celik, Cem"_s}));
    }

    void looksAgainOnlyWhenItIsSeen()
    {
        m_shown->page.hide();
        m_shown->office.score(8, u"clarity"_s, 5);
        m_shown->office.score(8, u"breadth"_s, 10);
        QCOMPARE(m_shown->cell(0, SelectionColumn::Name), u"Abel, Ann"_s);
        m_shown->page.show();
        QTRY_VERIFY(m_shown->seated().contains(u"Hink, Hal"_s));
    }
};

QTEST_MAIN(SelectionPageChangesTest)
#include "tst_selectionpagechanges.moc"
