// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counteddesk.h"
#include "dress.h"
#include "filledoffice.h"
#include "support/builders.h"

#include "ui/common/dateedit.h"
#include "ui/common/plainlabel.h"
#include "ui/meetings/duplicatedialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class DuplicateDialogTest : public QObject
{
    Q_OBJECT
private:
    const QDate m_today{2026, 11, 20};
    std::unique_ptr<FilledOffice> m_around;
    MeetingDocument m_original{.meeting = Meeting{.id = MeetingId(1)}};
    std::unique_ptr<DuplicateDialog> m_dialog;

    void open(const QString &reference)
    {
        m_original = m_around->document(m_around->named(reference));
        m_dialog = std::make_unique<DuplicateDialog>(m_around->office->meetings(), m_around->office->ids(),
                                                     m_original, m_today);
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    MeetingDocument value() { return *m_dialog->value(); }

private Q_SLOTS:
    void init()
    {
        dress();
        m_around = std::make_unique<FilledOffice>();
        m_around->addDemonstration();
        open(u"PRISONS-2026-12"_s);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_around.reset();
    }
    void proposesTheSameWeekdayAYearLater_data();
    void proposesTheSameWeekdayAYearLater();
    void movesAllDatesWithTheFirstDay();
    void takesNoDatesWithoutAFirstDay();
    void leavesOutWhatIsNotWanted();
    void theReferenceFollowsTheDayUntilItIsTyped();
    void takesAllInOneDocumentThatCanBeAdded();
    void typingATitleReadsNothing();
    void saysTheDaysThatTheCopyHas();
};

void DuplicateDialogTest::proposesTheSameWeekdayAYearLater_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("proposed");
    QTest::newRow("last year") << QDate(2025, 12, 2) << QDate(2026, 12, 1);
    QTest::newRow("earlier this year") << QDate(2026, 3, 10) << QDate(2027, 3, 9);
    QTest::newRow("to come") << QDate(2027, 2, 2) << QDate(2028, 2, 1);
    QTest::newRow("long ago") << QDate(2021, 11, 4) << QDate(2027, 10, 28);
}

void DuplicateDialogTest::proposesTheSameWeekdayAYearLater()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, proposed);
    QCOMPARE(proposedDay(first, m_today), proposed);
    QCOMPARE(proposed.dayOfWeek(), first.dayOfWeek());
}

void DuplicateDialogTest::movesAllDatesWithTheFirstDay()
{
    const QDate before = *firstDayOf(m_original.meeting);
    find<DateEdit>(u"copyFirstDay"_s)->setDate(before.addDays(70));
    const MeetingDocument copy = value();
    QCOMPARE(copy.meeting.sessions.size(), m_original.meeting.sessions.size());
    for (qsizetype i = 0; i < copy.meeting.sessions.size(); ++i) {
        QCOMPARE(copy.meeting.sessions.at(i).date, m_original.meeting.sessions.at(i).date.addDays(70));
        QCOMPARE(copy.meeting.sessions.at(i).start, m_original.meeting.sessions.at(i).start);
        QVERIFY(copy.meeting.sessions.at(i).id != m_original.meeting.sessions.at(i).id);
    }
    QVERIFY(m_original.call.deadline);
    QCOMPARE(copy.call.deadline, std::optional(m_original.call.deadline->addDays(70)));
}

void DuplicateDialogTest::takesNoDatesWithoutAFirstDay()
{
    find<DateEdit>(u"copyFirstDay"_s)->setDate({});
    const MeetingDocument copy = value();
    QVERIFY(copy.meeting.sessions.isEmpty());
    QVERIFY(!copy.call.deadline && !copy.call.published);
}

