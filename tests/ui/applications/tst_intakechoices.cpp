// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakefixture.h"
#include "ui/applications/intakelinesmodel.h"

#include <QComboBox>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the user says of rows, e-mails and columns before they are taken in.
class IntakeChoicesTest : public QObject, private IntakeFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void leavesRowsOutAndTakesThemAgain();
    void leavesOutAllThatAreShown();
    void givesARowToAPersonOfTheAddressBook();
    void takesTablesAndMailsOfOneDropTogether();
    void saysThatAMailIsLate();
    void makesAnApplicationOfAMailSetAside();
    void saysWhoSentAMail();
    void choosesWhoSentAMail();
    void pastesACopiedTable();
    void addsWhatIsDroppedLater();
    void looksTheColumnsThrough();
    void keepsSpecialCategoriesApart();
    void opensTheLogAndUndoesAnIntake();
};

void IntakeChoicesTest::leavesRowsOutAndTakesThemAgain()
{
    drop({write(u"survey.csv"_s, answers)});
    chooseRow(3);
    auto *leave = find<QPushButton>(u"leaveOut"_s);
    QVERIFY(leave->isVisible());
    auto *rows = find<TableView>(u"intakeRows"_s);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    QCOMPARE(tile(u"tileNew"_s), 1);
    QCOMPARE(tile(u"tileSkipped"_s), 2);
    chooseRow(3);
    leave->click();
    QCOMPARE(tile(u"tileNew"_s), 2);
    chooseRow(3);
    leave->click();
    take();
    QCOMPARE(applications(), 2);
}

void IntakeChoicesTest::leavesOutAllThatAreShown()
{
    drop({write(u"survey.csv"_s, answers)});
    find<CountTile>(u"tileNew"_s)->click();
    auto *menu = find<QPushButton>(u"intakeRowsMenu"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"leaveOutShown"_s)->trigger();
    QCOMPARE(tile(u"tileNew"_s), 1); // the second answer is the only one now
    QCOMPARE(tile(u"tileSkipped"_s), 3);
    find<CountTile>(u"tileSkipped"_s)->click();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"takeAgainShown"_s)->trigger();
    QCOMPARE(tile(u"tileNew"_s), 2);
}

void IntakeChoicesTest::givesARowToAPersonOfTheAddressBook()
{
    addLund();
    drop({write(u"survey.csv"_s, answers)});
    chooseRow(2);
    find<QAction>(u"choosePerson"_s)->trigger();
    auto *chooser = m_host->findChild<QDialog *>(u"personChooser"_s);
    QVERIFY(chooser != nullptr);
    auto *people = chooser->findChild<TableView *>(u"personChoices"_s);
    QCOMPARE(people->model()->rowCount(), 0); // it looks for the name first
    chooser->findChild<QLineEdit *>()->clear();
    QTRY_COMPARE(people->model()->rowCount(), 1);
    people->setCurrentIndex(people->model()->index(0, 0));
    chooser->findChild<QPushButton *>(u"takePerson"_s)->click();
    take();
    for (const Applicant &applicant : m_box->applicants(m_meeting)) {
        if (applicant.application.sourceRef == u"r1"_s) {
            QVERIFY(applicant.person.emails.contains(*EmailAddress::fromText(u"lund@z.example")));
            QVERIFY(applicant.person.emails.contains(*EmailAddress::fromText(u"ada@x.example")));
        }
    }
}

void IntakeChoicesTest::takesTablesAndMailsOfOneDropTogether()
{
    drop({write(u"survey.csv"_s, answers), write(u"a.txt"_s, mail), write(u"b.eml"_s, absence)});
    QCOMPARE(tile(u"tileNew"_s), 3);
    QCOMPARE(tile(u"tileSetAside"_s), 1);
    QVERIFY(find<CountTile>(u"tileSetAside"_s)->isVisible());
    take();
    QCOMPARE(applications(), 4);
    QCOMPARE(m_box->undo().count(), 1);
    m_box->undo().undo();
    QCOMPARE(applications(), 0);
}

