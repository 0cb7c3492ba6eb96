// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"

#include "ui/common/calmcombo.h"
#include "ui/common/dateedit.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/optionalspinbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/richtextedit.h"
#include "ui/meetings/searchablecombo.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Every kind of field: shown, stored as one step, undone, refused.
class CallPageTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CallPageBench> m_bench;

    void choose(const QString &name, const QString &words)
    {
        test::choose(m_bench->find<QComboBox>(name), words);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CallPageBench>(u"HEALTH-2027-02"_s); }
    void cleanup() { m_bench.reset(); }
    void showsEverythingWithoutChangingIt();
    void eachEditIsOneStep();
    void leavesTheRestAsItIs();
    void storesEveryKindOfField();
    void anUnchangedFieldIsNoStep();
    void followsUndoWithoutLosingTheCursor();
    void leavesUndoToTheWindowWhileNothingIsTyped();
    void marksAReferenceThatIsTaken();
    void marksWhatIsNoValueAndStoresTheRest();
    void escapeTakesTypedWordsBack();
    void aMarkedFieldFollowsWhenItsValueChanges();
    void saysWhatIsMissing();
    void readsCountriesInAnySpelling();
    void keepsOneLeadingGroup();
    void anotherMeetingBringsItsOwnValues();
    void saysWhenTheMeetingIsGone();
};

void CallPageTest::showsEverythingWithoutChangingIt()
{
    const MeetingDocument before = m_bench->document();
    QCOMPARE(m_bench->find<QLineEdit>(u"meetingTitle"_s)->text(), before.meeting.title);
    QCOMPARE(m_bench->find<QLineEdit>(u"city"_s)->text(), u"Ljubljana"_s);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document(), before);
    QCOMPARE(m_bench->around.stack.count(), 0);
}

void CallPageTest::eachEditIsOneStep()
{
    const QString before = m_bench->document().meeting.title;
    m_bench->type<QLineEdit>(u"meetingTitle"_s, u"Two desks"_s);
    QCOMPARE(m_bench->document().meeting.title, u"Two desks"_s);
    QCOMPARE(m_bench->around.stack.count(), 1);
    QVERIFY(m_bench->around.stack.undoText().contains(u"Title"_s));
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().meeting.title, before);
    QCOMPARE(m_bench->find<QLineEdit>(u"meetingTitle"_s)->text(), before);
}

void CallPageTest::leavesTheRestAsItIs()
{
    MeetingDocument expected = m_bench->document();
    // Somebody else adds a rule meanwhile.
    MeetingDocument other = expected;
    other.rules.append({m_bench->around.office->ids().next<RuleId>(), u"gender"_s, u"*"_s, {}, 20, {}, {}});
    QVERIFY(m_bench->around.office->meetings().update(other));
    m_bench->type<QLineEdit>(u"venue"_s, u"Town hall"_s);
    expected = other;
    expected.meeting.place.venue = u"Town hall"_s;
    QCOMPARE(m_bench->document(), expected);
}

void CallPageTest::storesEveryKindOfField()
{
    choose(u"meetingKind"_s, u"Study visit"_s);
    choose(u"meetingMode"_s, u"in person and online"_s);
    choose(u"deadlineRule"_s, u"until"_s);
    choose(u"interpretation"_s, u"yes"_s);
    choose(u"language"_s, u"French"_s);
    m_bench->type<DateEdit>(u"deadline"_s, u"4 Dec 2026"_s);
    m_bench->type<OptionalSpinBox>(u"places"_s, u"44"_s);
    m_bench->type<QLineEdit>(u"outcomeTold"_s, u"end of December"_s);
    m_bench->type<QLineEdit>(u"link"_s, u"www.survey.example/two"_s);
    m_bench->click<QCheckBox>(u"provisional"_s);
    m_bench->find<RichTextEdit>(u"aim"_s)->setSource(u"To learn.\nAnd to listen."_s);
    m_bench->find<StringListEdit>(u"topics"_s)->setPlainText(u"• Light\n\n• Noise"_s);
    m_bench->find<StringListEdit>(u"meetingChairs"_s)->setPlainText(QString());
    QVERIFY(m_bench->page->commitEdits());

    const MeetingDocument after = m_bench->document();
    QCOMPARE(after.meeting.kind, MeetingKind::StudyVisit);
    QCOMPARE(after.meeting.mode, std::optional(MeetingMode::Hybrid));
    QCOMPARE(after.call.deadlineRule, std::optional(DeadlineRule::Until));
    QCOMPARE(after.meeting.interpretation, std::optional(true));
    QCOMPARE(after.meeting.language, std::optional(u"fr"_s));
    QCOMPARE(after.call.deadline, std::optional(QDate(2026, 12, 4)));
    QCOMPARE(after.meeting.places, std::optional(44));
    QCOMPARE(after.call.outcomeTold, std::optional(u"end of December"_s));
    QCOMPARE(after.call.link, std::optional(u"https://www.survey.example/two"_s));
    QVERIFY(after.meeting.provisional);
    QCOMPARE(after.meeting.aim, u"To learn.\nAnd to listen."_s);
    QCOMPARE(after.meeting.topics, (QStringList{u"Light"_s, u"Noise"_s}));
    QVERIFY(after.meeting.chairs.isEmpty());
    QCOMPARE(m_bench->around.stack.count(), 13);
}

