// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailcase.h"
#include "composition/office.h"
#include "intake/mailreader.h"
#include "intakecase.h"
#include "support/builders.h"
#include "support/fixedclock.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString list = u"ID;Name;E-mail;Dietary requirements;Motto\n"
                     "r1;Ada Byron;ada@x.example;vegan;Count\nr2;Bo Lund;bo@x.example;;Weigh\n;;;;lost\n"_s;

} // namespace

/// Intakes that were made, looked at again.
class IntakeLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock.set(QDateTime(QDate(2031, 4, 7), QTime(9, 30), Qt::UTC));
        m_office = std::move(*Office::createInMemory(m_clock));
        m_meeting = m_office->meetings().add(test::completeDocument(m_office->ids()))->meeting;
    }

    void tellsWhatBecameOfEveryRow()
    {
        takeIn(list);
        const LoggedIntake intake = opened();
        QCOMPARE(intake.takenBy, u"Ines"_s);
        QCOMPARE(intake.sources, QStringList{u"list.csv"_s});
        QCOMPARE(intake.counts.newRows, 2);
        QCOMPARE(intake.counts.skipped, 1);
        QCOMPARE(intake.counts.special, 1);
        QCOMPARE(intake.rows.size(), 3);
        QCOMPARE(intake.rows.at(0).who, u"Byron, Ada"_s);
        QCOMPARE(intake.rows.at(0).row, 2);
        const QList<Applicant> applicants = *m_office->applications().ofMeeting(m_meeting);
        QCOMPARE(intake.rows.at(0).application, std::optional(applicants.first().application.id));
        QCOMPARE(intake.rows.at(2).skip, std::optional(SkipReason::Nobody));
    }

    void keepsOldAndNewValuesButNothingOfSpecialCategories()
    {
        takeIn(list);
        takeIn(QString(list).replace(u"Count"_s, u"Sum up"_s).replace(u"vegan"_s, u"halal"_s));
        const LoggedIntake intake = opened();
        QCOMPARE(intake.rows.at(0).kind, RowKind::Changed);
        QCOMPARE(intake.rows.at(0).differences,
                 (QList<FieldDifference>{{u"question:motto"_s, u"Count"_s, u"Sum up"_s},
                                         {u"special:Dietary requirements"_s, {}, {}}}));
        QCOMPARE(intake.rows.at(1).kind, RowKind::Identical);
    }

    /// Whatever stands in a name or a value.
    void keepsEveryCharacter()
    {
        takeIn(u"ID;Name;E-mail;Motto\nr1;\"Ada \"\"the\\first\"\" Byrón\";a@x.example;one\n"_s);
        takeIn(
            u"ID;Name;E-mail;Motto\nr1;\"Ada \"\"the\\first\"\" Byrón\";a@x.example;\"a\"\"b\\c\nd\te 😀\"\n"_s);
        const LoggedIntake intake = opened();
        QCOMPARE(intake.rows.size(), 1);
        QVERIFY(intake.rows.first().who.contains(u"Byrón"_s));
        QVERIFY(intake.rows.first().who.contains(u'"'));
        QCOMPARE(intake.rows.first().differences,
                 (QList<FieldDifference>{{u"question:motto"_s, u"one"_s, u"a\"b\\c\nd\te 😀"_s}}));
    }

    void keepsSpecialAnswersForWhoAsks()
    {
        takeIn(list);
        const QList<Applicant> applicants = *m_office->applications().ofMeeting(m_meeting);
        const QList<SpecialAnswer> apart =
            *m_office->applications().specialAnswers(applicants.first().application.id);
        QCOMPARE(apart.size(), 1);
        QCOMPARE(apart.first().text, u"vegan"_s);
        QCOMPARE(apart.first().heading, u"Dietary requirements"_s);
        QVERIFY(m_office->applications().specialAnswers(applicants.at(1).application.id)->isEmpty());
    }

    void undoesAnOlderIntakeWhereNothingConflicts()
    {
        takeIn(list);
        const IntakeActId first = m_office->intake().log(m_meeting)->first().id;
        m_clock.advance(60'000);
        takeIn(u"ID;Name;E-mail\nr9;Eva Moor;eva@x.example\n"_s);
        QCOMPARE(m_office->intake().log(m_meeting)->size(), 2);
        QVERIFY(m_office->intake().undo(first));
        const QList<LoggedIntake> log = *m_office->intake().log(m_meeting);
        QCOMPARE(log.size(), 1);
        const QList<Applicant> left = *m_office->applications().ofMeeting(m_meeting);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().person.familyName, u"Moor"_s);
    }

    /// Undone and redone in the window, however often, it can be put back from the log too.
    void undoesWhatWasUndoneAndRedone()
    {
        takeIn(list);
        const IntakeActId act = m_office->intake().log(m_meeting)->first().id;
        ChangeSetId step = *m_lastStep;
        for (int i = 0; i < 3; ++i) { // an odd number of times it would be gone
            step = *m_office->transactions().revert(step, u"Undo"_s);
            QVERIFY(m_office->intake().log(m_meeting)->isEmpty());
            step = *m_office->transactions().revert(step, u"Redo"_s);
        }
        QCOMPARE(m_office->applications().ofMeeting(m_meeting)->size(), 2);
        const Result<ChangeSetId> undone = m_office->intake().undo(act);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
        QVERIFY(m_office->applications().ofMeeting(m_meeting)->isEmpty());
        QVERIFY(m_office->intake().log(m_meeting)->isEmpty());
        QCOMPARE(*m_office->people().count(), 0);
    }

    /// The same where there was something to change and not only to add.
    void undoesAChangeThatWasUndoneAndRedone()
    {
        takeIn(list);
        takeIn(QString(list).replace(u"Count"_s, u"Sum up"_s).replace(u"vegan"_s, u"halal"_s));
        const IntakeActId act = m_office->intake().log(m_meeting)->first().id;
        ChangeSetId step = *m_office->transactions().revert(*m_lastStep, u"Undo"_s);
        step = *m_office->transactions().revert(step, u"Redo"_s);
        const Result<ChangeSetId> undone = m_office->intake().undo(act);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
        QCOMPARE(m_office->applications().ofMeeting(m_meeting)->first().application.answers.first().text,
                 u"Count"_s);
    }

    /// The same with second answers of people who were known, and with e-mails of them.
    void undoesSecondAnswersThatWereUndoneAndRedone()
    {
        takeIn(u"Name;E-mail;Newsletter;Motto\nAda Byron;ada@x.example;yes;Count\n"_s);
        m_clock.advance(60'000);
        takeIn(u"Name;E-mail;Phone;Newsletter;Motto\nAda Byron;ada@x.example;+32 2 555 01 01;no;Sum up\n"
               "Bo Lund;bo@x.example;;yes;Weigh\n"_s,
               {},
               {test::mailBytes("1) Yes.\n2) North.", "Ada Byron <ada@x.example>", "one"),
                test::mailBytes("1) No.\n2) South.", "Cy Zed <cy@z.example>", "two")});
        QCOMPARE(m_office->applications().ofMeeting(m_meeting)->size(), 5);
        const IntakeActId act = m_office->intake().log(m_meeting)->first().id;
        ChangeSetId step = *m_office->transactions().revert(*m_lastStep, u"Undo"_s);
        QCOMPARE(m_office->applications().ofMeeting(m_meeting)->size(), 1);
        step = *m_office->transactions().revert(step, u"Redo"_s);
        const Result<ChangeSetId> undone = m_office->intake().undo(act);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
        const QList<Applicant> left = *m_office->applications().ofMeeting(m_meeting);
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first().application.isActive());
        QVERIFY(left.first().person.phone.isEmpty());
        QVERIFY(m_office->mails().ofMeeting(m_meeting)->isEmpty());
    }

    /// The question that the first made has answers of the second.
    void doesNotUndoWhatALaterIntakeRestsOn()
    {
        takeIn(list);
        const IntakeActId first = m_office->intake().log(m_meeting)->first().id;
        takeIn(u"ID;Name;E-mail;Motto\nr9;Eva Moor;eva@x.example;Run\n"_s);
        QCOMPARE(m_office->intake().undo(first).error().code, ErrorCode::ChangedMeanwhile);
        QCOMPARE(m_office->applications().ofMeeting(m_meeting)->size(), 3);
    }

    void doesNotUndoWhatWasChangedSince()
    {
        takeIn(list);
        const IntakeActId act = m_office->intake().log(m_meeting)->first().id;
        Person ada = m_office->applications().ofMeeting(m_meeting)->first().person;
        ada.phone = u"+32 2 555 01 01"_s;
        QVERIFY(m_office->people().save(ada));
        QCOMPARE(m_office->intake().undo(act).error().code, ErrorCode::ChangedMeanwhile);
        QCOMPARE(m_office->applications().ofMeeting(m_meeting)->size(), 2);
        QCOMPARE(m_office->intake().undo(IntakeActId(1)).error().code, ErrorCode::NotFound);
    }

    void remembersAReadingOnlyWhereItMay()
    {
        const SourceTable table = test::tableOf(list);
        ColumnMapping mapping = *m_office->intake().mappingFor(table, {}, IntakePurpose::Applications);
        QVERIFY(!mapping.rememberedAt.isValid());
        mapping.isRemembered = false;
        takeIn(list, mapping);
        QVERIFY(
            !m_office->intake().mappingFor(table, {}, IntakePurpose::Applications)->rememberedAt.isValid());
        takeIn(QString(list).replace(u"Count"_s, u"Go"_s));
        QCOMPARE(m_office->intake().mappingFor(table, {}, IntakePurpose::Applications)->rememberedAt,
                 m_clock.now());
    }