void IntakeChoicesTest::saysThatAMailIsLate()
{
    QByteArray late = mail;
    late.replace("3 Mar 2031", "3 Jun 2031");
    drop({write(u"late.eml"_s, late)});
    const QAbstractItemModel *rows = find<TableView>(u"intakeRows"_s)->model();
    const QString detail = rows->index(0, static_cast<int>(IntakeLineColumn::Detail)).data().toString();
    QVERIFY2(detail.startsWith(u"late"_s), qPrintable(detail));
    drop({write(u"intime.eml"_s, QByteArray(mail).replace("m1@", "m3@"))});
    bool isInTime = false;
    for (int row = 0; row < rows->rowCount(); ++row) {
        isInTime = isInTime
            || !rows->index(row, static_cast<int>(IntakeLineColumn::Detail))
                    .data()
                    .toString()
                    .startsWith(u"late"_s);
    }
    QVERIFY(isInTime);
}

void IntakeChoicesTest::saysWhoSentAMail()
{
    QByteArray nameless = mail;
    nameless.replace("From: Bo Ek <bo.ek@x.example>\n", "");
    drop({write(u"nameless.eml"_s, nameless)});
    QCOMPARE(tile(u"tileSkipped"_s), 1);
    auto *rows = find<TableView>(u"intakeRows"_s);
    QTRY_VERIFY(find<QPushButton>(u"mailPlanSender"_s)->isVisible());
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_W);
    auto *dialog = m_host->findChild<QDialog *>(u"lineDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QComboBox *>(u"line"_s)->setEditText(u"Bo Wai <bo@y.example>"_s);
    dialog->findChild<QPushButton *>(u"accept"_s)->click();
    QTRY_COMPARE(tile(u"tileNew"_s), 1);
    take();
    const QList<Applicant> applicants = m_box->applicants(m_meeting);
    QCOMPARE(applicants.size(), 1);
    QCOMPARE(applicants.first().person.displayName(), u"Bo Wai"_s);
    QVERIFY(applicants.first().person.emails.contains(*EmailAddress::fromText(u"bo@y.example")));
}

void IntakeChoicesTest::choosesWhoSentAMail()
{
    addLund();
    QByteArray nameless = mail;
    nameless.replace("From: Bo Ek <bo.ek@x.example>\n", "");
    drop({write(u"nameless.eml"_s, nameless)});
    QTRY_VERIFY(find<QPushButton>(u"whoIsIt"_s)->isVisible());
    find<QAction>(u"somebodyNew"_s)->trigger();
    auto *dialog = m_host->findChild<QDialog *>(u"lineDialog"_s);
    QVERIFY(dialog != nullptr); // whoever is new has a name
    dialog->reject();
    find<QAction>(u"choosePerson"_s)->trigger();
    auto *chooser = m_host->findChild<QDialog *>(u"personChooser"_s);
    QVERIFY(chooser != nullptr);
    auto *people = chooser->findChild<TableView *>(u"personChoices"_s);
    QTRY_COMPARE(people->model()->rowCount(), 1);
    people->setCurrentIndex(people->model()->index(0, 0));
    chooser->findChild<QPushButton *>(u"takePerson"_s)->click();
    QCOMPARE(tile(u"tileNew"_s), 1);
    take();
    QCOMPARE(*m_box->office().people().count(), 1);
    QVERIFY(m_box->applicants(m_meeting).first().person.emails.contains(
        *EmailAddress::fromText(u"lund@z.example")));
}

void IntakeChoicesTest::makesAnApplicationOfAMailSetAside()
{
    drop({write(u"b.eml"_s, absence)});
    QCOMPARE(tile(u"tileSetAside"_s), 1);
    auto *rows = find<TableView>(u"intakeRows"_s);
    QTRY_VERIFY(find<QPushButton>(u"mailPlanOther"_s)->isVisible());
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_A);
    QCOMPARE(tile(u"tileSetAside"_s), 0);
    QCOMPARE(tile(u"tileNew"_s), 1);
    find<QPushButton>(u"mailPlanOther"_s)->click(); // it is none
    QCOMPARE(tile(u"tileSetAside"_s), 1);
}

