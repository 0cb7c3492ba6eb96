// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingcells.h"

#include "filledoffice.h"
#include "settingsbox.h"
#include "support/builders.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/meetingsmodel.h"
#include "ui/meetings/meetingspage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int at(MeetingColumn column)
{
    return static_cast<int>(column);
}

} // namespace

/// The list of meetings worked in as in a spreadsheet.
class MeetingCellsTest final : public QObject
{
    Q_OBJECT

    const SettingsBox m_settings;
    std::unique_ptr<FilledOffice> m_around;
    std::unique_ptr<MeetingDeeds> m_deeds;
    std::unique_ptr<MeetingOverview> m_overview;
    std::unique_ptr<QWidget> m_window;
    TableView *m_table = nullptr;

    void add(const QString &reference, QList<QDate> days)
    {
        MeetingDocument document = completeDocument(m_around->office->ids(), reference);
        document.meeting.title = u"About "_s + reference;
        document.meeting.sessions.clear();
        for (const QDate day : days) {
            document.meeting.sessions.append(
                {m_around->office->ids().next<SessionId>(), day, QTime(9, 0), QTime(12, 0)});
        }
        m_around->add(document);
    }
    [[nodiscard]] MeetingDocument meeting(const QString &reference) const
    {
        return m_around->document(m_around->named(reference));
    }
    [[nodiscard]] QModelIndex cell(const QString &reference, MeetingColumn column) const
    {
        return m_table->model()
            ->match(m_table->model()->index(0, at(MeetingColumn::Reference)), Qt::DisplayRole, reference)
            .value(0)
            .siblingAtColumn(at(column));
    }
    void choose(const QString &reference, MeetingColumn column) const
    {
        m_table->selectionModel()->setCurrentIndex(
            cell(reference, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void type(const QString &reference, MeetingColumn column, const QString &text)
    {
        choose(reference, column);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *line = m_table->findChild<QLineEdit *>(u"cellLine"_s);
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] MessageBar *bar() const { return m_window->findChild<MessageBar *>(); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_around = std::make_unique<FilledOffice>();
        add(u"POL-2027-01"_s, {QDate(2027, 1, 14)});
        add(u"POL-2027-02"_s, {QDate(2027, 2, 10), QDate(2027, 2, 11)});
        add(u"POL-2027-03"_s, {});
        m_deeds = std::make_unique<MeetingDeeds>(m_around->office->meetings(), *m_around->deeds,
                                                 m_around->office->ids(), m_around->clock);
        m_overview = std::make_unique<MeetingOverview>(m_around->office->meetings(),
                                                       m_around->office->changes(), m_around->clock);
        m_window = std::make_unique<QWidget>();
        auto *page = new MeetingsPage(*m_overview, *m_deeds);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(new MessageBar);
        layout->addWidget(page);
        m_table = page->findChild<TableView *>(u"meetingsTable"_s);
        m_window->resize(1200, 700);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        page->activate(Place::meetings());
        for (int column = 0; column < at(MeetingColumn::Count); ++column) {
            m_table->header()->setSectionHidden(column, false);
        }
        QCOMPARE(m_table->model()->rowCount(), 3);
    }
    void cleanup()
    {
        m_window.reset();
        m_overview.reset();
        m_deeds.reset();
        m_around.reset();
    }

    void typedValuesAreOneStepEach()
    {
        const QString reference = u"POL-2027-01"_s;
        type(reference, MeetingColumn::Title, u" Lamps  "_s);
        type(reference, MeetingColumn::Places, u"12"_s);
        type(reference, MeetingColumn::Chairs, u"Ada Byrne;  Bo   Lund ;"_s);
        type(reference, MeetingColumn::Published, u"2 December 2026"_s);
        const MeetingDocument changed = meeting(reference);
        QCOMPARE(changed.meeting.title, u"Lamps"_s);
        QCOMPARE(changed.meeting.places, 12);
        QCOMPARE(changed.meeting.chairs, (QStringList{u"Ada Byrne"_s, u"Bo Lund"_s}));
        QCOMPARE(changed.call.published, QDate(2026, 12, 2));
        QCOMPARE(m_around->stack.count(), 4);
        while (m_around->stack.canUndo()) {
            m_around->stack.undo();
        }
        QCOMPARE(meeting(reference).meeting.title, u"About POL-2027-01"_s);
        QCOMPARE(meeting(reference).meeting.places, 20);
    }

    void aDayMovesItsSessions()
    {
        type(u"POL-2027-01"_s, MeetingColumn::Dates, u"21 Jan 2027"_s);
        const QList<Session> sessions = meeting(u"POL-2027-01"_s).meeting.sessions;
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().date, QDate(2027, 1, 21));
        QCOMPARE(sessions.first().start, QTime(9, 0));
    }

    void aDayIsTheFirstSessionWhereThereWasNone()
    {
        choose(u"POL-2027-03"_s, MeetingColumn::Dates);
        QTest::keyClick(m_table, Qt::Key_F2);
        QCOMPARE(m_table->findChild<QLineEdit *>(u"cellLine"_s)->text(), QString()); // not "no date yet"
        type(u"POL-2027-03"_s, MeetingColumn::Dates, u"5.3.2027"_s);
        QCOMPARE(meeting(u"POL-2027-03"_s).meeting.sessions.value(0, Session{SessionId(0), {}, {}, {}}).date,
                 QDate(2027, 3, 5));
    }

    void severalDaysAreForTheCall()
    {
        type(u"POL-2027-02"_s, MeetingColumn::Dates, u"1 Mar 2027"_s);
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"several days"_s));
        QCOMPARE(m_around->stack.count(), 0);
    }

