// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledoffice.h"
#include "timelinemarks.h"

#include "ui/meetings/timelineview.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class TimelineViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTodayAtFirst();
    void keysAndWheelZoom();
    void theMiddleStaysWhenItZooms();
    void turnsAndComesBackToToday();
    void arrowsGoFromMeetingToMeeting();
    void arrowsOfTheWindowAreLeftToIt();
    void enterAndClickOpen();
    void keepsThePlaceWhenTheTruthChanges();
    void keepsThePlaceWithinADay();
    void tabMarksAMeeting();
    void speaksOfEveryMeeting();
    void saysClashes();
    void toolTipsTellWhatIsCut();
    void survivesHavingNothing();
    void staysQuickWithAThousandMeetings();

private:
    void follow();
    QAccessibleInterface *accessible() { return QAccessible::queryAccessibleInterface(m_view.get()); }

    std::unique_ptr<FilledOffice> m_around;
    std::unique_ptr<TimelineView> m_view;
};

void TimelineViewTest::init()
{
    m_view.reset();
    m_around = std::make_unique<FilledOffice>();
    m_view = std::make_unique<TimelineView>();
    m_view->resize(1100, 400);
}

void TimelineViewTest::follow()
{
    m_view->setMeetings(*m_around->office->meetings().summaries(), *m_around->office->meetings().groups(),
                        m_around->clock.now().date());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TimelineViewTest::showsTodayAtFirst()
{
    m_around->addDemonstration();
    follow();
    const QDate today(2026, 11, 20);
    QVERIFY(m_view->firstDaySeen() < today);
    QVERIFY(m_view->firstDaySeen().daysTo(today) < 40);
}

void TimelineViewTest::keysAndWheelZoom()
{
    m_around->addDemonstration();
    follow();
    const QSignalSpy zoomed(m_view.get(), &TimelineView::zoomChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(m_view->zoom(), TimelineZoom::Month);
    QTest::keyClick(m_view.get(), Qt::Key_Plus); // as near as it gets
    QCOMPARE(zoomed.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->zoom(), TimelineZoom::Year);
    QWheelEvent wheel(QPointF(600, 200), m_view->mapToGlobal(QPointF(600, 200)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QCOMPARE(m_view->zoom(), TimelineZoom::Quarter);
}

void TimelineViewTest::theMiddleStaysWhenItZooms()
{
    m_around->addDemonstration();
    follow();
    const auto middle = [this] {
        const double days = m_view->zoom() == TimelineZoom::Month ? 35 : 98;
        return m_view->firstDaySeen().addDays(qRound(days / 2));
    };
    const QDate before = middle();
    m_view->setZoom(TimelineZoom::Month);
    QVERIFY2(qAbs(before.daysTo(middle())) <= 1, qPrintable(middle().toString(Qt::ISODate)));
}

void TimelineViewTest::turnsAndComesBackToToday()
{
    m_around->addDemonstration();
    follow();
    const QDate before = m_view->firstDaySeen();
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->firstDaySeen(), before.addMonths(3));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->firstDaySeen(), before);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->firstDaySeen() > before);
}

void TimelineViewTest::arrowsGoFromMeetingToMeeting()
{
    m_around->addDemonstration();
    follow();
    QVERIFY(setCurrentMeeting(*m_view, m_around->named(u"HEALTH-2027-02"_s)));
    const int from = *m_view->currentItem();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const std::optional<int> next = m_view->layOutOfItems().neighbour(from, Qt::Key_Right);
    QVERIFY(next && *next != from);
    QCOMPARE(m_view->currentItem(), next);
    QVERIFY(
        m_view->viewport()->rect().contains(m_view->itemRect(*next).right(), m_view->itemRect(*next).top()));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentItem(), std::optional(from));
}

void TimelineViewTest::arrowsOfTheWindowAreLeftToIt()
{
    m_around->addDemonstration();
    follow();
    QVERIFY(setCurrentMeeting(*m_view, m_around->named(u"HEALTH-2027-02"_s)));
    const std::optional<int> before = m_view->currentItem();
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_view->currentItem(), before);
}

void TimelineViewTest::enterAndClickOpen()
{
    m_around->addDemonstration();
    follow();
    QList<MeetingId> opened;
    connect(m_view.get(), &TimelineView::opened, this, [&opened](MeetingId id) { opened.append(id); });
    const MeetingId meeting = m_around->named(u"PRISONS-2026-12"_s);
    QVERIFY(setCurrentMeeting(*m_view, meeting));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened, QList<MeetingId>{meeting});
    const QRect area = m_view->itemRect(*m_view->currentItem());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(area.right() - 10, area.center().y()));
    QCOMPARE(opened.size(), 2);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(5, 5)); // the calendar's corner
    QCOMPARE(opened.size(), 2);
    m_view->disconnect(this);
}