void IntakeChoicesTest::pastesACopiedTable()
{
    auto *copied = new QMimeData;
    copied->setText(u"First name\tLast name\tE-mail\nAda\tByron\tada@x.example\n"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    find<QPushButton>(u"pasteFirst"_s)->click();
    QTRY_VERIFY(find<QPushButton>(u"intakeApply"_s)->isVisible());
    QCOMPARE(tile(u"tileNew"_s), 1);
    find<QPushButton>(u"intakeCancel"_s)->click();
    QGuiApplication::clipboard()->setText(u"nothing of the kind"_s);
    find<QPushButton>(u"pasteFirst"_s)->click();
    QVERIFY(!find<QPushButton>(u"intakeApply"_s)->isVisible());
    QVERIFY(!m_host->messages()->text().isEmpty());
}

void IntakeChoicesTest::addsWhatIsDroppedLater()
{
    drop({write(u"survey.csv"_s, answers)});
    drop({write(u"more.csv"_s, "First name,Last name,E-mail\nEva,Moor,eva@x.example\n")});
    QTRY_COMPARE(tile(u"tileNew"_s), 3);
}

void IntakeChoicesTest::looksTheColumnsThrough()
{
    drop({write(u"list.csv"_s,
                "Name,E-mail,Organisation,Motto\nAda Byron,a@x.example,\"City, clerk\",Count\n"
                "Bo Lund,b@x.example,\"Town, nurse\",Weigh\nEva Moor,e@x.example,\"Port, guard\",Run\n")});
    find<QPushButton>(u"lookAtColumns"_s)->click();
    auto *columns = find<TableView>(u"allColumns"_s);
    QVERIFY(columns->isVisible());
    const int doubtful = columns->model()->rowCount();
    QVERIFY(doubtful >= 2); // the organisation, and the motto
    find<QCheckBox>(u"onlyDoubtful"_s)->click();
    QCOMPARE(columns->model()->rowCount(), 4);
    QVERIFY(columns->selectId(2));
    auto *split = find<QPushButton>(u"splitColumn"_s);
    QVERIFY(split->isVisible());
    split->click();
    QCOMPARE(columns->model()->index(2, 2).data().toString(), u"Organisation and function"_s);
    find<QCheckBox>(u"rememberMapping"_s)->click();
    QTest::keyClick(columns, Qt::Key_Escape);
    QVERIFY(find<TableView>(u"intakeRows"_s)->isVisible());
    take();
    for (const Applicant &applicant : m_box->applicants(m_meeting)) {
        QVERIFY(!applicant.person.organisation.contains(u','));
        QVERIFY(!applicant.person.function.isEmpty());
    }
}

void IntakeChoicesTest::keepsSpecialCategoriesApart()
{
    drop({write(u"list.csv"_s, "Name,E-mail,Dietary requirements\nAda Byron,a@x.example,vegan\n")});
    QTRY_VERIFY(!previewWords().isEmpty());
    QVERIFY(!previewWords().contains(u"vegan"_s));
    take();
    QTRY_VERIFY(find<QPushButton>(u"openSpecial"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"specialText"_s)->isVisible());
    find<QPushButton>(u"openSpecial"_s)->click();
    QVERIFY(find<QLabel>(u"specialText"_s)->text().contains(u"vegan"_s));
    QVERIFY(m_box->applicants(m_meeting).first().application.answers.isEmpty());
}

void IntakeChoicesTest::opensTheLogAndUndoesAnIntake()
{
    drop({write(u"survey.csv"_s, answers)});
    take();
    find<QAction>(u"intakeLog"_s)->trigger();
    auto *log = m_host->findChild<QDialog *>(u"intakeLogDialog"_s);
    QVERIFY(log != nullptr);
    QCOMPARE(log->findChild<QListView *>(u"intakeLogList"_s)->model()->rowCount(), 1);
    QCOMPARE(log->findChild<TableView *>(u"intakeLogRows"_s)->model()->rowCount(), 4);
    log->findChild<QPushButton *>(u"undoIntake"_s)->click();
    QCOMPARE(applications(), 0);
    m_box->undo().undo(); // brings it back
    QCOMPARE(applications(), 3);
}

QTEST_MAIN(IntakeChoicesTest)
#include "tst_intakechoices.moc"