    void aDeadlineIsTypedWithItsRule_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<DeadlineRule>("rule");
        QTest::newRow("the day alone keeps the rule")
            << u"4/1/2027"_s << QDate(2027, 1, 4) << DeadlineRule::Before;
        QTest::newRow("by") << u"by 4 Jan 2027"_s << QDate(2027, 1, 4) << DeadlineRule::By;
        QTest::newRow("no later than, as shown")
            << u"No later than 4 Jan 2027"_s << QDate(2027, 1, 4) << DeadlineRule::NoLaterThan;
    }
    void aDeadlineIsTypedWithItsRule()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        QFETCH(const DeadlineRule, rule);
        type(u"POL-2027-01"_s, MeetingColumn::Deadline, typed);
        QCOMPARE(meeting(u"POL-2027-01"_s).call.deadline, day);
        QCOMPARE(meeting(u"POL-2027-01"_s).call.deadlineRule, rule);
    }

    void whereIsAPlaceOrHowPeopleMeet_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::optional<MeetingMode>>("mode");
        QTest::addColumn<std::optional<QString>>("city");
        QTest::newRow("a town") << u"Porto"_s << std::optional(MeetingMode::InPerson)
                                << std::optional(u"Porto"_s);
        QTest::newRow("a town and online")
            << u"Porto and online"_s << std::optional(MeetingMode::Hybrid) << std::optional(u"Porto"_s);
        QTest::newRow("online keeps the town")
            << u"Online"_s << std::optional(MeetingMode::Online) << std::optional(u"Ghent"_s);
        QTest::newRow("nothing") << QString() << std::optional<MeetingMode>() << std::optional<QString>();
    }
    void whereIsAPlaceOrHowPeopleMeet()
    {
        QFETCH(const QString, typed);
        QFETCH(const std::optional<MeetingMode>, mode);
        QFETCH(const std::optional<QString>, city);
        type(u"POL-2027-01"_s, MeetingColumn::Where, typed);
        QCOMPARE(meeting(u"POL-2027-01"_s).meeting.mode, mode);
        QCOMPARE(meeting(u"POL-2027-01"_s).meeting.place.city, city);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<MeetingColumn>("column");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a reference that is taken") << MeetingColumn::Reference << u"pol-2027-02"_s;
        QTest::newRow("a reference with blanks") << MeetingColumn::Reference << u"POL 1"_s;
        QTest::newRow("no title") << MeetingColumn::Title << QString();
        QTest::newRow("no date") << MeetingColumn::Deadline << u"soon"_s;
        QTest::newRow("no places") << MeetingColumn::Places << u"0"_s;
        QTest::newRow("a day that is none") << MeetingColumn::Published << u"31 Feb 2027"_s;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(const MeetingColumn, column);
        QFETCH(const QString, typed);
        type(u"POL-2027-01"_s, column, typed);
        QVERIFY(bar()->isVisible());
        QCOMPARE(m_around->stack.count(), 0);
    }

    void aNewReferenceIsTaken()
    {
        type(u"POL-2027-01"_s, MeetingColumn::Reference, u"POL-2027-01a"_s);
        QVERIFY(cell(u"POL-2027-01a"_s, MeetingColumn::Reference).isValid());
    }

    /// Copied, worked on elsewhere, pasted back: values by their headings, rows by their references.
    void comesBackFromASpreadsheetAsOneStep()
    {
        choose(u"POL-2027-01"_s, MeetingColumn::Title);
        QApplication::clipboard()->setText(u"Reference\tTitle\tPlaces\tDates\n"
                                           "POL-2027-02\tWalks\t31\t10\u201311 Feb 2027\n"
                                           "POL-2027-01\tLamps\t32\t15 Jan 2027\n"
                                           "POL-1999-01\tNobody\t1\t1 Jan 1999\n"_s);
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QDialog *>(u"pasteDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QCOMPARE(meeting(u"POL-2027-01"_s).meeting.title, u"Lamps"_s);
        QCOMPARE(meeting(u"POL-2027-01"_s).meeting.sessions.first().date, QDate(2027, 1, 15));
        QCOMPARE(meeting(u"POL-2027-02"_s).meeting.places, 31);
        QCOMPARE(meeting(u"POL-2027-02"_s).meeting.sessions.size(), 2);
        QCOMPARE(m_around->stack.count(), 1);
        m_around->stack.undo();
        QCOMPARE(meeting(u"POL-2027-01"_s).meeting.title, u"About POL-2027-01"_s);
        QCOMPARE(meeting(u"POL-2027-02"_s).meeting.places, 20);
    }

    void allChosenAreOneStep()
    {
        m_table->setFocus();
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_F2, Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QDialog *>(u"fillDialog"_s);
        QVERIFY(dialog);
        auto *column = dialog->findChild<QComboBox *>(u"fillColumn"_s);
        column->setCurrentIndex(column->findData(at(MeetingColumn::Where)));
        dialog->findChild<QComboBox *>(u"fillValue"_s)->setEditText(u"Riga"_s);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        for (const QString &reference : {u"POL-2027-01"_s, u"POL-2027-02"_s, u"POL-2027-03"_s}) {
            QCOMPARE(meeting(reference).meeting.place.city, u"Riga"_s);
        }
        QCOMPARE(m_around->stack.count(), 1);
    }

    /// What cannot be in one of the chosen rows is said before anything is done.
    void whatOneChosenRowCannotTakeIsSaid()
    {
        m_table->setFocus();
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_F2, Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QDialog *>(u"fillDialog"_s);
        QVERIFY(dialog);
        auto *column = dialog->findChild<QComboBox *>(u"fillColumn"_s);
        column->setCurrentIndex(column->findData(at(MeetingColumn::Dates)));
        dialog->findChild<QComboBox *>(u"fillValue"_s)->setEditText(u"3 May 2027"_s);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(m_around->stack.count(), 0);
        dialog->reject();
    }

    /// A day without its year would be another day when it is pasted.
    void copiesDeadlinesWithTheirYear()
    {
        type(u"POL-2027-01"_s, MeetingColumn::Deadline, u"before 4 Jan 2027"_s);
        m_table->setFocus();
        choose(u"POL-2027-01"_s, MeetingColumn::Deadline);
        m_table->copySelection();
        QVERIFY2(QApplication::clipboard()->text().contains(u"before 4 Jan 2027"_s),
                 qPrintable(QApplication::clipboard()->text()));
    }
};

QTEST_MAIN(MeetingCellsTest)
#include "tst_meetingcells.moc"
