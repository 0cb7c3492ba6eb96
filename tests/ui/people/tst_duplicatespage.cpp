// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicatespage.h"

#include "officebox.h"
#include "settingsbox.h"
#include "support/builders.h"
#include "ui/common/chip.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/people/decidedmodel.h"
#include "ui/people/duplicatesmodel.h"
#include "ui/people/peoplepage.h"
#include "ui/people/valuechoice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class DuplicatesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatThereAreNone();
    void showsWhoMayBeOnePersonAndWhy();
    void mergesByKeyboardWithAChoicePerField();
    void keepsTheEntryWithMoreHistory();
    void tellsWhichAnswerWillBeUsed();
    void remembersNotTheSameByKey();
    void goesOnToTheNextAndCounts();
    void undoesFromTheMessage();
    void takesDecisionsBackFromTheirList();
    void followsChangesFromElsewhere();
    void endsTheSearchWhenAsked();
    void offersItselfOnThePeoplePage();
    void modelsHold();

private:
    Person add(const QString &given, const QString &family, const QString &email, const QString &phone = {});
    void open();
    void settle();
    [[nodiscard]] int people() { return m_box->office().people().count().value_or(-1); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_host->findChild<Widget *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] int rows() const { return m_list->model()->rowCount(); }

    const SettingsBox m_settings;
    std::unique_ptr<OfficeBox> m_box;
    std::unique_ptr<DuplicateSearch> m_search;
    std::unique_ptr<PageHost> m_host;
    DuplicatesPage *m_page = nullptr;
    ListView *m_list = nullptr;
};

void DuplicatesPageTest::init()
{
    m_box = OfficeBox::inMemory();
    Office &office = m_box->office();
    m_search = std::make_unique<DuplicateSearch>(office.people(), office.duplicates(), office.changes());
    m_page = new DuplicatesPage({office.people(), office.duplicates(), *m_search,
                                 [] {
                                     return u"Ines"_s;
                                 }},
                                office.changes(), m_box->deeds());
    m_host = std::make_unique<PageHost>(m_page);
    m_host->resize(1072, 770);
    m_list = find<ListView>(u"duplicatesList"_s);
}

void DuplicatesPageTest::cleanup()
{
    m_host.reset();
    m_search.reset();
    m_box.reset();
}

Person DuplicatesPageTest::add(const QString &given, const QString &family, const QString &email,
                               const QString &phone)
{
    Person added = person(m_box->office().ids(), given, family, email);
    added.phone = phone;
    if (!m_box->office().people().save(added)) {
        qFatal("not saved");
    }
    return added;
}

/// Until a search is over and what it found is shown.
void DuplicatesPageTest::settle()
{
    QTest::qWait(400); // changes are gathered for a while
    QTRY_VERIFY(!m_search->isSearching());
    QTest::qWait(1);
}

void DuplicatesPageTest::open()
{
    m_host->show();
    QApplication::setActiveWindow(m_host.get());
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->activate(Place::duplicates());
    QTRY_VERIFY(m_search->hasSearched() && !m_search->isSearching());
    QTest::qWait(1);
}