void TimelineViewTest::keepsThePlaceWhenTheTruthChanges()
{
    m_around->addDemonstration();
    follow();
    const MeetingId meeting = m_around->named(u"PRISONS-2026-12"_s);
    QVERIFY(setCurrentMeeting(*m_view, meeting));
    m_view->turn(1);
    const QDate seen = m_view->firstDaySeen();
    QVERIFY(m_around->office->meetings().remove(m_around->named(u"POL-2026-10"_s)));
    follow();
    QCOMPARE(m_view->currentMeeting(), std::optional(meeting));
    QCOMPARE(m_view->firstDaySeen(), seen);
    QVERIFY(m_around->office->meetings().remove(meeting));
    follow();
    QVERIFY(!m_view->currentMeeting());
}

void TimelineViewTest::keepsThePlaceWithinADay()
{
    m_around->addDemonstration();
    follow();
    m_view->setZoom(TimelineZoom::Month);
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value() + 7);
    const int before = m_view->horizontalScrollBar()->value();
    for (int i = 0; i < 3; ++i) {
        follow();
    }
    QCOMPARE(m_view->horizontalScrollBar()->value(), before);
}

void TimelineViewTest::tabMarksAMeeting()
{
    m_around->addDemonstration();
    follow();
    QVERIFY(!m_view->currentMeeting());
    QFocusEvent byTab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_view.get(), &byTab);
    QVERIFY(m_view->currentMeeting());
}

void TimelineViewTest::speaksOfEveryMeeting()
{
    m_around->addDemonstration();
    follow();
    QAccessibleInterface *list = accessible();
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), m_view->layOutOfItems().items().size());
    QVERIFY(setCurrentMeeting(*m_view, m_around->named(u"PRISONS-2026-12"_s)));
    QAccessibleInterface *item = list->focusChild();
    QVERIFY(item != nullptr);
    QCOMPARE(item->parent(), list);
    QVERIFY(list->indexOfChild(item) == m_view->currentItem());
    QVERIFY(item->state().selected);
    QVERIFY(item->text(QAccessible::Name).startsWith(u"PRISONS-2026-12, "_s));
    QVERIFY(item->text(QAccessible::Name).contains(u"Deadline: "_s));
    const QSignalSpy opened(m_view.get(), &TimelineView::opened);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
    m_view->setMeetings({}, {}, QDate(2026, 11, 20));
    QVERIFY(!item->isValid());
    QCOMPARE(item->text(QAccessible::Name), QString());
}

void TimelineViewTest::saysClashes()
{
    m_around->addDemonstration();
    MeetingDocument twin = m_around->document(m_around->named(u"PRISONS-2026-12"_s));
    MeetingDocument other{.meeting = Meeting{.id = m_around->office->ids().next<MeetingId>()}};
    other.meeting.title = u"At the same time"_s;
    other.meeting.groups = {{u"PRISONS"_s, GroupRole::Lead}};
    other.meeting.sessions = {
        {m_around->office->ids().next<SessionId>(), twin.meeting.sessions.first().date}};
    const MeetingId added = m_around->add(other);
    follow();
    QVERIFY(setCurrentMeeting(*m_view, added));
    const QString words = m_view->itemWords(*m_view->currentItem());
    QVERIFY2(words.contains(u"with PRISONS-2026-12: Prisons"_s), qPrintable(words));
}

void TimelineViewTest::toolTipsTellWhatIsCut()
{
    m_around->addDemonstration();
    follow();
    const MeetingId meeting = m_around->named(u"PRISONS-2026-12"_s);
    QVERIFY(setCurrentMeeting(*m_view, meeting));
    const QPoint middle = m_view->itemRect(*m_view->currentItem()).center();
    QVERIFY(m_view->toolTipAt(middle).contains(m_around->document(meeting).meeting.title));
    QCOMPARE(m_view->toolTipAt(QPoint(10, middle.y())), u"Prisons"_s);
    QCOMPARE(m_view->toolTipAt(QPoint(10, 10)), QString());
}

void TimelineViewTest::survivesHavingNothing()
{
    follow();
    for (const Qt::Key key :
         {Qt::Key_Left, Qt::Key_Down, Qt::Key_Return, Qt::Key_Plus, Qt::Key_PageUp, Qt::Key_Home}) {
        QTest::keyClick(m_view.get(), key);
    }
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(600, 200));
    QVERIFY(!m_view->currentMeeting());
    QCOMPARE(accessible()->childCount(), 0);
}

void TimelineViewTest::staysQuickWithAThousandMeetings()
{
    m_around->addMany(1000);
    follow();
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 10; ++i) {
        m_view->turn(i % 2 == 0 ? 1 : -1);
        m_view->grab();
    }
    QVERIFY2(time.elapsed() < 2000, qPrintable(u"ten pictures took %1 ms"_s.arg(time.elapsed())));
    time.restart();
    m_view->setZoom(TimelineZoom::Year);
    QVERIFY2(time.elapsed() < 500, qPrintable(u"zooming took %1 ms"_s.arg(time.elapsed())));
}

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
