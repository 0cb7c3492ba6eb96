// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownselection.h"

#include "ui/selection/variantsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QSpinBox>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What can be asked of a ranking: without a reviewer, by other weights, kept variants, disagreement.
class SelectionPageRankingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownSelection> m_shown;

    void weigh(const QString &key, double weight)
    {
        m_shown->find<QDoubleSpinBox>(u"weight-"_s + key)->setValue(weight);
        m_shown->page.commitEdits();
    }
    [[nodiscard]] QAction *menuEntry(const QString &menu, const QString &words)
    {
        auto *found = m_shown->find<QMenu>(menu);
        Q_EMIT found->aboutToShow();
        for (QAction *action : found->actions()) {
            if (action->text() == words) {
                return action;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QStringList order()
    {
        QStringList names;
        for (int row = 0; row < m_shown->table()->model()->rowCount(); ++row) {
            names.append(m_shown->cell(row, SelectionColumn::Name).section(u',', 0, 0));
        }
        return names;
    }
    void keepVariant(const QString &name)
    {
        menuEntry(u"variantsMenu"_s, u"Keep these weights…"_s)->trigger();
        auto *dialog = m_shown->page.findChild<QDialog *>(u"lineDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QComboBox *>()->setCurrentText(name);
        dialog->findChild<QPushButton *>(u"accept"_s)->click();
        deleteWhatWaits();
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_shown = std::make_unique<ShownSelection>();
        m_shown->office.scoreEverybody();
        m_shown->office.score(8, u"breadth"_s, 10);
        m_shown->open();
    }

    void showsWhatWouldBeWithoutAReviewer()
    {
        m_shown->office.score(8, u"clarity"_s, 5, u"Bea"_s);
        m_shown->office.score(8, u"breadth"_s, 10, u"Bea"_s);
        m_shown->page.activate(m_shown->page.place());
        QTRY_COMPARE(m_shown->find<QMenu>(u"whatIfMenu"_s)->isEmpty(), true);
        const QStringList present = order();
        QVERIFY(!m_shown->find<PlainLabel>(u"comparisonWords"_s)->isVisible());
        QAction *without = menuEntry(u"whatIfMenu"_s, u"Without Bea"_s);
        QVERIFY(without != nullptr);
        without->trigger();
        QVERIFY(order() != present);
        QVERIFY(m_shown->find<PlainLabel>(u"comparisonWords"_s)->isVisible());
        QVERIFY(m_shown->text(u"comparisonWords"_s).contains(u"without Bea"_s));
        QVERIFY(!m_shown->find<QPushButton>(u"resetWeights"_s)->isVisible());
        QVERIFY(menuEntry(u"whatIfMenu"_s, u"Without Bea"_s)->isChecked());
        QCOMPARE(m_shown->office.undo.count(), 0); // nothing is written
        m_shown->find<QPushButton>(u"endComparison"_s)->click();
        QCOMPARE(order(), present);
        QVERIFY(!m_shown->find<PlainLabel>(u"comparisonWords"_s)->isVisible());
    }

    void leavesOutTheReviewerChosenInTheTable()
    {
        m_shown->office.score(8, u"clarity"_s, 5, u"Bea"_s);
        m_shown->find<QPushButton>(u"showReviewers"_s)->click();
        auto *dialog = m_shown->page.findChild<QDialog *>(u"reviewersDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *table = dialog->findChild<QAbstractItemView *>(u"reviewersTable"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        const QString first = table->model()->index(0, 0).data().toString();
        dialog->findChild<QPushButton *>(u"withoutReviewer"_s)->click();
        QVERIFY(m_shown->text(u"comparisonWords"_s).contains(u"without "_s + first));
    }

    void comparesAndResetsWeightsInOneStep()
    {
        const QStringList present = order();
        weigh(u"clarity"_s, 0);
        weigh(u"breadth"_s, 3);
        QTRY_COMPARE(order().constFirst(), u"Hink"_s);
        QVERIFY(m_shown->text(u"comparisonWords"_s).contains(u"changed"_s));
        const QModelIndex rank = m_shown->table()->model()->index(0, 0);
        QCOMPARE(rank.data(RankMarkRole).value<RankMark>().moved, std::optional(4));
        const int steps = m_shown->office.undo.count();
        m_shown->find<QPushButton>(u"resetWeights"_s)->click();
        QTRY_COMPARE(order(), present);
        QCOMPARE(m_shown->office.undo.count(), steps + 1);
        QCOMPARE(m_shown->office.criterion(u"clarity"_s).weight, 2.0);
        QVERIFY(!m_shown->find<PlainLabel>(u"comparisonWords"_s)->isVisible());
        m_shown->office.undo.undo();
        QTRY_COMPARE(order().constFirst(), u"Hink"_s);
        QCOMPARE(m_shown->office.criterion(u"breadth"_s).weight, 3.0);
    }

    void keepsComparesAndAdoptsVariants()
    {
        keepVariant(u"As planned"_s);
        weigh(u"clarity"_s, 0);
        keepVariant(u"Breadth only"_s);
        QCOMPARE(m_shown->office.office->weightVariants().ofMeeting(m_shown->office.meeting)->size(), 2);
        QTRY_VERIFY(menuEntry(u"variantsMenu"_s, u"Breadth only"_s)->isChecked());
        QVERIFY(!menuEntry(u"variantsMenu"_s, u"As planned"_s)->isChecked());
        menuEntry(u"variantsMenu"_s, u"Compare variants…"_s)->trigger();
        auto *dialog = m_shown->page.findChild<VariantsDialog *>();
        QVERIFY(dialog != nullptr);
        auto *table = dialog->findChild<QAbstractItemView *>(u"variantsTable"_s);
        QCOMPARE(table->model()->columnCount(), 5);
        QCOMPARE(table->model()->rowCount(), 8);
        dialog->findChild<QCheckBox *>(u"onlyChanged"_s)->click();
        QCOMPARE(table->model()->rowCount(), 2); // one comes in, one goes out
        const QString summary = dialog->findChild<PlainLabel *>(u"variantsSummary"_s)->fullText();
        QVERIFY2(summary.contains(u"“As planned” gives 1 place"_s), qPrintable(summary));
        QVERIFY(summary.contains(u"“Breadth only” gives the places to the same people"_s));
        choose(dialog->findChild<QComboBox *>(u"chosenVariant"_s), u"As planned"_s);
        dialog->findChild<QPushButton *>(u"adoptVariant"_s)->click();
        QTRY_COMPARE(m_shown->office.criterion(u"clarity"_s).weight, 2.0);
        deleteWhatWaits();
        m_shown->office.undo.undo();
        QCOMPARE(m_shown->office.criterion(u"clarity"_s).weight, 0.0);
    }

    void deletesAVariantAndTakesItBack()
    {
        keepVariant(u"As planned"_s);
        menuEntry(u"variantsMenu"_s, u"Compare variants…"_s)->trigger();
        auto *dialog = m_shown->page.findChild<VariantsDialog *>();
        dialog->findChild<QPushButton *>(u"removeVariant"_s)->click();
        QVERIFY(!dialog->findChild<QPushButton *>(u"adoptVariant"_s)->isEnabled());
        QVERIFY(dialog->findChild<PlainLabel *>(u"variantsSummary"_s)->fullText().contains(u"No variant"_s));
        m_shown->office.undo.undo();
        QCOMPARE(m_shown->office.office->weightVariants().ofMeeting(m_shown->office.meeting)->size(), 1);
    }

    void showsOnlyThoseWhomReviewersSeeDifferently()
    {
        m_shown->office.score(2, u"clarity"_s, 0, u"Bea"_s);
        m_shown->office.score(3, u"clarity"_s, 3.5, u"Bea"_s);
        QTRY_COMPARE(m_shown->table()->model()->rowCount(), 8);
        m_shown->find<QSpinBox>(u"disagreementPoints"_s)->setValue(30);
        QCOMPARE(m_shown->table()->model()->rowCount(), 8);
        m_shown->find<QCheckBox>(u"onlyDisagreement"_s)->click();
        QCOMPARE(order(), QStringList{u"Boer"_s});
        m_shown->find<QSpinBox>(u"disagreementPoints"_s)->setValue(1);
        QCOMPARE(m_shown->table()->model()->rowCount(), 2);
        m_shown->find<QCheckBox>(u"onlyDisagreement"_s)->click();
        QCOMPARE(m_shown->table()->model()->rowCount(), 8);
    }

    void staysUsableWhenAllWeightsAreZero()
    {
        for (const QString &key : {u"depth"_s, u"clarity"_s, u"breadth"_s}) {
            weigh(key, 0);
        }
        QTRY_VERIFY(m_shown->text(u"bandWords"_s).contains(u"All weights are 0"_s));
        QVERIFY(m_shown->table()->isVisible());
        QVERIFY(m_shown->find<PlainLabel>(u"nothingCounts"_s)->isVisibleTo(&m_shown->page));
        weigh(u"breadth"_s, 1);
        QTRY_COMPARE(order().constFirst(), u"Hink"_s);
        QVERIFY(!m_shown->find<PlainLabel>(u"nothingCounts"_s)->isVisibleTo(&m_shown->page));
    }
};

QTEST_MAIN(SelectionPageRankingTest)
#include "tst_selectionpageranking.moc"