void DuplicateDialogTest::leavesOutWhatIsNotWanted()
{
    QVERIFY(!m_original.call.profiles.isEmpty() && !m_original.criteria.isEmpty());
    find<QCheckBox>(u"copyProfiles"_s)->setChecked(false);
    MeetingDocument copy = value();
    QVERIFY(copy.call.profiles.isEmpty());
    QCOMPARE(copy.call.questions.size(), m_original.call.questions.size());
    for (const Question &question : copy.call.questions) {
        QVERIFY(question.profiles.isEmpty());
    }
    for (const Rule &rule : copy.rules) {
        QVERIFY(rule.attribute != u"profile"_s);
    }
    find<QCheckBox>(u"copyQuestions"_s)->setChecked(false);
    find<QCheckBox>(u"copyCriteria"_s)->setChecked(false);
    find<QCheckBox>(u"copyTexts"_s)->setChecked(false);
    copy = value();
    QVERIFY(copy.call.questions.isEmpty() && copy.criteria.isEmpty());
    QVERIFY(copy.meeting.background.isEmpty() && copy.meeting.topics.isEmpty());
    for (const QString &link : copy.tieBreaks) {
        QVERIFY(!link.startsWith(u"criterion:"_s));
    }
}

void DuplicateDialogTest::theReferenceFollowsTheDayUntilItIsTyped()
{
    auto *day = find<DateEdit>(u"copyFirstDay"_s);
    auto *reference = find<QLineEdit>(u"copyReference"_s);
    day->setText(u"2028-03-07"_s);
    day->readLine();
    QCOMPARE(reference->text(), u"PRISONS-2028-03"_s);
    reference->setText(u"PRISONS-SPRING"_s);
    day->setText(u"2028-05-09"_s);
    day->readLine();
    QCOMPARE(reference->text(), u"PRISONS-SPRING"_s);
    QVERIFY(find<PlainLabel>(u"copyDates"_s)->fullText().contains(u"May 2028"_s));
}

void DuplicateDialogTest::takesAllInOneDocumentThatCanBeAdded()
{
    const MeetingDocument copy = value();
    QCOMPARE(copy.criteria.size(), m_original.criteria.size());
    QCOMPARE(copy.rules.size(), m_original.rules.size());
    QVERIFY(copy.locks.isEmpty());
    const Result<AddedMeeting> added = m_around->office->meetings().add(copy);
    QVERIFY(added);
    QCOMPARE(m_around->document(added->meeting), copy);
}

void DuplicateDialogTest::typingATitleReadsNothing()
{
    CountedDesk desk;
    DuplicateDialog dialog(desk.meetings, desk.ids, completeDocument(desk.ids), m_today);
    desk.transactions.reads = 0;
    auto *title = dialog.findChild<QLineEdit *>(u"copyTitle"_s);
    title->clear();
    QTest::keyClicks(title, u"Another title"_s);
    QCOMPARE(desk.transactions.reads, 0);
    QVERIFY(dialog.findChild<QPushButton *>(u"createCopy"_s)->isEnabled());
}

void DuplicateDialogTest::saysTheDaysThatTheCopyHas()
{
    CountedDesk desk;
    DuplicateDialog dialog(desk.meetings, desk.ids, completeDocument(desk.ids), m_today);
    auto *day = dialog.findChild<DateEdit *>(u"copyFirstDay"_s);
    const auto words = [&dialog] {
        return dialog.findChild<PlainLabel *>(u"copyDates"_s)->fullText();
    };
    day->setText(u"2032-06-02"_s);
    day->readLine();
    const Result<MeetingDocument> copy = dialog.value();
    QVERIFY(copy);
    QCOMPARE(copy->call.deadline, std::optional(QDate(2032, 5, 7)));
    QVERIFY2(words().contains(u"June 2032"_s) && words().contains(u"7 May"_s), qPrintable(words()));
    day->clear();
    day->readLine();
    QVERIFY2(words().contains(u"without dates"_s), qPrintable(words()));
}

QTEST_MAIN(DuplicateDialogTest)
#include "tst_duplicatedialog.moc"
