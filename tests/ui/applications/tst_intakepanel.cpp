// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakefixture.h"

#include <QSignalSpy>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// From a dropped file to applications, and back.
class IntakePanelTest : public QObject, private IntakeFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void takesADroppedFileInAsOneStep();
    void writesNothingWhenItIsCancelled();
    void writesNothingWhenItsPlanningIsCancelled();
    void plansALargeFileBesideTheWindow();
    void showsOnlyWhatATileCounts();
    void saysThatTheSameFileTwiceChangesNothing();
    void showsWhatChanged();
    void changesWhatAColumnMeans();
    void joinsARowToAKnownPerson();
    void keepsTwoPeopleApart();
    void leadsToTheDuplicatesAfterwards();
    void saysWhyAFileIsRefused();
    void leavesARefusedFileOut();
    void plansAgainWhenTheDataChange();
    void goesWithThePageToAnotherMeeting();
};

void IntakePanelTest::takesADroppedFileInAsOneStep()
{
    drop({write(u"survey.csv"_s, answers)});
    QCOMPARE(tile(u"tileNew"_s), 2);
    QCOMPARE(tile(u"tileSecondAnswers"_s), 1);
    QCOMPARE(tile(u"tileSkipped"_s), 1);
    QVERIFY(find<QPushButton>(u"intakeApply"_s)->text().contains(u'2'));
    QCOMPARE(applications(), 0);
    take();
    QCOMPARE(applications(), 3);
    QVERIFY(find<TableView>(u"applicationsTable"_s)->isVisible());
    QCOMPARE(find<TableView>(u"applicationsTable"_s)->model()->rowCount(), 2);
    QCOMPARE(m_host->messages()->kind(), MessageBar::Kind::Undo);
    QVERIFY(m_host->messages()->text().contains(u"survey.csv"_s));
    QCOMPARE(m_box->undo().count(), 1);
    m_box->undo().undo();
    QCOMPARE(applications(), 0);
    QCOMPARE(*m_box->office().people().count(), 0);
}

void IntakePanelTest::writesNothingWhenItIsCancelled()
{
    drop({write(u"survey.csv"_s, answers)});
    find<QPushButton>(u"intakeCancel"_s)->click();
    QVERIFY(find<QPushButton>(u"takeInFirst"_s)->isVisible());
    QCOMPARE(applications(), 0);
    QCOMPARE(m_box->undo().count(), 0);
}

namespace {

QByteArray manyAnswers(int count)
{
    QByteArray text("ID,First name,Last name,E-mail,Country,Motto\n");
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "r" + n + ",Given" + n + ",Family" + n + ",p" + n + "@x.example,Netherlands,Count\n";
    }
    return text;
}

} // namespace

