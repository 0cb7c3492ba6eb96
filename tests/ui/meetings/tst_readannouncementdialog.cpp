// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingbench.h"

#include "ui/common/chip.h"
#include "ui/meetings/readingdetail.h"

#include <QScrollBar>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the desk shows of a text, and what a person decides about it.
class ReadAnnouncementDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingBench> m_bench;

    bool isMarked(const QString &words)
    {
        const QStringList marked = m_bench->marked();
        return std::any_of(marked.cbegin(), marked.cend(),
                           [&words](const QString &mark) { return mark.contains(words); });
    }
    static QString damaged()
    {
        return u"Call for participants: LOCAL working group meeting \"Quiet kiosks\"\n\n"
               "The meeting takes place online on 11 May 2027, 9:00-12:00.\n\n"
               "If you are interested, send a few lines before 2 April 2027 to matthewatstate [dot] org."_s;
    }
    static QString twoDeadlines() { return lanterns() + u"\nDeadline for applications: 27 August 2027.\n"_s; }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ReadingBench>(); }
    void cleanup() { m_bench.reset(); }

    void beginsEmpty()
    {
        QVERIFY(!m_bench->find<QPushButton>(u"createFromAnnouncement"_s)->isEnabled());
        QVERIFY(m_bench->find<QPushButton>(u"emptyPaste"_s)->isVisible());
        QVERIFY(m_bench->find<QPushButton>(u"emptyOpen"_s)->isVisible());
        QVERIFY(!m_bench->text()->isVisible());
        QCOMPARE(m_bench->table()->model()->rowCount(), 0);
        // The empty table is as high as the place for the text.
        QVERIFY(m_bench->table()->height() > m_bench->desk->height() * 2 / 3);
        QCOMPARE(m_bench->desk->value().error().code, ErrorCode::MissingValue);
        m_bench->create();
        QCOMPARE(m_bench->count(), 0);
    }

    void readsFieldByField()
    {
        m_bench->desk->load(lanterns());
        QVERIFY(m_bench->text()->isVisible());
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"found"_s);
        QVERIFY(m_bench->valueOf(u"Place"_s).startsWith(u"Tartu"_s));
        QCOMPARE(m_bench->valueOf(u"Places"_s), u"24"_s);
        QVERIFY(m_bench->valueOf(u"Working groups"_s).startsWith(u"LOCAL"_s));
        QVERIFY(m_bench->valueOf(u"Contacts"_s).contains(u"piret.kask@lantern.example.ee"_s));
        const MeetingDocument document = *m_bench->desk->value();
        QCOMPARE(document.call.deadline, QDate(2027, 8, 20));
        QCOMPARE(document.call.deadlineRule, DeadlineRule::Before);
        QCOMPARE(document.meeting.sessions.size(), 2);
        QCOMPARE(m_bench->count(), 0); // nothing is written before somebody says so
    }

    /// The first field of another text is shown too, although the row is the same.
    void anotherTextShowsItsFirstField()
    {
        m_bench->desk->load(lanterns());
        const auto *detail = m_bench->desk->findChild<ReadingDetail *>();
        QVERIFY(detail->isVisible());
        m_bench->desk->load(damaged());
        QVERIFY(detail->isVisible());
    }

    void severalCallsAreOfferedForChoice()
    {
        auto *calls = m_bench->find<QComboBox>(u"callChoice"_s);
        m_bench->desk->load(lanterns());
        QVERIFY(!calls->isVisible());
        m_bench->desk->load(lanterns() + u"\n\n"_s + damaged());
        QVERIFY(calls->isVisible());
        QCOMPARE(calls->count(), 2);
        QVERIFY(calls->itemText(1).contains(u"Quiet kiosks"_s));
        QCOMPARE(m_bench->desk->value()->call.deadline, QDate(2027, 8, 20));
        calls->setCurrentIndex(1);
        Q_EMIT calls->activated(1);
        QCOMPARE(calls->currentIndex(), 1);
        QVERIFY(m_bench->desk->value()->meeting.title.contains(u"Quiet kiosks"_s));
        QCOMPARE(m_bench->desk->value()->call.deadline, QDate(2027, 4, 2));
        QCOMPARE(m_bench->count(), 0);
    }

    void theSameCallAgainKeepsWhatWasDecided()
    {
        m_bench->desk->load(twoDeadlines() + u"\n\n"_s + damaged());
        m_bench->choose(u"Deadline"_s);
        m_bench->find<QRadioButton>(u"candidate1-2"_s)->click();
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"decided"_s);
        const auto decided = m_bench->desk->value()->call.deadline;
        auto *calls = m_bench->find<QComboBox>(u"callChoice"_s);
        Q_EMIT calls->activated(calls->currentIndex());
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"decided"_s);
        QCOMPARE(m_bench->desk->value()->call.deadline, decided);
    }

    void acceptsWhatIsCertainWithOneKey()
    {
        m_bench->desk->load(damaged());
        QCOMPARE(m_bench->stateOf(u"Contacts"_s), u"contradictory"_s);
        QCOMPARE(m_bench->stateOf(u"Time zone"_s), u"inferred"_s);
        QTest::keyClick(m_bench->desk.data(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_bench->stateOf(u"Time zone"_s) != u"inferred"_s);
        QCOMPARE(m_bench->stateOf(u"Contacts"_s),
                 u"contradictory"_s); // the address has more than one reading
        QVERIFY(m_bench->find<QPushButton>(u"acceptCertain"_s)->isEnabled());
        QCOMPARE(m_bench->count(), 0);
    }

    void foundWordsAreMarked()
    {
        m_bench->desk->load(lanterns());
        QVERIFY(isMarked(u"20 August 2027"_s));
        QVERIFY(isMarked(u"14 and 15 September 2027"_s));
        QVERIFY(isMarked(u"Tartu"_s));
        QVERIFY(!isMarked(u"lamps, paths and benches in their town. "_s));
    }

    void choosingAFieldShowsItsSource()
    {
        m_bench->desk->load(lanterns() + u"\nA line about nothing.\n"_s.repeated(80));
        m_bench->choose(u"Deadline"_s);
        const QStringList detail = m_bench->detail();
        QVERIFY(detail.contains(u"Deadline"_s));
        QVERIFY(std::any_of(detail.cbegin(), detail.cend(),
                            [](const QString &words) { return words.contains(u"20 August 2027"_s); }));
        QCOMPARE(m_bench->text()->fieldAt(m_bench->text()->textCursor().position()), u"deadline"_s);
        const QString front = m_bench->marked().constLast(); // the current one is drawn over the others
        QVERIFY2(front.contains(u"20 August 2027"_s), qPrintable(front));
    }

    void aSourceFarBelowIsScrolledTo()
    {
        m_bench->desk->load(u"A line about nothing.\n"_s.repeated(200) + lanterns());
        m_bench->choose(u"Place"_s);
        QTRY_VERIFY(m_bench->text()->verticalScrollBar()->value() > 0);
        QVERIFY(m_bench->text()->viewport()->rect().contains(m_bench->text()->cursorRect()));
    }

    void choosingMarkedWordsShowsTheirField()
    {
        m_bench->desk->load(lanterns());
        m_bench->choose(u"Title"_s);
        QTextCursor cursor = m_bench->text()->textCursor();
        cursor.setPosition(static_cast<int>(m_bench->text()->toPlainText().indexOf(u"20 August"_s)) + 4);
        m_bench->text()->setTextCursor(cursor);
        QCOMPARE(m_bench->chosen(), u"Deadline"_s);
        QVERIFY(m_bench->detail().contains(u"Deadline"_s));
        cursor.setPosition(static_cast<int>(m_bench->text()->toPlainText().indexOf(u"If you are"_s)));
        m_bench->text()->setTextCursor(cursor); // words that belong to no field lead nowhere
        QCOMPARE(m_bench->text()->fieldAt(cursor.position()), QString());
        QCOMPARE(m_bench->chosen(), u"Deadline"_s);
    }

    void whatIsMissingIsSaid()
    {
        m_bench->desk->load(u"Call for participants: LOCAL working group meeting \"Benches\"\n\n"
                            "The meeting takes place online on 11 May 2027, 9:00-12:00."_s);
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"missing"_s);
        QCOMPARE(m_bench->valueOf(u"Deadline"_s), u"not in the text"_s);
        m_bench->choose(u"Deadline"_s);
        QVERIFY(m_bench->detail().contains(u"not in the text"_s));
        QVERIFY(!m_bench->desk->value()->call.deadline);
        // Missing ones that a call can do without stand last.
        QVERIFY(m_bench->rowOf(u"Deadline"_s) < m_bench->rowOf(u"Chairs"_s));
    }

    void twoDeadlinesAreForAPersonToDecide()
    {
        m_bench->desk->load(twoDeadlines());
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"contradictory"_s);
        m_bench->choose(u"Deadline"_s);
        auto *first = m_bench->find<QRadioButton>(u"candidate1-1"_s);
        auto *second = m_bench->find<QRadioButton>(u"candidate1-2"_s);
        QVERIFY(first != nullptr && second != nullptr);
        QVERIFY(first->isChecked() != second->isChecked());
        const QDate before = *m_bench->desk->value()->call.deadline;
        QRadioButton *other = first->isChecked() ? second : first;
        other->setFocus();
        other->click();
        QVERIFY(other->isVisible()); // the keyboard stays where it decides
        QVERIFY(other->hasFocus());
        QVERIFY(other->isChecked());
        const QDate after = *m_bench->desk->value()->call.deadline;
        QVERIFY(after != before);
        QVERIFY(after == QDate(2027, 8, 20) || after == QDate(2027, 8, 27));
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"decided"_s);
        QCOMPARE(m_bench->chosen(), u"Deadline"_s);
    }

    void anotherTextForgetsWhatWasDecided()
    {
        m_bench->desk->load(twoDeadlines());
        m_bench->choose(u"Deadline"_s);
        m_bench->find<QRadioButton>(u"candidate1-2"_s)->click();
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"decided"_s);
        m_bench->desk->load(twoDeadlines());
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"contradictory"_s);
    }

    void aDamagedAddressIsChosenOrTyped()
    {
        m_bench->desk->load(damaged());
        m_bench->choose(u"Contacts"_s);
        auto *first = m_bench->find<QRadioButton>(u"candidate1-1"_s);
        QVERIFY(first != nullptr);
        first->click();
        QCOMPARE(m_bench->desk->value()->meeting.contacts.constFirst().email, first->text());
        auto *line = m_bench->find<QLineEdit>(u"typedAddress1"_s);
        QVERIFY(line != nullptr);
        line->setFocus();
        QTest::keyClicks(line, u"matthew@harbour.example"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_bench->desk->value()->meeting.contacts.constFirst().email,
                     u"matthew@harbour.example"_s);
        QCOMPARE(m_bench->stateOf(u"Contacts"_s), u"decided"_s);
        QVERIFY(m_bench->desk->isVisible()); // Enter in a line closes nothing
    }

    void whatIsStillBeingTypedCounts()
    {
        m_bench->desk->load(damaged());
        m_bench->choose(u"Contacts"_s);
        auto *line = m_bench->find<QLineEdit>(u"typedAddress1"_s);
        line->setFocus();
        QTest::keyClicks(line, u"matthew@harbour.example"_s);
        QTest::keyClick(line, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QCOMPARE(m_bench->count(), 1);
        const auto made = m_bench->around.office->meetings().summaries()->constFirst().id;
        QCOMPARE(m_bench->around.office->meetings().load(made)->meeting.contacts.constFirst().email,
                 u"matthew@harbour.example"_s);
    }

    void whatCannotBeTypedHoldsTheMeetingBack()
    {
        m_bench->desk->load(damaged());
        m_bench->choose(u"Contacts"_s);
        auto *line = m_bench->find<QLineEdit>(u"typedAddress1"_s);
        line->setFocus();
        QTest::keyClicks(line, u"matthew at harbour"_s);
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->count(), 0);
        QCOMPARE(m_bench->messages()->kind(), MessageBar::Kind::Error);
        QCOMPARE(line->text(), u"matthew at harbour"_s);
    }

    void whatIsNoAddressIsRefused()
    {
        m_bench->desk->load(damaged());
        m_bench->choose(u"Contacts"_s);
        const auto before = m_bench->desk->value()->meeting.contacts.constFirst().email;
        auto *line = m_bench->find<QLineEdit>(u"typedAddress1"_s);
        line->setFocus();
        QTest::keyClicks(line, u"matthew at harbour"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(m_bench->messages()->isVisible());
        QCOMPARE(m_bench->messages()->kind(), MessageBar::Kind::Error);
        QCOMPARE(m_bench->desk->value()->meeting.contacts.constFirst().email, before);
        QVERIFY(m_bench->stateOf(u"Contacts"_s) != u"decided"_s);
    }

    void aTextThatIsNoCallInventsNothing()
    {
        m_bench->desk->load(u"Slice the leeks, wash them twice, and stew them in butter until soft. Salt."_s);
        QVERIFY(m_bench->text()->isVisible());
        for (const QString &label : {u"Sessions"_s, u"Deadline"_s, u"Contacts"_s, u"Working groups"_s}) {
            QCOMPARE(m_bench->stateOf(label), u"missing"_s);
            QCOMPARE(m_bench->valueOf(label), u"not in the text"_s);
        }
        const MeetingDocument document = *m_bench->desk->value();
        QVERIFY(document.meeting.sessions.isEmpty());
        QVERIFY(document.meeting.contacts.isEmpty());
        QVERIFY(!document.call.deadline);
    }

    void foreignWordsStayPlain()
    {
        m_bench->desk->load(u"Call for participants: <b>Lamps</b> & <img src=x> meeting\n\n"
                            "The meeting takes place online on 11 May 2027, 9:00-12:00."_s);
        QVERIFY(m_bench->text()->toPlainText().contains(u"<b>Lamps</b>"_s));
        m_bench->choose(u"Title"_s);
        const QStringList detail = m_bench->detail();
        QVERIFY(detail.filter(u"<b>"_s).size() > 0);
    }

    void aLongTextIsReadAtOnce()
    {
        const QString text =
            lanterns() + u"Words about lamps, paths and benches, and no date.\n"_s.repeated(8000);
        QElapsedTimer clock;
        clock.start();
        m_bench->desk->load(text);
        m_bench->choose(u"Deadline"_s);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"found"_s);
    }
};

QTEST_MAIN(ReadAnnouncementDialogTest)
#include "tst_readannouncementdialog.moc"
