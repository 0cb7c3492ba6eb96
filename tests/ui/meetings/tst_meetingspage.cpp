// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledoffice.h"
#include "settingsbox.h"

#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/meetingsmodel.h"
#include "ui/meetings/meetingspage.h"
#include "ui/meetings/newmeetingdialog.h"
#include "ui/meetings/readannouncementdialog.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class MeetingsPageTest : public QObject
{
    Q_OBJECT
private:
    SettingsBox m_settings;
    std::unique_ptr<FilledOffice> m_around;
    std::unique_ptr<MeetingDeeds> m_deeds;
    std::unique_ptr<MeetingOverview> m_overview;
    std::unique_ptr<QWidget> m_window;
    MeetingsPage *m_page = nullptr;
    TableView *m_table = nullptr;

    void open(const Place &place = Place::meetings());
    QStringList references() const;
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheMeetingsNewestFirst();
    void showsTheMeetingsOfOneGroup();
    void filtersAsOneTypes();
    void enterLeadsToTheStageOfTheNextStep();
    void aClickOnTheNextStepLeadsThere();
    void ctrlELeadsToTheCall();
    void deleteTakesTheChosenAway_data();
    void deleteTakesTheChosenAway();
    void keysDoNothingWithoutAChosenMeeting();
    void followsWhatHappensElsewhere();
    void looksAgainWhenItIsShown();
    void emptyListsOfferToBegin();
    void makesANewMeetingOfTheShownGroup();
    void takesADroppedAnnouncement();
    void staysQuickWithAThousandMeetings();
};

void MeetingsPageTest::init()
{
    m_around = std::make_unique<FilledOffice>();
    m_deeds = std::make_unique<MeetingDeeds>(m_around->office->meetings(), *m_around->deeds,
                                             m_around->office->ids(), m_around->clock);
    m_window = std::make_unique<QWidget>();
    m_overview = std::make_unique<MeetingOverview>(m_around->office->meetings(), m_around->office->changes(),
                                                   m_around->clock);
    m_page = new MeetingsPage(*m_overview, *m_deeds);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new MessageBar);
    layout->addWidget(m_page);
    m_table = m_page->findChild<TableView *>(u"meetingsTable"_s);
    m_window->resize(1200, 700);
}

void MeetingsPageTest::cleanup()
{
    m_window.reset();
    m_overview.reset();
    m_deeds.reset();
    m_around.reset();
}

void MeetingsPageTest::open(const Place &place)
{
    m_page->activate(place);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QStringList MeetingsPageTest::references() const
{
    QStringList references;
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        references.append(
            m_table->model()->index(row, static_cast<int>(MeetingColumn::Reference)).data().toString());
    }
    return references;
}

void MeetingsPageTest::listsTheMeetingsNewestFirst()
{
    m_around->addDemonstration();
    open();
    QCOMPARE(references(),
             (QStringList{u"HEALTH-2027-03"_s, u"HEALTH-2027-02"_s, u"LOCAL-2027-01"_s, u"PRISONS-2026-12"_s,
                          u"POL-2026-10"_s}));
    QCOMPARE(m_page->place(), Place::meetings());
}

void MeetingsPageTest::showsTheMeetingsOfOneGroup()
{
    m_around->addDemonstration();
    open(Place::meetings(u"POL"_s));
    QCOMPARE(references().size(), 3); // two it takes part in, one it leads
    QVERIFY(references().contains(u"POL-2026-10"_s));
    QVERIFY(m_page->title() != u"Meetings"_s);
    m_page->activate(Place::meetings());
    QCOMPARE(references().size(), 5);
}

void MeetingsPageTest::filtersAsOneTypes()
{
    m_around->addDemonstration();
    open();
    m_page->find();
    auto *line = m_page->findChild<QLineEdit *>(u"filterLine"_s);
    QTest::keyClicks(line, u"landing"_s);
    QCOMPARE(references(), QStringList{u"PRISONS-2026-12"_s});
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(references().size(), 5);
}

void MeetingsPageTest::enterLeadsToTheStageOfTheNextStep()
{
    m_around->addDemonstration();
    open();
    const QSignalSpy led(m_page, &Page::goTo);
    const MeetingId meeting =
        m_around->named(u"HEALTH-2027-02"_s); // its deadline has passed, nothing has come in
    QVERIFY(m_table->selectId(meeting.value()));
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(led.count(), 1);
    QCOMPARE(led.first().first().value<Place>(), Place::meeting(meeting.value(), u"applications"_s));
}

void MeetingsPageTest::aClickOnTheNextStepLeadsThere()
{
    m_around->addDemonstration();
    open();
    const QSignalSpy led(m_page, &Page::goTo);
    const auto at = [this](MeetingColumn column) {
        return m_table->visualRect(m_table->model()->index(4, static_cast<int>(column))).center();
    };
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(MeetingColumn::Title));
    QCOMPARE(led.count(), 0);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(MeetingColumn::NextStep));
    QCOMPARE(led.count(), 1);
    QCOMPARE(led.first().first().value<Place>().stage, u"participants"_s); // it is over
}

