// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"

#include "exchange/documentcopy.h"
#include "ui/common/dateedit.h"
#include "ui/common/plainlabel.h"
#include "ui/common/timeedit.h"
#include "ui/meetings/itemlist.h"
#include "ui/meetings/sessionrows.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Rows that are always open: sessions and contacts.
class CallPageSessionsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CallPageBench> m_bench;

    QList<SessionRow *> rows() const { return shownCards<SessionRow>(m_bench->page.get()); }
    template <typename Widget>
    Widget *part(int row, const QString &name) const
    {
        return rows().at(row)->findChild<Widget *>(name);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CallPageBench>(u"PRISONS-2026-12"_s); }
    void cleanup() { m_bench.reset(); }
    void aFilledInDayBecomesASession();
    void aLineAddsSeveralDaysInOneStep();
    void saysWhatItUnderstandsBeforeEnter();
    void keepsAndNamesWhatItDoesNotUnderstand();
    void readsFromLunchToLunch();
    void offersHalfDaysAndCopiesHours();
    void repeatsASessionOnTheNextDay();
    void removesASession();
    void keepsSessionsInOrderAndTheCursorInItsRow();
    void changesHours();
    void refusesASessionWithoutADay();
    void theFirstDayGivesThePlainReferenceItsMonth();
    void aTypedNameBecomesAContact();
    void removesAContact();
};

void CallPageSessionsTest::aFilledInDayBecomesASession()
{
    m_bench->type<QLineEdit>(u"newSessionDate"_s, u"14 Dec 2026"_s);
    const QList<Session> sessions = m_bench->document().meeting.sessions;
    QCOMPARE(sessions.size(), 3);
    QCOMPARE(sessions.last().date, QDate(2026, 12, 14));
    QCOMPARE(sessions.last().start, sessions.first().start); // the hours of the day before
    QCOMPARE(m_bench->around.stack.count(), 1);
    QCOMPARE(m_bench->find<QLineEdit>(u"newSessionDate"_s)->text(), QString());
    CallPageBench::settle();
    QCOMPARE(rows().size(), 3);
    m_bench->around.stack.undo();
    CallPageBench::settle();
    QCOMPARE(rows().size(), 2);
}

void CallPageSessionsTest::aLineAddsSeveralDaysInOneStep()
{
    m_bench->type<QLineEdit>(u"newSessionDate"_s, u"14-15 Dec 2026 9-12:30"_s);
    const QList<Session> sessions = m_bench->document().meeting.sessions;
    QCOMPARE(sessions.size(), 4);
    QCOMPARE(sessions.at(2).start, std::optional(QTime(9, 0)));
    QCOMPARE(sessions.at(3).date, QDate(2026, 12, 15));
    QCOMPARE(sessions.at(3).end, std::optional(QTime(12, 30)));
    QCOMPARE(m_bench->around.stack.count(), 1);
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().meeting.sessions.size(), 2);
}

void CallPageSessionsTest::saysWhatItUnderstandsBeforeEnter()
{
    auto *line = m_bench->find<QLineEdit>(u"newSessionDate"_s);
    auto *meaning = m_bench->find<PlainLabel>(u"newSessionMeaning"_s);
    QVERIFY(!meaning->isVisible());
    QTest::keyClicks(line, u"14-15 Dec 2027 9-12:30"_s);
    QVERIFY(meaning->isVisible());
    QVERIFY2(meaning->fullText().contains(u"09:00–12:30"_s), qPrintable(meaning->fullText()));
    QVERIFY(!meaning->fullText().contains(u"next"_s));
    line->clear();
    QTest::keyClicks(line, u"14 Dec"_s);
    QVERIFY(meaning->fullText().contains(u"next"_s)); // the year is not written
    QCOMPARE(m_bench->document().meeting.sessions.size(), 2);
}

void CallPageSessionsTest::keepsAndNamesWhatItDoesNotUnderstand()
{
    m_bench->type<QLineEdit>(u"newSessionDate"_s, u"14 Dec Teatime"_s);
    QCOMPARE(m_bench->document().meeting.sessions.size(), 2);
    QCOMPARE(m_bench->find<QLineEdit>(u"newSessionDate"_s)->text(), u"14 Dec Teatime"_s);
    const auto *meaning = m_bench->find<PlainLabel>(u"newSessionMeaning"_s);
    QVERIFY(meaning->isVisible() && meaning->fullText().contains(u"“Teatime”"_s));
    QVERIFY(!m_bench->page->commitEdits());
    QCOMPARE(m_bench->find<QLineEdit>(u"newSessionDate"_s)->text(), u"14 Dec Teatime"_s);
}

void CallPageSessionsTest::readsFromLunchToLunch()
{
    m_bench->type<QLineEdit>(u"newSessionDate"_s, u"2 Feb 2027 13:30 - 3 Feb 12:30"_s);
    const Meeting meeting = m_bench->document().meeting;
    QVERIFY(meeting.lunchToLunch);
    QCOMPARE(meeting.sessions.size(), 4);
    QCOMPARE(meeting.sessions.at(2).start, std::optional(QTime(13, 30)));
    QCOMPARE(meeting.sessions.at(3).end, std::optional(QTime(12, 30)));
}

