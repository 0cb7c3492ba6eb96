// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"

#include "ui/common/dateedit.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/plainlabel.h"
#include "ui/common/richtextedit.h"
#include "ui/meetings/proofcard.h"
#include "ui/meetings/proofpane.h"
#include "ui/meetings/proofwatch.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <functional>
#include <limits>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The proof-reader beside the form of a call.
class CallProofsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CallPageBench> m_bench;

    void edit(const std::function<void(MeetingDocument &)> &change);
    void waitForProofs();
    /// Presses keys until @p isRead; how long the slowest one took, in milliseconds. Far too long where that
    /// never comes.
    [[nodiscard]] qint64 longestWaitForAKey(const std::function<bool()> &isRead);
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] QString toCheck() const { return m_bench->find<QPushButton>(u"toCheck"_s)->text(); }
    [[nodiscard]] bool isPaneShown() const { return m_bench->find<ProofPane>(u"proofPane"_s)->isVisible(); }

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void saysThatNothingIsToBeChecked();
    void tellsWhatAndWhy();
    void followsTheForm();
    void readsWhatIsBeingTyped();
    void mendsInOneStepThatIsUndone();
    void mendsWhatIsTypedToo();
    void ignoresUntilToldOtherwise();
    void goesThereByKeyboard();
    void marksTheWordsInTheText();
    void unfoldsTheQuestion();
    void seesAnotherMeetingMoveHere();
    void hidesAndComesBack();
    void forgetsTheMeetingBefore();
    void typingDoesNotWait();
};

void CallProofsTest::init()
{
    m_bench = std::make_unique<CallPageBench>(u"HEALTH-2027-02"_s);
    edit([](MeetingDocument &document) {
        document.meeting.background += u"\n\nPersonal data: Regulation (EU) 2018/1725 applies."_s;
    });
}

/// As another window would, outside the page.
void CallProofsTest::edit(const std::function<void(MeetingDocument &)> &change)
{
    MeetingDocument document = m_bench->document();
    change(document);
    QVERIFY(m_bench->around.office->meetings().update(document));
    waitForProofs();
}

void CallProofsTest::waitForProofs()
{
    // The pause, the reading, and the change that may or may not come of it.
    const QSignalSpy told(m_bench->page->findChild<ProofWatch *>(), &ProofWatch::changed);
    QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, 3000);
    CallPageBench::settle();
}

qint64 CallProofsTest::longestWaitForAKey(const std::function<bool()> &isRead)
{
    auto *title = m_bench->find<QLineEdit>(u"meetingTitle"_s);
    title->setFocus();
    constexpr qint64 patience = 30'000;
    QElapsedTimer whole;
    whole.start();
    qint64 longest = 0;
    while (!isRead() && whole.elapsed() < patience) {
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(title, Qt::Key_Left);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        longest = qMax(longest, clock.elapsed());
    }
    return isRead() ? longest : patience;
}

QStringList CallProofsTest::codes() const
{
    QStringList codes;
    const QList<ProofCard *> cards = m_bench->find<ProofPane>(u"proofPane"_s)->findChildren<ProofCard *>();
    for (const ProofCard *card : cards) {
        if (!card->isHidden()) { // the others are on their way out
            codes.append(toKey(card->finding().code));
        }
    }
    return codes;
}

void CallProofsTest::saysThatNothingIsToBeChecked()
{
    QCOMPARE(codes(), QStringList());
    QCOMPARE(toCheck(), u"Nothing to check"_s);
    m_bench->click<QPushButton>(u"toCheck"_s);
    QVERIFY(isPaneShown());
    QVERIFY(m_bench->find<PlainLabel>(u"nothingToCheck"_s)->isVisible());
    QVERIFY(!m_bench->find<QToolButton>(u"nextFinding"_s)->isEnabled());
}

void CallProofsTest::tellsWhatAndWhy()
{
    edit([](MeetingDocument &document) { document.call.deadline = QDate(2026, 12, 5); });
    QCOMPARE(codes(), QStringList{u"deadline-at-weekend"_s});
    QCOMPARE(toCheck(), u"1 to check"_s);
    QVERIFY(isPaneShown());
    QVERIFY(!m_bench->find<PlainLabel>(u"nothingToCheck"_s)->isVisible());
    const auto *card = m_bench->find<ProofCard>(u"finding1"_s);
    QVERIFY2(card->accessibleName().contains(u"weekend"_s) && card->accessibleName().contains(u"1182/71"_s),
             qPrintable(card->accessibleName()));
}

void CallProofsTest::followsTheForm()
{
    m_bench->type<DateEdit>(u"deadline"_s, u"5 Dec 2026"_s);
    QCOMPARE(codes(), QStringList()); // not yet: the keyboard comes first
    waitForProofs();
    QCOMPARE(codes(), QStringList{u"deadline-at-weekend"_s});
    m_bench->around.stack.undo();
    waitForProofs();
    QCOMPARE(codes(), QStringList());
    QVERIFY(isPaneShown()); // and says so
}