void IntakePanelTest::writesNothingWhenItsPlanningIsCancelled()
{
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(write(u"large.csv"_s, manyAnswers(20'000)))});
    m_page->dropContent(content);
    auto *work = find<QLabel>(u"intakeWork"_s);
    QTRY_VERIFY_WITH_TIMEOUT(work->text().startsWith(u"Looking"_s), 30'000);
    QVERIFY(!find<QPushButton>(u"intakeApply"_s)->isVisible());
    find<QPushButton>(u"intakeCancel"_s)->click();
    QVERIFY(find<QPushButton>(u"takeInFirst"_s)->isVisible());
    QTest::qWait(300);
    QVERIFY(find<QPushButton>(u"takeInFirst"_s)->isVisible());
    QCOMPARE(applications(), 0);
    QCOMPARE(m_box->undo().count(), 0);
}

void IntakePanelTest::plansALargeFileBesideTheWindow()
{
    constexpr int rows = 3'000;
    drop({write(u"large.csv"_s, manyAnswers(rows))});
    QCOMPARE(tile(u"tileNew"_s), rows);
    // A new plan takes the place of the old one, which takes no orders meanwhile.
    auto *table = find<TableView>(u"intakeRows"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(!table->isEnabled());
    QVERIFY(!find<QPushButton>(u"intakeApply"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(tile(u"tileNew"_s), rows - 1, 30'000);
    QVERIFY(table->hasFocus());
    QVERIFY(find<QPushButton>(u"intakeApply"_s)->isEnabled());
}

void IntakePanelTest::showsOnlyWhatATileCounts()
{
    drop({write(u"survey.csv"_s, answers)});
    const QAbstractItemModel *rows = find<TableView>(u"intakeRows"_s)->model();
    QCOMPARE(rows->rowCount(), 4);
    find<CountTile>(u"tileSkipped"_s)->click();
    QCOMPARE(rows->rowCount(), 1);
    QTRY_VERIFY(find<QLabel>(u"previewSentence"_s)->text().startsWith(u"This row is not taken in."_s));
    find<CountTile>(u"tileNew"_s)->click();
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(!find<CountTile>(u"tileSkipped"_s)->isChecked());
    find<CountTile>(u"tileNew"_s)->click();
    QCOMPARE(rows->rowCount(), 4);
    QVERIFY(!find<CountTile>(u"tileChanged"_s)->isEnabled());
}

void IntakePanelTest::saysThatTheSameFileTwiceChangesNothing()
{
    const QString path = write(u"survey.csv"_s, answers);
    drop({path});
    take();
    drop({path});
    QCOMPARE(tile(u"tileIdentical"_s), 3);
    QCOMPARE(tile(u"tileNew"_s), 0);
    QVERIFY(!find<QPushButton>(u"intakeApply"_s)->isEnabled());
}

void IntakePanelTest::showsWhatChanged()
{
    drop({write(u"survey.csv"_s, answers)});
    take();
    QByteArray newer = answers;
    newer.replace("Measure", "Weigh");
    drop({write(u"survey.csv"_s, newer)});
    QCOMPARE(tile(u"tileChanged"_s), 1);
    find<CountTile>(u"tileChanged"_s)->click();
    QTest::qWait(1);
    const QList<QLabel *> labels = find<QWidget>(u"intakePreview"_s)->findChildren<QLabel *>();
    QStringList words;
    for (const QLabel *label : labels) {
        words.append(label->text());
    }
    QVERIFY(words.contains(u"Motto"_s) && words.contains(u"Measure"_s) && words.contains(u"Weigh"_s));
    take();
    QCOMPARE(applications(), 3);
}

void IntakePanelTest::changesWhatAColumnMeans()
{
    drop({write(u"survey.csv"_s, answers)});
    auto *columns = find<TableView>(u"intakeColumns"_s);
    const QModelIndex motto = columns->model()->index(7, 2);
    QCOMPARE(motto.data().toString(), u"New question"_s);
    columns->setCurrentIndex(motto);
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_Return);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = find<QMenu>(u"targetMenu"_s)) != nullptr);
    menu->findChild<QAction *>(u"ignore"_s)->trigger();
    menu->close();
    QCOMPARE(columns->model()->index(7, 2).data().toString(), u"Not taken in"_s);
    take();
    const Result<MeetingDocument> document = m_box->office().meetings().load(m_meeting);
    for (const Question &question : document->call.questions) {
        QVERIFY(question.text != u"Motto"_s);
    }
}

void IntakePanelTest::joinsARowToAKnownPerson()
{
    addLund();
    drop({write(u"survey.csv"_s, answers)});
    QCOMPARE(tile(u"tileSamePerson"_s), 1);
    find<CountTile>(u"tileSamePerson"_s)->click();
    QTRY_VERIFY(find<QPushButton>(u"samePerson"_s)->isVisible());
    auto *rows = find<TableView>(u"intakeRows"_s);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Y);
    QCOMPARE(tile(u"tileSamePerson"_s), 0);
    take();
    QCOMPARE(*m_box->office().people().count(), 2);
    drop({write(u"survey.csv"_s, answers)}); // known by either address now
    QCOMPARE(tile(u"tileIdentical"_s), 3);
}

void IntakePanelTest::keepsTwoPeopleApart()
{
    addLund();
    drop({write(u"survey.csv"_s, answers)});
    find<CountTile>(u"tileSamePerson"_s)->click();
    QTRY_VERIFY(find<QPushButton>(u"twoPeople"_s)->isVisible());
    find<QPushButton>(u"twoPeople"_s)->click();
    QCOMPARE(tile(u"tileSamePerson"_s), 0);
    QCOMPARE(tile(u"tileNew"_s), 2);
    take();
    QCOMPARE(*m_box->office().people().count(), 3);
    // What was said is not asked again among the duplicates, and goes with the intake.
    const QList<DistinctPeople> distinct = *m_box->office().duplicates().distinctPeople();
    QCOMPARE(distinct.size(), 1);
    QVERIFY(distinct.first().firstName.contains(u"Lund"_s));
    QVERIFY(distinct.first().secondName.contains(u"Lund"_s));
    QCOMPARE(m_box->undo().count(), 1);
    m_box->undo().undo();
    QVERIFY(m_box->office().duplicates().distinctPeople()->isEmpty());
    m_box->undo().redo();
    QCOMPARE(m_box->office().duplicates().distinctPeople()->size(), 1);
}

void IntakePanelTest::leadsToTheDuplicatesAfterwards()
{
    drop({write(u"survey.csv"_s, answers)});
    take();
    QVERIFY(!m_host->messages()->findChild<QPushButton *>(u"messageAction2"_s));
    m_box->undo().undo();
    addLund();
    drop({write(u"survey.csv"_s, answers)});
    take(); // without saying whether Lund is Lund
    auto *look = m_host->messages()->findChild<QPushButton *>(u"messageAction2"_s);
    QVERIFY(look);
    QSignalSpy went(m_page, &Page::goTo);
    look->click();
    QCOMPARE(went.size(), 1);
    QCOMPARE(went.first().first().value<Place>(), Place::duplicates());
}

void IntakePanelTest::saysWhyAFileIsRefused()
{
    drop({write(u"letter.csv"_s, "%PDF-1.7\n")});
    auto *failure = find<QWidget>(u"intakeFailure"_s);
    QVERIFY(failure->isVisible());
    QVERIFY(failure->accessibleDescription().contains(u"PDF"_s));
    QVERIFY(!find<QPushButton>(u"intakeApply"_s)->isVisible());
}

void IntakePanelTest::leavesARefusedFileOut()
{
    drop({write(u"survey.csv"_s, answers), write(u"letter.csv"_s, "%PDF-1.7\n")});
    QVERIFY(find<NoteCard>(u"intakeRefused"_s)->isVisible());
    QVERIFY(find<NoteCard>(u"intakeRefused"_s)->text().startsWith(u"letter.csv"_s));
    take();
    QCOMPARE(applications(), 3);
}

void IntakePanelTest::plansAgainWhenTheDataChange()
{
    drop({write(u"survey.csv"_s, answers)});
    m_box->takeIn(m_meeting, answers);
    QTRY_COMPARE(tile(u"tileIdentical"_s), 3);
}

void IntakePanelTest::goesWithThePageToAnotherMeeting()
{
    drop({write(u"survey.csv"_s, answers)});
    const MeetingId other = m_box->addMeeting(u"POL-2031-06"_s);
    m_page->activate(Place::meeting(other.value(), u"applications"_s));
    QVERIFY(find<QPushButton>(u"takeInFirst"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"intakeApply"_s)->isVisible());
}

QTEST_MAIN(IntakePanelTest)
#include "tst_intakepanel.moc"