void CallPageTest::anUnchangedFieldIsNoStep()
{
    const QString title = m_bench->document().meeting.title;
    m_bench->type<QLineEdit>(u"meetingTitle"_s, u"  "_s + title + u" "_s);
    QCOMPARE(m_bench->around.stack.count(), 0);
    QCOMPARE(m_bench->find<QLineEdit>(u"meetingTitle"_s)->text(), title);
}

void CallPageTest::followsUndoWithoutLosingTheCursor()
{
    m_bench->type<QLineEdit>(u"meetingTitle"_s, u"Two desks, one person"_s);
    auto *venue = m_bench->find<QLineEdit>(u"venue"_s);
    venue->setFocus();
    venue->setCursorPosition(3);
    m_bench->around.stack.undo();
    QCOMPARE(QApplication::focusWidget(), venue);
    QCOMPARE(venue->cursorPosition(), 3);
    auto *title = m_bench->find<QLineEdit>(u"meetingTitle"_s);
    title->setFocus();
    title->setCursorPosition(5);
    m_bench->around.stack.redo();
    QCOMPARE(title->text(), u"Two desks, one person"_s);
    QCOMPARE(title->cursorPosition(), 5);
}

void CallPageTest::leavesUndoToTheWindowWhileNothingIsTyped()
{
    auto *title = m_bench->find<QLineEdit>(u"meetingTitle"_s);
    title->setFocus();
    QKeyEvent untouched(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    untouched.ignore();
    QCoreApplication::sendEvent(title, &untouched);
    QVERIFY(!untouched.isAccepted());
    QTest::keyClicks(title, u"x"_s);
    QKeyEvent typed(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    typed.ignore();
    QCoreApplication::sendEvent(title, &typed);
    QVERIFY(typed.isAccepted());
}

void CallPageTest::marksAReferenceThatIsTaken()
{
    m_bench->type<QLineEdit>(u"meetingReference"_s, u"pol-2026-10"_s);
    auto *complaint = m_bench->find<PlainLabel>(u"meetingReferenceComplaint"_s);
    QVERIFY(complaint->isVisible());
    QVERIFY(complaint->fullText().contains(u"pol-2026-10"_s));
    QCOMPARE(m_bench->document().meeting.reference, u"HEALTH-2027-02"_s);
    QVERIFY(!m_bench->page->commitEdits());
    m_bench->type<QLineEdit>(u"meetingReference"_s, u"HEALTH-2027-09"_s);
    QVERIFY(!complaint->isVisible());
    QCOMPARE(m_bench->document().meeting.reference, u"HEALTH-2027-09"_s);
}

void CallPageTest::marksWhatIsNoValueAndStoresTheRest()
{
    auto *deadline = m_bench->find<DateEdit>(u"deadline"_s);
    const std::optional<QDate> before = m_bench->document().call.deadline;
    deadline->setText(u"31 February"_s);
    m_bench->find<QLineEdit>(u"contact1Email"_s)->setText(u"ana at office"_s);
    m_bench->find<QLineEdit>(u"link"_s)->setText(u"javascript:alert(1)"_s);
    m_bench->find<QLineEdit>(u"meetingTitle"_s)->setText(QString());
    m_bench->find<QLineEdit>(u"venue"_s)->setText(u"Town hall"_s);
    QVERIFY(!m_bench->page->commitEdits());
    for (const QString &name : {u"deadline"_s, u"contact1Email"_s, u"link"_s, u"meetingTitle"_s}) {
        QVERIFY2(m_bench->find<PlainLabel>(name + u"Complaint"_s)->isVisible(), qPrintable(name));
        QVERIFY(m_bench->find<QWidget>(name)->property("invalid").toBool());
        QVERIFY(!m_bench->find<QWidget>(name)->accessibleDescription().isEmpty());
    }
    QCOMPARE(deadline->text(), u"31 February"_s);
    const MeetingDocument after = m_bench->document();
    QCOMPARE(after.meeting.place.venue, std::optional(u"Town hall"_s));
    QCOMPARE(after.call.deadline, before);
    QVERIFY(!after.meeting.title.isEmpty());
}

void CallPageTest::escapeTakesTypedWordsBack()
{
    auto *title = m_bench->find<QLineEdit>(u"meetingTitle"_s);
    const QString before = title->text();
    title->clear();
    QVERIFY(!m_bench->page->commitEdits());
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(title->text(), before);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->around.stack.count(), 0);
}

void CallPageTest::aMarkedFieldFollowsWhenItsValueChanges()
{
    auto *title = m_bench->find<QLineEdit>(u"meetingTitle"_s);
    title->clear();
    QVERIFY(!m_bench->page->commitEdits());
    m_bench->type<QLineEdit>(u"venue"_s, u"Town hall"_s); // something else changes: what is typed stays
    QCOMPARE(title->text(), QString());
    MeetingDocument other = m_bench->document();
    other.meeting.title = u"From elsewhere"_s;
    QVERIFY(m_bench->around.office->meetings().update(other));
    QCOMPARE(title->text(), u"From elsewhere"_s);
    QVERIFY(m_bench->page->commitEdits());
}

void CallPageTest::saysWhatIsMissing()
{
    const auto chips = [this] {
        QStringList words;
        const QList<QWidget *> all = m_bench->find<QWidget>(u"callMissing"_s)->findChildren<QWidget *>();
        for (const QWidget *chip : all) {
            if (chip->isVisible()) {
                words.append(chip->accessibleName());
            }
        }
        return words;
    };
    QVERIFY(chips().isEmpty());
    m_bench->find<OptionalSpinBox>(u"places"_s)->setOptionalValue({});
    m_bench->find<DateEdit>(u"deadline"_s)->clear();
    QVERIFY(m_bench->page->commitEdits());
    CallPageBench::settle();
    QCOMPARE(chips(), (QStringList{u"no deadline"_s, u"no number of places"_s}));
}

void CallPageTest::readsCountriesInAnySpelling()
{
    auto *country = m_bench->find<SearchableCombo>(u"country"_s);
    QCOMPARE(country->currentText(), u"Slovenia"_s);
    country->setEditText(u"the netherlands"_s);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().meeting.place.country, std::optional(u"NL"_s));
    QCOMPARE(country->currentText(), u"Netherlands"_s);
    country->setEditText(u"Atlantis"_s);
    QVERIFY(!m_bench->page->commitEdits());
    country->setEditText(QString());
    QVERIFY(m_bench->page->commitEdits());
    QVERIFY(!m_bench->document().meeting.place.country);
}

