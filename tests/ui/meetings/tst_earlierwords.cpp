// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"
#include "counteddesk.h"
#include "support/builders.h"

#include "ui/common/linecompletion.h"
#include "ui/meetings/earlierwords.h"
#include "ui/meetings/editedmeeting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Places, platforms and contacts complete from the other meetings of the file.
class EarlierWordsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CallPageBench> m_bench;

    void store(const MeetingDocument &document)
    {
        QVERIFY(m_bench->around.office->meetings().update(document));
        CallPageBench::settle();
    }
    QStringList offered(const QString &field, const QString &typed)
    {
        auto *line = m_bench->find<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, typed);
        QStringList words;
        for (int row = 0; row < line->completer()->completionModel()->rowCount(); ++row) {
            words.append(line->completer()->completionModel()->index(row, 0).data().toString());
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CallPageBench>(u"POL-2026-10"_s);
        MeetingDocument earlier = m_bench->document();
        earlier.meeting.place = {u"Sample Harbour"_s, u"IE"_s, u"House of Ropes"_s};
        earlier.meeting.platform = u"Sample Rooms"_s;
        earlier.meeting.chairs = {u"Cleo Example"_s};
        earlier.meeting.contacts = {{u"Ada Example"_s, u"ada@office.example"_s}};
        store(earlier);
        m_bench->open(u"PRISONS-2026-12"_s);
        MeetingDocument here = m_bench->document();
        here.meeting.place = {};
        here.meeting.platform = std::nullopt;
        here.meeting.contacts.clear();
        here.meeting.chairs.clear();
        if (here != m_bench->document()) {
            store(here);
        }
    }
    void cleanup() { m_bench.reset(); }
    void completesAsYouType()
    {
        QVERIFY(offered(u"city"_s, u"harb"_s).contains(u"Sample Harbour"_s));
        QVERIFY(offered(u"venue"_s, u"rope"_s).contains(u"House of Ropes"_s));
        QVERIFY(offered(u"platform"_s, u"samp"_s).contains(u"Sample Rooms"_s));
        QVERIFY(offered(u"newContactName"_s, u"ada"_s).contains(u"Ada Example"_s));
        QVERIFY(offered(u"city"_s, u"zzz"_s).isEmpty());
    }
    void theCountryFollowsTheCityInTheSameStep()
    {
        const int before = m_bench->around.stack.count();
        m_bench->type<QLineEdit>(u"city"_s, u"Sample Harbour"_s);
        QCOMPARE(m_bench->document().meeting.place.country, std::optional(u"IE"_s));
        QCOMPARE(m_bench->around.stack.count(), before + 1);
        m_bench->around.stack.undo();
        QVERIFY(m_bench->document().meeting.place.isEmpty());
        m_bench->type<QLineEdit>(u"city"_s, u"Lisbon"_s);
        QCOMPARE(m_bench->document().meeting.place.country, std::optional(u"PT"_s));
        m_bench->type<QLineEdit>(u"city"_s, u"Sample Harbour"_s);
        QCOMPARE(m_bench->document().meeting.place.country,
                 std::optional(u"PT"_s)); // what stands there stays
    }
    void aKnownContactBringsItsAddress()
    {
        m_bench->type<QLineEdit>(u"newContactName"_s, u"ada example"_s);
        const QList<Contact> contacts = m_bench->document().meeting.contacts;
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(contacts.first().email, std::optional(u"ada@office.example"_s));
    }
    void chairsCompleteLineByLine()
    {
        auto *chairs = m_bench->find<QPlainTextEdit>(u"meetingChairs"_s);
        QApplication::setActiveWindow(m_bench->page.get());
        chairs->setFocus();
        QTest::keyClicks(chairs, u"Somebody New"_s);
        QTest::keyClick(chairs, Qt::Key_Return);
        QTest::keyClicks(chairs, u"cleo"_s);
        QAbstractItemView *list = chairs->findChild<LineCompletion *>()->completer()->popup();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        m_bench->find<QLineEdit>(u"newContactName"_s)->setFocus();
        QCOMPARE(m_bench->document().meeting.chairs, (QStringList{u"Somebody New"_s, u"Cleo Example"_s}));
    }
    void typingReadsTheFileOnce()
    {
        CountedDesk desk;
        const MeetingDocument older = completeDocument(desk.ids, u"POL-2031-05"_s);
        const MeetingDocument newer = completeDocument(desk.ids, u"POL-2031-06"_s);
        QVERIFY(desk.meetings.add(older));
        QVERIFY(desk.meetings.add(newer));
        EditedMeeting meeting(desk.meetings, desk.database->changes(), desk.deeds, desk.ids);
        QVERIFY(meeting.open(newer.meeting.id));
        QLineEdit line;
        completeAsTyped(&line, [&meeting] { return earlierWords(meeting.earlier(), EarlierWords::Cities); });
        desk.transactions.reads = 0;
        for (int i = 0; i < 5; ++i) {
            line.clear();
            QTest::keyClicks(&line, u"ghent"_s);
        }
        QCOMPARE(line.completer()->completionCount(), 1);
        QCOMPARE(desk.transactions.reads, 1);

        MeetingDocument moved = older;
        moved.meeting.place.city = u"Sample Harbour"_s;
        QVERIFY(desk.meetings.update(moved)); // another meeting of the file
        line.clear();
        QTest::keyClicks(&line, u"harb"_s);
        QCOMPARE(line.completer()->completionCount(), 1);
    }
    void theMeetingItselfIsNoEarlierOne()
    {
        CountedDesk desk;
        const MeetingDocument only = completeDocument(desk.ids);
        QVERIFY(desk.meetings.add(only));
        EditedMeeting meeting(desk.meetings, desk.database->changes(), desk.deeds, desk.ids);
        QVERIFY(meeting.open(only.meeting.id));
        QVERIFY(meeting.earlier().isEmpty());
    }
};

QTEST_MAIN(EarlierWordsTest)
#include "tst_earlierwords.moc"
