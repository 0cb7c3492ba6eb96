// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationspage.h"

#include "officebox.h"
#include "settingsbox.h"
#include "ui/common/filteredit.h"
#include "ui/common/messagebar.h"
#include "ui/common/notecard.h"
#include "ui/common/readingview.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada answers twice; Bo is late; Cy leaves out what is required.
const QByteArray answers =
    "Contribution ID,Creation date,First name,Last name,E-mail,Country,Sector,Do you patrol?\n"
    "r1,2031-03-01 09:00:00,Ada,Byron,ada@x.example,Netherlands,police,yes\n"
    "r2,2031-04-20 09:00:00,Bo,Lund,bo@x.example,Sweden,police,no\n"
    "r3,2031-03-03 09:00:00,Cy,Moss,cy@x.example,Ireland,health,\n"
    "r4,2031-03-09 09:00:00,Ada,Byron,ada@x.example,Netherlands,police,no\n";

} // namespace

class ApplicationsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoWhileNothingCameIn();
    void showsEverybodyOnce();
    void showsReplacedAnswersWhenAsked();
    void filtersByWords();
    void filtersByChips();
    void readsTheChosenApplication();
    void comparesBothAnswers();
    void withdrawsAndTakesBack();
    void deletesAndLetsTheOlderAnswerCount();
    void asksBeforeItDeletesSeveral();
    void copiesAddresses();
    void followsThePersonAndTheCall();
    void showsAnotherMeeting();

private:
    void open(bool filled = true);
    void choose(const QString &name);
    void chooseInMenu(const QString &button, const QString &action);
    [[nodiscard]] QStringList names() const;
    /// The one above the table; the intake has one of its own.
    [[nodiscard]] QLineEdit *filterLine() const
    {
        return find<FilterEdit>(u"applicationsFilter"_s)->findChild<QLineEdit *>();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_host->findChild<Widget *>(name);
    }

    const SettingsBox m_settings;
    std::unique_ptr<OfficeBox> m_box;
    std::unique_ptr<PageHost> m_host;
    ApplicationsPage *m_page = nullptr;
    TableView *m_table = nullptr;
    MeetingId m_meeting{0};
};

void ApplicationsPageTest::init()
{
    m_box = OfficeBox::inMemory();
    m_meeting = m_box->addMeeting();
    Office &office = m_box->office();
    m_page = new ApplicationsPage({office.meetings(), office.applications(), office.people(), office.intake(),
                                   office.mails(),
                                   [&office] {
                                       return office.actor();
                                   }},
                                  office.changes(), m_box->deeds());
    m_host = std::make_unique<PageHost>(m_page);
    m_host->resize(1072, 770);
    m_table = find<TableView>(u"applicationsTable"_s);
}

void ApplicationsPageTest::cleanup()
{
    m_host.reset();
    m_box.reset();
}

void ApplicationsPageTest::open(bool filled)
{
    if (filled) {
        m_box->takeIn(m_meeting, answers);
    }
    m_host->show();
    QApplication::setActiveWindow(m_host.get());
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->activate(Place::meeting(m_meeting.value(), u"applications"_s));
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QTest::qWait(1);
}

void ApplicationsPageTest::choose(const QString &name)
{
    const QModelIndexList found =
        m_table->model()->match(m_table->model()->index(0, 0), Qt::DisplayRole, name);
    QVERIFY(!found.isEmpty());
    m_table->setCurrentIndex(found.first());
    QTest::qWait(1);
}

void ApplicationsPageTest::chooseInMenu(const QString &button, const QString &action)
{
    QMenu *menu = find<QPushButton>(button)->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    for (QAction *offered : actions) {
        if (offered->objectName() == action || offered->text().contains(action)) {
            QVERIFY(offered->isEnabled());
            offered->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"the menu has no "_s + action));
}

QStringList ApplicationsPageTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        names.append(m_table->model()->index(row, 0).data().toString());
    }
    return names;
}

void ApplicationsPageTest::saysWhatToDoWhileNothingCameIn()
{
    open(false);
    QVERIFY(find<QPushButton>(u"takeInFirst"_s)->isVisible());
    QVERIFY(!m_table->isVisible());
    m_box->takeIn(m_meeting, answers);
    QVERIFY(m_table->isVisible());
}

void ApplicationsPageTest::showsEverybodyOnce()
{
    open();
    QCOMPARE(names(), (QStringList{u"Byron, Ada"_s, u"Lund, Bo"_s, u"Moss, Cy"_s}));
    QVERIFY(find<QLabel>(u"applicationCounts"_s)->text().startsWith(u'3'));
}

void ApplicationsPageTest::showsReplacedAnswersWhenAsked()
{
    open();
    chooseInMenu(u"applicationsMore"_s, u"replaced"_s);
    QCOMPARE(names().size(), 4);
    chooseInMenu(u"applicationsMore"_s, u"replaced"_s);
    QCOMPARE(names().size(), 3);
}

void ApplicationsPageTest::filtersByWords()
{
    open();
    QTest::keyClicks(filterLine(), u"sweden"_s);
    QCOMPARE(names(), QStringList{u"Lund, Bo"_s});
}

void ApplicationsPageTest::filtersByChips()
{
    open();
    find<QPushButton>(u"filterLate"_s)->click();
    QCOMPARE(names(), QStringList{u"Lund, Bo"_s});
    find<QPushButton>(u"filterLate"_s)->click();
    find<QPushButton>(u"filterIncomplete"_s)->click();
    QCOMPARE(names(), QStringList{u"Moss, Cy"_s});
    find<QPushButton>(u"filterIncomplete"_s)->click();
    chooseInMenu(u"filterSector"_s, u"police"_s);
    QCOMPARE(names(), (QStringList{u"Byron, Ada"_s, u"Lund, Bo"_s}));
    chooseInMenu(u"filterCountry"_s, u"SE"_s);
    QCOMPARE(names(), QStringList{u"Lund, Bo"_s});
    chooseInMenu(u"filterSector"_s, u"all"_s);
    chooseInMenu(u"filterCountry"_s, u"all"_s);
    QCOMPARE(names().size(), 3);
}