void CallPageTest::keepsOneLeadingGroup()
{
    choose(u"group2Role"_s, u"leads"_s);
    QList<MeetingGroup> groups = m_bench->document().meeting.groups;
    QCOMPARE(groups.first().role, GroupRole::Joint);
    QCOMPARE(groups.last().role, GroupRole::Lead);
    m_bench->click<QToolButton>(u"group2Remove"_s);
    groups = m_bench->document().meeting.groups;
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().role, GroupRole::Lead);
    m_bench->click<QPushButton>(u"addGroup"_s);
    groups = m_bench->document().meeting.groups;
    QCOMPARE(groups.size(), 2);
    CallPageBench::settle();
    auto *code = m_bench->find<QComboBox>(u"group2Code"_s);
    const int same = code->findData(groups.first().code);
    code->setCurrentIndex(same);
    Q_EMIT code->activated(same);
    QVERIFY(m_bench->find<PlainLabel>(u"group2CodeComplaint"_s)->isVisible()); // no group twice
}

void CallPageTest::anotherMeetingBringsItsOwnValues()
{
    m_bench->find<QLineEdit>(u"meetingTitle"_s)->clear();
    QVERIFY(!m_bench->page->commitEdits());
    const QSignalSpy moved(m_bench->page.get(), &Page::placeChanged);
    m_bench->open(u"POL-2026-10"_s);
    QCOMPARE(m_bench->find<QLineEdit>(u"meetingTitle"_s)->text(), m_bench->document().meeting.title);
    QCOMPARE(m_bench->page->title(), m_bench->document().meeting.title);
    QVERIFY(moved.count() > 0);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->around.stack.count(), 0);
}

void CallPageTest::saysWhenTheMeetingIsGone()
{
    QVERIFY(m_bench->around.deeds->record(u"Delete"_s,
                                          m_bench->around.office->meetings().remove(*m_bench->meeting)));
    QVERIFY(m_bench->find<QPushButton>(u"goneToMeetings"_s)->isVisible());
    QVERIFY(m_bench->page->commitEdits());
    m_bench->around.stack.undo();
    QVERIFY(!m_bench->find<QPushButton>(u"goneToMeetings"_s)->isVisible());
    QVERIFY(m_bench->find<QLineEdit>(u"meetingTitle"_s)->isVisible());
}

QTEST_MAIN(CallPageTest)
#include "tst_callpage.moc"