void CallProofsTest::readsWhatIsBeingTyped()
{
    auto *aim = m_bench->find<RichTextEdit>(u"aim"_s);
    const QString before = aim->source();
    aim->setFocus();
    aim->moveCursor(QTextCursor::End);
    QTest::keyClicks(aim, u" We met on Monday 3 February 2027."_s);
    waitForProofs();
    QCOMPARE(codes(), QStringList{u"weekday-disagrees"_s});
    QCOMPARE(m_bench->around.stack.count(), 0); // and nothing is stored for it
    QVERIFY(aim->hasFocus());
    m_bench->click<QPushButton>(u"finding1GoTo"_s);
    QCOMPARE(aim->textCursor().selectedText(), u"Monday 3 February 2027"_s);
    aim->setSource(before);
    waitForProofs();
    QCOMPARE(codes(), QStringList());
}

void CallProofsTest::mendsInOneStepThatIsUndone()
{
    edit([](MeetingDocument &document) { document.call.deadline = QDate(2026, 12, 5); });
    const MeetingDocument before = m_bench->document();
    m_bench->click<QPushButton>(u"finding1Mend"_s);
    QCOMPARE(m_bench->document().call.deadline, std::optional(QDate(2026, 12, 7)));
    QCOMPARE(m_bench->around.stack.count(), 1);
    QVERIFY(m_bench->around.stack.undoText().contains(u"Deadline"_s));
    waitForProofs();
    QCOMPARE(codes(), QStringList());
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document(), before);
}

void CallProofsTest::mendsWhatIsTypedToo()
{
    edit([](MeetingDocument &document) {
        document.meeting.aim = u"We meet on Monday 3 February 2027."_s; // a Wednesday
        document.meeting.sessions.first().date = QDate(2027, 2, 3);
        document.meeting.sessions = {document.meeting.sessions.first()};
    });
    QCOMPARE(codes().count(u"weekday-disagrees"_s), 1);
    m_bench->find<QLineEdit>(u"venue"_s)->setText(u"Town hall"_s);
    m_bench->click<QPushButton>(u"finding1Mend"_s);
    QCOMPARE(m_bench->document().meeting.aim, u"We meet on Wednesday 3 February 2027."_s);
    QCOMPARE(m_bench->document().meeting.place.venue, std::optional(u"Town hall"_s));
    QCOMPARE(m_bench->find<RichTextEdit>(u"aim"_s)->toPlainText(),
             u"We meet on Wednesday 3 February 2027."_s);
}

void CallProofsTest::ignoresUntilToldOtherwise()
{
    edit([](MeetingDocument &document) {
        document.call.deadline = QDate(2026, 12, 5);
        document.meeting.language.reset();
    });
    QCOMPARE(codes().size(), 2);
    const QString ignored = codes().first();
    m_bench->click<QPushButton>(u"finding1Ignore"_s);
    waitForProofs();
    QCOMPARE(codes().size(), 1);
    QVERIFY(!codes().contains(ignored));
    QCOMPARE(toCheck(), u"1 to check"_s);
    m_bench->around.stack.undo();
    waitForProofs();
    QCOMPARE(codes().size(), 2);
    m_bench->around.stack.redo();
    waitForProofs();
    QVERIFY(m_bench->find<QPushButton>(u"heedAll"_s)->isVisible());
    m_bench->click<QPushButton>(u"heedAll"_s);
    waitForProofs();
    QCOMPARE(codes().size(), 2);
    QVERIFY(!m_bench->find<QPushButton>(u"heedAll"_s)->isVisible());
}

void CallProofsTest::goesThereByKeyboard()
{
    edit([](MeetingDocument &document) {
        document.call.deadline = QDate(2026, 12, 5);
        document.meeting.places.reset();
    });
    QCOMPARE(codes(), (QStringList{u"no-places"_s, u"deadline-at-weekend"_s}));
    m_bench->find<QLineEdit>(u"meetingTitle"_s)->setFocus();
    const auto press = [this](Qt::KeyboardModifiers with) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, with);
        QWidget *focus = QApplication::focusWidget();
        const bool isInView = !focus->visibleRegion().isEmpty();
        return isInView ? focus->objectName() : QString();
    };
    QCOMPARE(press(Qt::NoModifier), u"places"_s);
    QVERIFY(m_bench->find<ProofCard>(u"finding1"_s)->isCurrent());
    QCOMPARE(press(Qt::NoModifier), u"deadline"_s);
    QCOMPARE(press(Qt::NoModifier), u"places"_s); // round the end
    QCOMPARE(press(Qt::ShiftModifier), u"deadline"_s);
    QVERIFY(m_bench->find<ProofCard>(u"finding2"_s)->isCurrent());
}

