// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownselection.h"

#include "ui/selection/scenariosdialog.h"

#include <QComboBox>
#include <QListWidget>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Settings kept under a name, compared and adopted.
class SelectionScenariosTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScoredOffice> m_office;
    std::unique_ptr<SettingsBox> m_box;
    std::unique_ptr<SelectionPage> m_page;

    [[nodiscard]] ScenariosDialog *open()
    {
        m_page->findChild<QPushButton *>(u"scenarios"_s)->click();
        return m_page->findChild<ScenariosDialog *>();
    }
    void keep(ScenariosDialog *dialog, const QString &name)
    {
        dialog->findChild<QPushButton *>(u"saveScenario"_s)->click();
        auto *ask = dialog->findChild<QDialog *>(u"lineDialog"_s);
        QVERIFY(ask != nullptr);
        ask->findChild<QComboBox *>()->setCurrentText(name);
        ask->findChild<QPushButton *>(u"accept"_s)->click();
        deleteWhatWaits();
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<SettingsBox>();
        QLocale::setDefault(QLocale::c());
        m_office = std::make_unique<ScoredOffice>();
        m_office->scoreEverybody();
        Office &office = *m_office->office;
        m_page = std::make_unique<SelectionPage>(SelectionPage::Services{office.decisions(),
                                                                         office.meetings(),
                                                                         office.ids(),
                                                                         office.weightVariants(),
                                                                         {},
                                                                         &office.scenarios()},
                                                 office.changes(), *m_office->deeds,
                                                 [] { return u"Ines Brandt"_s; });
        m_page->resize(1072, 700);
        m_page->show();
        m_page->activate(Place::meeting(m_office->meeting.value(), u"selection"_s));
    }
    void cleanup() { m_page.reset(); }

    void keepsComparesAndAdopts()
    {
        keep(open(), u"Three places"_s);
        m_page->findChild<ScenariosDialog *>()->close();
        deleteWhatWaits();
        QVERIFY(m_office->office->decisions().savePlaces(m_office->meeting, 4));
        ScenariosDialog *dialog = open();
        auto *list = dialog->findChild<QListWidget *>(u"scenarioList"_s);
        QCOMPARE(list->count(), 2); // as it stands now, and the one that was kept
        QTRY_VERIFY2(list->item(0)->text().contains(u"4 chosen"_s), qPrintable(list->item(0)->text()));
        QTRY_VERIFY2(list->item(1)->text().contains(u"3 chosen"_s), qPrintable(list->item(1)->text()));
        auto *people = dialog->findChild<QAbstractItemView *>(u"scenarioPeople"_s);
        QTRY_COMPARE(people->model()->rowCount(), 1); // the fourth
        QCOMPARE(people->model()->index(0, 0).data().toString(), u"Dea Dorn"_s);
        QCOMPARE(people->model()->index(0, 1).data().toString(), u"in"_s);
        QCOMPARE(people->model()->index(0, 2).data().toString(), u"out"_s);
        QVERIFY(dialog->findChild<PlainLabel *>(u"scenarioSummary"_s)
                    ->fullText()
                    .contains(u"Three places: total"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"adoptScenario"_s)->isEnabled()); // it is as it stands now
        list->setCurrentRow(1);
        const int steps = m_office->undo.count();
        dialog->findChild<QPushButton *>(u"adoptScenario"_s)->click();
        QCOMPARE(m_office->document().meeting.places, std::optional(3));
        QCOMPARE(m_office->undo.count(), steps + 1);
        m_office->undo.undo();
        QCOMPARE(m_office->document().meeting.places, std::optional(4));
    }

    void renamesAndDeletes()
    {
        ScenariosDialog *dialog = open();
        keep(dialog, u"First"_s);
        auto *list = dialog->findChild<QListWidget *>(u"scenarioList"_s);
        list->setCurrentRow(1);
        dialog->findChild<QPushButton *>(u"renameScenario"_s)->click();
        auto *ask = dialog->findChild<QDialog *>(u"lineDialog"_s);
        QVERIFY(ask != nullptr);
        ask->findChild<QComboBox *>()->setCurrentText(u"Second"_s);
        ask->findChild<QPushButton *>(u"accept"_s)->click();
        deleteWhatWaits();
        QVERIFY(list->item(1)->text().startsWith(u"Second"_s));
        list->setCurrentRow(1);
        dialog->findChild<QPushButton *>(u"removeScenario"_s)->click();
        QCOMPARE(list->count(), 1);
    }
};

QTEST_MAIN(SelectionScenariosTest)
#include "tst_selectionscenarios.moc"