void DuplicatesPageTest::saysThatThereAreNone()
{
    add(u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    add(u"Bo"_s, u"Lund"_s, u"bo@x.example"_s);
    open();
    QVERIFY(!m_list->isVisible());
    QVERIFY(find<QPushButton>(u"duplicatesAgain"_s)->isVisible());
}

void DuplicatesPageTest::showsWhoMayBeOnePersonAndWhy()
{
    add(u"Katarina"_s, u"Horvat"_s, u"k@x.example"_s, u"+31 20 123 45 67"_s);
    add(u"Katerina"_s, u"Horvat"_s, u"horvat@y.example"_s, u"020 123 45 67"_s);
    add(u"Bo"_s, u"Lund"_s, u"bo@x.example"_s);
    open();
    QCOMPARE(rows(), 1);
    QVERIFY(m_list->isVisible());
    QCOMPARE(m_list->currentIndex().row(), 0);
    QVERIFY(text(u"duplicateFor"_s).contains(u"Same telephone number."));
    QVERIFY(text(u"duplicateFor"_s).contains(u"The names differ by a letter or two."));
    QVERIFY(!find<QLabel>(u"duplicateAgainst"_s)->isVisible());
    QVERIFY(text(u"duplicateWords"_s).contains(u"same"));
    QVERIFY(find<QProgressBar>(u"duplicateCertainty"_s)->value() > 85);
    QCOMPARE(text(u"duplicatesProgress"_s), u"1 of 1"_s);
}

void DuplicatesPageTest::mergesByKeyboardWithAChoicePerField()
{
    const Person first = add(u"Katarina"_s, u"Horvat"_s, u"k@x.example"_s, u"+31 20 123 45 67"_s);
    add(u"Katerina"_s, u"Horvat"_s, u"horvat@y.example"_s, u"020 123 45 67"_s);
    open();
    QVERIFY(m_list->hasFocus());
    QTest::keyClick(m_list, Qt::Key_Right); // to the first field that differs
    auto *givenLeft = find<ValueChoice>(u"choice0Left"_s);
    auto *givenRight = find<ValueChoice>(u"choice0Right"_s);
    QVERIFY(givenLeft->hasFocus() && givenLeft->isChecked());
    QTest::keyClick(givenLeft, Qt::Key_Right);
    QVERIFY(givenRight->hasFocus() && givenRight->isChecked() && !givenLeft->isChecked());
    QTest::keyClick(givenRight, Qt::Key_Down);
    QVERIFY(find<ValueChoice>(u"choice1Left"_s)->hasFocus());
    QTest::keyClick(find<ValueChoice>(u"choice1Left"_s), Qt::Key_Return);
    QCOMPARE(people(), 1);
    const Person merged = *m_box->office().people().load(first.id);
    QCOMPARE(merged.givenName, u"Katerina"_s);
    QCOMPARE(merged.phone, u"+31 20 123 45 67"_s);
    QCOMPARE(merged.emails.size(), 2);
    QCOMPARE(rows(), 0);
    QCOMPARE(m_box->undo().count(), 1);
    m_box->undo().undo();
    QCOMPARE(people(), 2);
    QTRY_COMPARE(rows(), 1);
}

void DuplicatesPageTest::keepsTheEntryWithMoreHistory()
{
    const Person first = add(u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    const Person second = add(u"Ada"_s, u"Byron"_s, u"byron@y.example"_s);
    m_box->takeIn(m_box->addMeeting(), "First name,Last name,E-mail\nAda,Byron,byron@y.example\n");
    open();
    QTest::keyClick(m_list, Qt::Key_Return);
    QVERIFY(!m_box->office().people().load(first.id));
    QCOMPARE(m_box->office().people().load(second.id)->emails.size(), 2);
    QCOMPARE(m_box->office().people().history(second.id)->size(), 1);
}

void DuplicatesPageTest::tellsWhichAnswerWillBeUsed()
{
    add(u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    add(u"Ada"_s, u"Byron"_s, u"byron@y.example"_s);
    const MeetingId meeting = m_box->addMeeting();
    m_box->takeIn(meeting,
                  "First name,Last name,E-mail,Contribution ID,Creation date\n"
                  "Ada,Byron,byron@y.example,r1,2031-03-02 10:00:00\nAda,Byron,ada@x.example,r2,2031-03-01 "
                  "10:00:00\n");
    open();
    QVERIFY(find<QWidget>(u"duplicateAnswers"_s)->isVisible());
    QTest::keyClick(m_list, Qt::Key_Return);
    const QList<Applicant> applicants = m_box->applicants(meeting);
    QCOMPARE(applicants.size(), 2);
    QCOMPARE(applicants.at(0).person, applicants.at(1).person);
    QVERIFY(applicants.at(0).application.isActive() != applicants.at(1).application.isActive());
}

void DuplicatesPageTest::remembersNotTheSameByKey()
{
    add(u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    add(u"Ada"_s, u"Byron"_s, u"byron@y.example"_s);
    open();
    QTest::keyClick(m_list, Qt::Key_N);
    QCOMPARE(rows(), 0);
    QCOMPARE(people(), 2);
    settle();
    QCOMPARE(rows(), 0);
    m_search->restart();
    settle();
    QCOMPARE(rows(), 0);
    m_box->undo().undo();
    QTRY_COMPARE(rows(), 1);
}

void DuplicatesPageTest::goesOnToTheNextAndCounts()
{
    for (const QString &name : {u"Byron"_s, u"Verhaegen"_s, u"Zahradnik"_s}) {
        add(u"Ada"_s, name, u"1@%1.example"_s.arg(name), u"+31 20 1"_s);
        add(u"Ada"_s, name, u"2@%1.example"_s.arg(name), u"+31 20 2"_s);
    }
    open();
    QCOMPARE(text(u"duplicatesProgress"_s), u"1 of 3"_s);
    find<QPushButton>(u"duplicateLater"_s)->click();
    QCOMPARE(text(u"duplicatesProgress"_s), u"2 of 3"_s);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(rows(), 2);
    QCOMPARE(text(u"duplicatesProgress"_s), u"2 of 2"_s);
    QCOMPARE(find<QProgressBar>(u"duplicatesBar"_s)->value(), 1);
    QCOMPARE(find<QProgressBar>(u"duplicatesBar"_s)->maximum(), 3);
    // From a choice the keyboard goes back to the list.
    QTest::keyClick(m_list, Qt::Key_Right);
    QVERIFY(!m_list->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_list->hasFocus());
    QCOMPARE(rows(), 1);
    m_box->undo().undo();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(find<QProgressBar>(u"duplicatesBar"_s)->value(), 1);
    QTest::keyClick(m_list, Qt::Key_N);
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(rows(), 0);
    settle();
    QVERIFY(find<QPushButton>(u"duplicatesAgain"_s)->isVisible());
}

void DuplicatesPageTest::undoesFromTheMessage()
{
    add(u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    add(u"Ada"_s, u"Byron"_s, u"byron@y.example"_s);
    open();
    find<QPushButton>(u"duplicateMerge"_s)->click();
    QCOMPARE(people(), 1);
    QCOMPARE(m_host->messages()->kind(), MessageBar::Kind::Undo);
    m_host->messages()->findChild<QPushButton *>()->click();
    QCOMPARE(people(), 2);
}

void DuplicatesPageTest::takesDecisionsBackFromTheirList()
{
    add(u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    add(u"Ada"_s, u"Byron"_s, u"byron@y.example"_s);
    add(u"Bo"_s, u"Zahradnik"_s, u"1@z.example"_s);
    add(u"Bo"_s, u"Zahradnik"_s, u"2@z.example"_s);
    open();
    QTest::keyClick(m_list, Qt::Key_Return);
    QTest::keyClick(m_list, Qt::Key_N);
    auto *table = find<TableView>(u"duplicatesDecidedTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    find<QPushButton>(u"duplicatesDecided"_s)->click();
    QVERIFY(table->isVisible());
    for (int left = 1; left >= 0; --left) {
        table->setCurrentIndex(table->model()->index(0, 0));
        find<QPushButton>(u"duplicatesTakeBack"_s)->click();
        QCOMPARE(table->model()->rowCount(), left);
    }
    QCOMPARE(people(), 4);
    settle();
    QCOMPARE(rows(), 2);
    m_box->undo().undo(); // the taking back is a step too
    QCOMPARE(table->model()->rowCount(), 1);
}

void DuplicatesPageTest::followsChangesFromElsewhere()
{
    add(u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    open();
    QCOMPARE(rows(), 0);
    const Person second = add(u"Ada"_s, u"Byron"_s, u"byron@y.example"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(m_box->office().people().remove(second.id));
    QCOMPARE(rows(), 0);
}

void DuplicatesPageTest::endsTheSearchWhenAsked()
{
    for (int i = 0; i < 3000; ++i) {
        add(u"Given%1"_s.arg(i), u"Family%1"_s.arg(i), u"p%1@x.example"_s.arg(i));
    }
    m_host->show();
    m_page->activate(Place::duplicates());
    QVERIFY(m_search->isSearching());
    QVERIFY(find<QPushButton>(u"duplicatesCancel"_s)->isVisible());
    find<QPushButton>(u"duplicatesCancel"_s)->click();
    QVERIFY(!m_search->isSearching() && !m_search->hasSearched());
    QVERIFY(find<QPushButton>(u"duplicatesAgain"_s)->isVisible());
    find<QPushButton>(u"duplicatesAgain"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_search->hasSearched(), 20'000);
}

void DuplicatesPageTest::offersItselfOnThePeoplePage()
{
    add(u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    add(u"Ada"_s, u"Byron"_s, u"byron@y.example"_s);
    Office &office = m_box->office();
    auto *page = new PeoplePage({office.people(), office.intake(),
                                 [] {
                                     return u"Ines"_s;
                                 }},
                                office.changes(), m_box->deeds());
    page->offerDuplicates(*m_search);
    PageHost host(page);
    host.show();
    page->activate(Place::people());
    auto *button = host.findChild<QPushButton *>(u"peopleDuplicates"_s);
    QTRY_COMPARE(button->text(), u"Duplicates (1)…"_s);
    QSignalSpy went(page, &Page::goTo);
    button->click();
    QCOMPARE(went.size(), 1);
    QCOMPARE(went.first().first().value<Place>(), Place::duplicates());
    QVERIFY(Place::duplicates().isCoveredBy(Place::people()));
}

void DuplicatesPageTest::modelsHold()
{
    DuplicatesModel proposals;
    const QAbstractItemModelTester first(&proposals);
    const PersonPair pair(PersonId(1), PersonId(2));
    DuplicateRow row{{pair, 0.999, {DuplicateReason::SameName}}, u"Ada"_s, u"Ada"_s};
    proposals.load({row});
    QCOMPARE(proposals.index(0, 0).data().toString(), u"Ada"_s);
    QCOMPARE(proposals.index(0, 0).data(ChipRole).value<Chip>().word, u"99 %"_s);
    row.second = u"Ida"_s;
    proposals.update({row});
    QCOMPARE(proposals.index(0, 0).data().toString(), u"Ada – Ida"_s);
    DecidedModel decided;
    const QAbstractItemModelTester second(&decided);
    const QDateTime at(QDate(2031, 1, 1), QTime(), Qt::UTC);
    decided.load(decidedRows({{PastMergeId(5), PersonId(1), u"Ada"_s, u"Ida"_s, at, u"Ines"_s, std::nullopt}},
                             {{pair, u"Ada"_s, u"Bo"_s, at, u"Bo"_s}}));
    QCOMPARE(decided.rowCount(), 2);
    QCOMPARE(decided.index(0, 0).data().toString(), u"merged"_s);
    QCOMPARE(decided.index(1, 1).data().toString(), u"Ada – Bo"_s);
    decided.update({});
    QCOMPARE(decided.rowCount(), 0);
}

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicatespage.moc"