void MeetingsPageTest::ctrlELeadsToTheCall()
{
    m_around->addDemonstration();
    open();
    const QSignalSpy led(m_page, &Page::goTo);
    const MeetingId meeting = m_around->named(u"LOCAL-2027-01"_s);
    QVERIFY(m_table->selectId(meeting.value()));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(led.count(), 1);
    QCOMPARE(led.at(0).first().value<Place>(), Place::meeting(meeting.value(), u"call"_s));
    QTest::mouseClick(button(u"editMeetingButton"_s), Qt::LeftButton);
    QCOMPARE(led.count(), 2);
    QCOMPARE(led.at(1).first().value<Place>(), Place::meeting(meeting.value(), u"call"_s));
}

void MeetingsPageTest::deleteTakesTheChosenAway_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by the key") << true;
    QTest::newRow("by the button") << false;
}

void MeetingsPageTest::deleteTakesTheChosenAway()
{
    QFETCH(const bool, byKey);
    m_around->addDemonstration();
    open();
    QVERIFY(m_table->selectId(m_around->named(u"LOCAL-2027-01"_s).value()));
    m_table->setFocus();
    if (byKey) {
        QTest::keyClick(m_table, Qt::Key_Delete);
    } else {
        QTest::mouseClick(button(u"deleteMeetingButton"_s), Qt::LeftButton);
    }
    QCOMPARE(references().size(), 4);
    QVERIFY(!references().contains(u"LOCAL-2027-01"_s));
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    m_around->stack.undo();
    QCOMPARE(references().size(), 5);
}

void MeetingsPageTest::keysDoNothingWithoutAChosenMeeting()
{
    m_around->addDemonstration();
    open();
    const QSignalSpy led(m_page, &Page::goTo);
    m_table->selectionModel()->clear();
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_F2);
    QTest::keyClick(m_table, Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(led.count(), 0);
    QCOMPARE(references().size(), 5);
    QCOMPARE(m_around->stack.count(), 0);
}

void MeetingsPageTest::followsWhatHappensElsewhere()
{
    m_around->addDemonstration();
    open();
    MeetingDocument document = m_around->document(m_around->named(u"LOCAL-2027-01"_s));
    document.meeting.title = u"Another title"_s;
    QVERIFY(m_around->office->meetings().update(document));
    const QModelIndex title = m_table->model()->index(2, static_cast<int>(MeetingColumn::Title));
    QCOMPARE(title.data().toString(), u"Another title"_s);
}

void MeetingsPageTest::looksAgainWhenItIsShown()
{
    m_around->addDemonstration();
    open();
    m_window->hide();
    QVERIFY(m_around->office->meetings().remove(m_around->named(u"LOCAL-2027-01"_s)));
    m_window->show();
    QCOMPARE(references().size(), 4);
}

void MeetingsPageTest::emptyListsOfferToBegin()
{
    open();
    QVERIFY(button(u"emptyNew"_s)->isVisible());
    QVERIFY(button(u"emptyRead"_s)->isVisible());
    QVERIFY(!m_table->isVisible());
    m_around->addDemonstration();
    QVERIFY(m_table->isVisible());
    const QSignalSpy led(m_page, &Page::goTo);
    m_page->activate(Place::meetings(u"NOBODY"_s));
    QVERIFY(button(u"allMeetings"_s)->isVisible());
    QTest::mouseClick(button(u"allMeetings"_s), Qt::LeftButton);
    QCOMPARE(led.first().first().value<Place>(), Place::meetings());
}

void MeetingsPageTest::makesANewMeetingOfTheShownGroup()
{
    m_around->addDemonstration();
    open(Place::meetings(u"LOCAL"_s));
    const QSignalSpy led(m_deeds.get(), &MeetingDeeds::goTo);
    QTest::mouseClick(button(u"newMeeting"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<NewMeetingDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"newTitle"_s), u"Night patrols"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"createMeeting"_s), Qt::LeftButton);
    QCOMPARE(led.count(), 1);
    const MeetingDocument made = m_around->document(MeetingId(led.first().first().value<Place>().itemId()));
    QCOMPARE(made.meeting.title, u"Night patrols"_s);
    QCOMPARE(made.meeting.leadGroup(), std::optional(u"LOCAL"_s));
    QVERIFY(!dialog->isVisible());
}

void MeetingsPageTest::takesADroppedAnnouncement()
{
    open();
    QMimeData dropped;
    dropped.setText(
        u"Call for participants\n\nThe meeting takes place online on 11 and 12 April 2027, 9:00-12:00."_s);
    QVERIFY(m_page->acceptsDrop(dropped));
    m_page->dropContent(dropped);
    auto *desk = m_page->findChild<ReadAnnouncementDialog *>();
    QVERIFY(desk != nullptr);
    QCOMPARE(desk->value()->meeting.sessions.size(), 2);
    QMimeData picture;
    picture.setUrls({QUrl::fromLocalFile(u"/tmp/picture.png"_s)});
    QVERIFY(!m_page->acceptsDrop(picture));
}

void MeetingsPageTest::staysQuickWithAThousandMeetings()
{
    m_around->addMany(1000);
    open();
    QCOMPARE(references().size(), 1000);
    auto *line = m_page->findChild<QLineEdit *>(u"filterLine"_s);
    QElapsedTimer time;
    time.start();
    QTest::keyClicks(line, u"99"_s);
    const qint64 typed = time.elapsed();
    QVERIFY2(typed < 1000, qPrintable(u"two letters over 1,000 meetings took %1 ms"_s.arg(typed)));
    QVERIFY(references().size() < 1000);
}

QTEST_MAIN(MeetingsPageTest)
#include "tst_meetingspage.moc"
