// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledoffice.h"
#include "settingsbox.h"
#include "timelinemarks.h"

#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/nextstepsmodel.h"
#include "ui/meetings/timelinepage.h"
#include "ui/meetings/timelineview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class TimelinePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMeetingLeadsToWhereItsNextStepIs();
    void aStepLeadsToItsStage();
    void theButtonsZoomAndTurn();
    void remembersHowMuchTimeWasSeen();
    void filtersTheSteps();
    void followsDeedsAndTheirUndoing();
    void looksAgainWhenItIsShown();
    void anEmptyFileOffersToBegin();

private:
    void open();
    QStringList references() const;
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }

    SettingsBox m_settings;
    std::unique_ptr<FilledOffice> m_around;
    std::unique_ptr<MeetingDeeds> m_deeds;
    std::unique_ptr<MeetingOverview> m_overview;
    std::unique_ptr<QWidget> m_window;
    TimelinePage *m_page = nullptr;
    TimelineView *m_timeline = nullptr;
    TableView *m_steps = nullptr;
};

void TimelinePageTest::init()
{
    m_around = std::make_unique<FilledOffice>();
    m_deeds = std::make_unique<MeetingDeeds>(m_around->office->meetings(), *m_around->deeds,
                                             m_around->office->ids(), m_around->clock);
    m_window = std::make_unique<QWidget>();
    m_overview = std::make_unique<MeetingOverview>(m_around->office->meetings(), m_around->office->changes(),
                                                   m_around->clock);
    m_page = new TimelinePage(*m_overview, *m_deeds);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new MessageBar);
    layout->addWidget(m_page);
    m_timeline = m_page->findChild<TimelineView *>(u"timelineView"_s);
    m_steps = m_page->findChild<TableView *>(u"nextStepsTable"_s);
    m_window->resize(1200, 700);
}

void TimelinePageTest::cleanup()
{
    m_window.reset();
    m_overview.reset();
    m_deeds.reset();
    m_around.reset();
}