void CallProofsTest::marksTheWordsInTheText()
{
    edit([](MeetingDocument &document) {
        document.meeting.topics = {u"Light"_s, u"What was said on Monday 3 February 2027"_s};
    });
    QCOMPARE(codes(), QStringList{u"weekday-disagrees"_s});
    m_bench->click<QPushButton>(u"finding1GoTo"_s);
    QCOMPARE(m_bench->find<StringListEdit>(u"topics"_s)->textCursor().selectedText(),
             u"Monday 3 February 2027"_s);
}

void CallProofsTest::unfoldsTheQuestion()
{
    edit([](MeetingDocument &document) {
        document.call.questions.last().text = u"Are you free on Monday 3 February 2027?"_s;
    });
    QCOMPARE(codes(), QStringList{u"weekday-disagrees"_s});
    m_bench->click<QPushButton>(u"finding1GoTo"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"questionText"_s);
    QCOMPARE(static_cast<GrowingTextEdit *>(QApplication::focusWidget())->textCursor().selectedText(),
             u"Monday 3 February 2027"_s);
}

void CallProofsTest::seesAnotherMeetingMoveHere()
{
    Office &office = *m_bench->around.office;
    MeetingDocument other = m_bench->around.document(m_bench->around.named(u"HEALTH-2027-03"_s));
    other.meeting.sessions = m_bench->document().meeting.sessions;
    for (Session &session : other.meeting.sessions) {
        session.id = office.ids().next<SessionId>();
    }
    QVERIFY(office.meetings().update(other));
    waitForProofs();
    QCOMPARE(codes(), QStringList{u"clash-of-groups"_s});
    m_bench->click<QPushButton>(u"finding1GoTo"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sessionDate"_s);
}

void CallProofsTest::hidesAndComesBack()
{
    edit([](MeetingDocument &document) { document.meeting.language.reset(); });
    QVERIFY(isPaneShown());
    m_bench->click<QToolButton>(u"closeProofPane"_s);
    QVERIFY(!isPaneShown());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"toCheck"_s);
    edit([](MeetingDocument &document) { document.meeting.places.reset(); });
    QVERIFY(!isPaneShown()); // whoever hid it is left in peace
    QCOMPARE(toCheck(), u"2 to check"_s);
    m_bench->click<QPushButton>(u"toCheck"_s);
    QVERIFY(isPaneShown());
}

void CallProofsTest::forgetsTheMeetingBefore()
{
    edit([](MeetingDocument &document) { document.meeting.language.reset(); });
    MeetingDocument other = m_bench->around.document(m_bench->around.named(u"POL-2026-10"_s));
    other.meeting.background += u" Personal data are safe."_s;
    QVERIFY(m_bench->around.office->meetings().update(other));
    m_bench->open(u"POL-2026-10"_s);
    CallPageBench::settle();
    QVERIFY(!m_bench->find<QPushButton>(u"toCheck"_s)->isVisible()); // not read yet
    QCOMPARE(codes(), QStringList());
    QVERIFY(isPaneShown()); // the form does not jump twice
    QVERIFY(!m_bench->find<PlainLabel>(u"nothingToCheck"_s)->isVisible());
    waitForProofs();
    QCOMPARE(codes(), QStringList());
    QVERIFY(!isPaneShown());
}

/// However long a reading takes, keys are answered while it goes on. The best of several tries counts: the
/// machine may be busy with something else.
void CallProofsTest::typingDoesNotWait()
{
    edit([](MeetingDocument &document) {
        document.meeting.background +=
            u"Neighbours talk about light on Monday 3 February 2027. "_s.repeated(48'000);
    });
    qint64 reading = std::numeric_limits<qint64>::max();
    qint64 waited = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 4; ++i) {
        MeetingDocument document = m_bench->document();
        document.call.deadline = QDate(2026, 12, i % 2 == 0 ? 5 : 7); // a Saturday, a Monday
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!proofread(document, {}).isEmpty());
        reading = qMin(reading, clock.elapsed());
        QVERIFY(m_bench->around.office->meetings().update(document));
        // The reading before may still be told in between.
        waited = qMin(waited, longestWaitForAKey([this, i] {
                          return codes().contains(u"deadline-at-weekend"_s) == (i % 2 == 0);
                      }));
        QCOMPARE(codes().contains(u"deadline-at-weekend"_s), i % 2 == 0);
    }
    QVERIFY2(waited < reading / 2,
             qPrintable(u"a key waited %1 ms for a reading of %2 ms"_s.arg(waited).arg(reading)));
}

QTEST_MAIN(CallProofsTest)
#include "tst_callproofs.moc"