void ApplicationsPageTest::readsTheChosenApplication()
{
    open();
    choose(u"Lund, Bo"_s);
    QCOMPARE(find<QLabel>(u"applicantName"_s)->text(), u"Bo Lund"_s);
    QCOMPARE(find<QLabel>(u"applicantEmails"_s)->text(), u"bo@x.example"_s);
    const QList<ReadingSection> sections = find<ReadingView>(u"applicationAnswers"_s)->sections();
    QCOMPARE(sections.first().heading, u"Do you patrol?"_s);
    QCOMPARE(sections.first().text, u"no"_s);
    const QString provenance = find<QLabel>(u"applicationProvenance"_s)->text();
    QVERIFY(provenance.startsWith(u"From answers.csv, row 3"_s));
    QVERIFY(provenance.contains(u"Ines Brandt"_s));
}

void ApplicationsPageTest::comparesBothAnswers()
{
    open();
    choose(u"Byron, Ada"_s);
    QVERIFY(find<NoteCard>(u"noteCard"_s)->text().startsWith(u"Answered twice."_s));
    auto *view = find<ReadingView>(u"applicationAnswers"_s);
    QCOMPARE(view->sections().first().text, u"no"_s);
    QCOMPARE(view->sections().first().remark, QString());
    find<QPushButton>(u"compareAnswers"_s)->click();
    QVERIFY(view->sections().first().remark.endsWith(u"yes"_s));
}

void ApplicationsPageTest::withdrawsAndTakesBack()
{
    open();
    choose(u"Lund, Bo"_s);
    find<QAction>(u"applicationsWithdraw"_s)->trigger();
    const auto state = [this] {
        return m_box->applicants(m_meeting).at(3).application.state;
    };
    QCOMPARE(state(), ApplicationState::Withdrawn);
    QCOMPARE(names().size(), 3);
    QVERIFY(find<QLabel>(u"applicationCounts"_s)->text().startsWith(u'2'));
    chooseInMenu(u"applicationsMore"_s, u"Take the withdrawal back"_s);
    QCOMPARE(state(), ApplicationState::Received);
    m_box->undo().undo();
    QCOMPARE(state(), ApplicationState::Withdrawn);
}

void ApplicationsPageTest::deletesAndLetsTheOlderAnswerCount()
{
    open();
    choose(u"Byron, Ada"_s);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(m_box->applicants(m_meeting).size(), 3);
    QCOMPARE(names().size(), 3); // the older answer is used now
    choose(u"Byron, Ada"_s);
    QCOMPARE(find<ReadingView>(u"applicationAnswers"_s)->sections().first().text, u"yes"_s);
    QCOMPARE(m_host->messages()->kind(), MessageBar::Kind::Undo);
    m_host->messages()->findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(m_box->applicants(m_meeting).size(), 4);
    QTRY_COMPARE(find<ReadingView>(u"applicationAnswers"_s)->sections().first().text, u"no"_s);
}

void ApplicationsPageTest::asksBeforeItDeletesSeveral()
{
    open();
    m_table->selectAll();
    find<QAction>(u"applicationsDelete"_s)->trigger();
    QCOMPARE(m_box->applicants(m_meeting).size(), 4);
    find<QMessageBox>(u"confirmation"_s)->findChild<QPushButton *>(u"confirm"_s)->click();
    QCOMPARE(m_box->applicants(m_meeting).size(), 1);
    m_box->undo().undo();
    QCOMPARE(m_box->applicants(m_meeting).size(), 4);
    QCOMPARE(names().size(), 3);
}

void ApplicationsPageTest::copiesAddresses()
{
    open();
    m_table->selectAll();
    find<QAction>(u"applicationsCopyAddresses"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text().split(u"; "_s).size(), 3);
    find<QAction>(u"applicationsCopyRows"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Name\t"_s));
}

void ApplicationsPageTest::followsThePersonAndTheCall()
{
    open();
    choose(u"Lund, Bo"_s);
    Person bo = m_box->applicants(m_meeting).last().person;
    bo.familyName = u"Zorn"_s;
    QVERIFY(m_box->office().people().save(bo));
    QCOMPARE(names().last(), u"Zorn, Bo"_s);
    QTRY_COMPARE(find<QLabel>(u"applicantName"_s)->text(), u"Bo Zorn"_s);
    MeetingDocument document = *m_box->office().meetings().load(m_meeting);
    document.call.deadline = QDate(2031, 5, 1);
    QVERIFY(m_box->office().meetings().update(document));
    QVERIFY(!find<QPushButton>(u"filterLate"_s)->isVisible());
}

void ApplicationsPageTest::showsAnotherMeeting()
{
    open();
    filterLine()->setText(u"sweden"_s);
    const MeetingId other = m_box->addMeeting(u"POL-2031-06"_s);
    m_page->activate(Place::meeting(other.value(), u"applications"_s));
    QVERIFY(find<QPushButton>(u"takeInFirst"_s)->isVisible());
    QCOMPARE(m_page->place().itemId(), other.value());
    m_page->activate(Place::meeting(m_meeting.value(), u"applications"_s));
    QCOMPARE(names().size(), 3);
}

QTEST_MAIN(ApplicationsPageTest)
#include "tst_applicationspage.moc"