private:
    void takeIn(const QString &text, std::optional<ColumnMapping> mapping = {},
                const QList<QByteArray> &mails = {})
    {
        const SourceTable table = test::tableOf(text);
        const Call call = m_office->meetings().load(m_meeting)->call;
        if (!mapping) {
            mapping = *m_office->intake().mappingFor(table, call, IntakePurpose::Applications);
        }
        MailIntake taken;
        for (const QByteArray &mail : mails) {
            const int place = static_cast<int>(taken.files.size()) + 1;
            taken.files.append(
                {u"%1.eml"_s.arg(place), {readMail(mail, place, QTimeZone("Europe/Brussels"))}});
            taken.applications.insert(taken.files.constLast().messages.constFirst().key);
        }
        const Result<IntakeDraft> draft = m_office->intake().draft(m_meeting, {table}, {*mapping}, {}, taken);
        QVERIFY(draft);
        const Result<ChangeSetId> step = m_office->intake().apply(m_meeting, *draft, u"Ines"_s);
        QVERIFY(step);
        m_lastStep = *step;
    }
    LoggedIntake opened()
    {
        return *m_office->intake().logged(m_office->intake().log(m_meeting)->first().id);
    }

    test::FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::optional<ChangeSetId> m_lastStep;
    MeetingId m_meeting{0};
};

QTEST_GUILESS_MAIN(IntakeLogTest)
#include "tst_intakelog.moc"