void TimelinePageTest::open()
{
    m_page->activate(Place::timeline());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QStringList TimelinePageTest::references() const
{
    QStringList references;
    for (int row = 0; row < m_steps->model()->rowCount(); ++row) {
        references.append(
            m_steps->model()->index(row, static_cast<int>(NextStepColumn::Reference)).data().toString());
    }
    return references;
}

void TimelinePageTest::aMeetingLeadsToWhereItsNextStepIs()
{
    m_around->addDemonstration();
    open();
    QCOMPARE(m_page->place(), Place::timeline());
    const QSignalSpy led(m_page, &Page::goTo);
    const MeetingId meeting = m_around->named(u"HEALTH-2027-02"_s);
    QVERIFY(setCurrentMeeting(*m_timeline, meeting));
    QTest::keyClick(m_timeline, Qt::Key_Return);
    QCOMPARE(led.count(), 1);
    QCOMPARE(led.first().first().value<Place>(), Place::meeting(meeting.value(), u"applications"_s));
}

void TimelinePageTest::aStepLeadsToItsStage()
{
    m_around->addDemonstration();
    open();
    QVERIFY(references().contains(u"HEALTH-2027-02"_s));
    QVERIFY(!references().contains(u"POL-2026-10"_s)); // it is over
    const QSignalSpy led(m_page, &Page::goTo);
    const qsizetype row = references().indexOf(u"HEALTH-2027-02"_s);
    m_steps->setCurrentIndex(m_steps->model()->index(static_cast<int>(row), 0));
    QTest::keyClick(m_steps, Qt::Key_Return);
    QCOMPARE(led.count(), 1);
    QCOMPARE(led.first().first().value<Place>(),
             Place::meeting(m_around->named(u"HEALTH-2027-02"_s).value(), u"applications"_s));
}

void TimelinePageTest::theButtonsZoomAndTurn()
{
    m_around->addDemonstration();
    open();
    QVERIFY(button(u"zoomQuarter"_s)->isChecked());
    QTest::mouseClick(button(u"zoomYear"_s), Qt::LeftButton);
    QCOMPARE(m_timeline->zoom(), TimelineZoom::Year);
    QTest::keyClick(m_timeline, Qt::Key_Plus);
    QTest::keyClick(m_timeline, Qt::Key_Plus);
    QVERIFY(button(u"zoomMonth"_s)->isChecked());
    QTest::mouseClick(button(u"timelineToday"_s), Qt::LeftButton);
    const QDate before = m_timeline->firstDaySeen();
    QTest::mouseClick(button(u"timelineOn"_s), Qt::LeftButton);
    QCOMPARE(m_timeline->firstDaySeen(), before.addMonths(1));
    QTest::mouseClick(button(u"timelineToday"_s), Qt::LeftButton);
    QCOMPARE(m_timeline->firstDaySeen(), before);
}

void TimelinePageTest::remembersHowMuchTimeWasSeen()
{
    QSettings settings;
    m_page->rememberIn(settings);
    QCOMPARE(m_timeline->zoom(), TimelineZoom::Quarter); // nothing is kept yet
    m_around->addDemonstration();
    open();
    QTest::mouseClick(button(u"zoomYear"_s), Qt::LeftButton);
    TimelinePage next(*m_overview, *m_deeds);
    next.rememberIn(settings);
    QCOMPARE(next.findChild<TimelineView *>(u"timelineView"_s)->zoom(), TimelineZoom::Year);
    QVERIFY(next.findChild<QPushButton *>(u"zoomYear"_s)->isChecked());
    settings.setValue("timeline/zoom", u"a decade"_s);
    TimelinePage odd(*m_overview, *m_deeds);
    odd.rememberIn(settings);
    QCOMPARE(odd.findChild<TimelineView *>(u"timelineView"_s)->zoom(), TimelineZoom::Quarter);
}

void TimelinePageTest::filtersTheSteps()
{
    m_around->addDemonstration();
    open();
    const qsizetype all = references().size();
    m_page->find();
    auto *line = m_page->findChild<QLineEdit *>(u"filterLine"_s);
    QTest::keyClicks(line, u"health"_s);
    QVERIFY(!references().isEmpty() && references().size() < all);
    QTest::keyClicks(line, u" nothing of the kind"_s);
    QVERIFY(references().isEmpty());
}

void TimelinePageTest::followsDeedsAndTheirUndoing()
{
    m_around->addDemonstration();
    open();
    const MeetingId meeting = m_around->named(u"LOCAL-2027-01"_s);
    const qsizetype items = m_timeline->layOutOfItems().items().size();
    QVERIFY(references().contains(u"LOCAL-2027-01"_s));
    m_deeds->remove({meeting}, m_page);
    QVERIFY(m_timeline->layOutOfItems().items().size() < items);
    QVERIFY(!references().contains(u"LOCAL-2027-01"_s));
    m_around->stack.undo();
    QCOMPARE(m_timeline->layOutOfItems().items().size(), items);
    QVERIFY(references().contains(u"LOCAL-2027-01"_s));
}

void TimelinePageTest::looksAgainWhenItIsShown()
{
    m_around->addDemonstration();
    open();
    m_window->hide();
    QVERIFY(m_around->office->meetings().remove(m_around->named(u"LOCAL-2027-01"_s)));
    m_window->show();
    QVERIFY(!references().contains(u"LOCAL-2027-01"_s));
}

void TimelinePageTest::anEmptyFileOffersToBegin()
{
    open();
    QVERIFY(button(u"emptyNew"_s)->isVisible());
    QVERIFY(!m_timeline->isVisible());
    m_around->addDemonstration();
    QVERIFY(m_timeline->isVisible());
    QVERIFY(m_timeline->firstDaySeen() < QDate(2026, 11, 20));
    QVERIFY(m_timeline->firstDaySeen() > QDate(2026, 9, 1));
}

QTEST_MAIN(TimelinePageTest)
#include "tst_timelinepage.moc"