void CallPageSessionsTest::offersHalfDaysAndCopiesHours()
{
    const auto choose = [this](int row, int entry) {
        auto *menu = part<QMenu>(row, u"sessionHoursMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().at(entry)->trigger();
    };
    part<TimeEdit>(0, u"sessionStart"_s)->setText(u"8:15"_s);
    part<TimeEdit>(0, u"sessionEnd"_s)->setText(u"12:10"_s);
    QVERIFY(m_bench->page->commitEdits());
    choose(1, 1);
    const Session second = m_bench->document().meeting.sessions.at(1);
    QVERIFY(*second.start >= QTime(12, 0));
    choose(0, 0);
    QCOMPARE(m_bench->document().meeting.sessions.at(0).start, std::optional(QTime(8, 15)));
    choose(0, 4);
    QCOMPARE(m_bench->document().meeting.sessions.at(1).start, std::optional(QTime(8, 15)));
    QCOMPARE(m_bench->document().meeting.sessions.at(1).end, std::optional(QTime(12, 10)));
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().meeting.sessions.at(1).start, second.start);
}

void CallPageSessionsTest::repeatsASessionOnTheNextDay()
{
    QTest::mouseClick(part<QToolButton>(1, u"sessionDuplicate"_s), Qt::LeftButton);
    const QList<Session> sessions = m_bench->document().meeting.sessions;
    QCOMPARE(sessions.size(), 3);
    QCOMPARE(sessions.last().date, sessions.at(1).date.addDays(1));
}

void CallPageSessionsTest::removesASession()
{
    const QDate second = m_bench->document().meeting.sessions.last().date;
    QTest::mouseClick(part<QToolButton>(0, u"sessionRemove"_s), Qt::LeftButton);
    CallPageBench::settle();
    QCOMPARE(m_bench->document().meeting.sessions.size(), 1);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(part<DateEdit>(0, u"sessionDate"_s)->date(), std::optional(second));
}

void CallPageSessionsTest::keepsSessionsInOrderAndTheCursorInItsRow()
{
    auto *day = part<DateEdit>(0, u"sessionDate"_s);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"20 Dec 2026"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CallPageBench::settle();
    QCOMPARE(m_bench->document().meeting.sessions.last().date, QDate(2026, 12, 20));
    QCOMPARE(part<DateEdit>(1, u"sessionDate"_s), day); // its row went down with it
    QCOMPARE(QApplication::focusWidget(), day);
}

void CallPageSessionsTest::changesHours()
{
    auto *start = part<TimeEdit>(0, u"sessionStart"_s);
    start->setText(u"8.15"_s);
    auto *end = part<TimeEdit>(0, u"sessionEnd"_s);
    end->clear();
    QVERIFY(m_bench->page->commitEdits());
    const Session session = m_bench->document().meeting.sessions.first();
    QCOMPARE(session.start, std::optional(QTime(8, 15)));
    QVERIFY(!session.end);
    start->setText(u"late"_s);
    QVERIFY(!m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().meeting.sessions.first().start, std::optional(QTime(8, 15)));
}

void CallPageSessionsTest::refusesASessionWithoutADay()
{
    part<DateEdit>(0, u"sessionDate"_s)->clear();
    QVERIFY(!m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().meeting.sessions.size(), 2);
}

void CallPageSessionsTest::theFirstDayGivesThePlainReferenceItsMonth()
{
    Office &office = *m_bench->around.office;
    const Result<AddedMeeting> copy =
        office.meetings().add(copyAsTemplate(m_bench->document(), office.ids()));
    QVERIFY(copy);
    QCOMPARE(copy->reference, u"PRISONS"_s);
    m_bench->open(copy->reference);
    m_bench->type<QLineEdit>(u"newSessionDate"_s, u"14 Dec 2026"_s);
    QCOMPARE(m_bench->document().meeting.reference, u"PRISONS-2026-12-2"_s); // the first is its model's
    m_bench->type<QLineEdit>(u"newSessionDate"_s, u"3 Jan 2027"_s);
    QCOMPARE(m_bench->document().meeting.reference, u"PRISONS-2026-12-2"_s);
}

void CallPageSessionsTest::aTypedNameBecomesAContact()
{
    const qsizetype before = m_bench->document().meeting.contacts.size();
    m_bench->type<QLineEdit>(u"newContactName"_s, u" Ana  Ruiz "_s);
    QList<Contact> contacts = m_bench->document().meeting.contacts;
    QCOMPARE(contacts.size(), before + 1);
    QCOMPARE(contacts.last().name, u"Ana Ruiz"_s);
    const QString email = u"contact%1Email"_s.arg(before + 1);
    QCOMPARE(QApplication::focusWidget(), m_bench->find<QLineEdit>(email)); // the address comes next
    m_bench->type<QLineEdit>(email, u"ana@office.example"_s);
    contacts = m_bench->document().meeting.contacts;
    QCOMPARE(contacts.last().email, std::optional(u"ana@office.example"_s));
}

void CallPageSessionsTest::removesAContact()
{
    const QList<Contact> before = m_bench->document().meeting.contacts;
    m_bench->click<QToolButton>(u"contact1Remove"_s);
    CallPageBench::settle();
    QCOMPARE(m_bench->document().meeting.contacts, before.mid(1));
    QCOMPARE(m_bench->find<QLineEdit>(u"contact1Name"_s)->text(), before.at(1).name);
}

QTEST_MAIN(CallPageSessionsTest)
#include "tst_callpagesessions.moc"
