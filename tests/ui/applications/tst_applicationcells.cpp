// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationcells.h"

#include "officebox.h"
#include "settingsbox.h"
#include "ui/applications/applicationsmodel.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray answers =
    "Contribution ID,Creation date,First name,Last name,E-mail,Country,Sector,Do you patrol?\n"
    "r1,2031-03-01 09:00:00,Ada,Byron,ada@x.example,Netherlands,police,yes\n"
    "r2,2031-03-02 09:00:00,Bo,Lund,bo@x.example,Sweden,police,no\n";

} // namespace

/// The table of applications worked in as in a spreadsheet.
class ApplicationCellsTest final : public QObject
{
    Q_OBJECT

    const SettingsBox m_settings;
    std::unique_ptr<OfficeBox> m_box;
    MeetingId m_meeting{0};
    std::unique_ptr<ApplicationsModel> m_model;
    std::unique_ptr<TypedSortProxy> m_proxy;
    std::unique_ptr<TableView> m_table;
    ApplicationCells *m_cells = nullptr;

    [[nodiscard]] Call call() { return m_box->office().meetings().load(m_meeting)->call; }
    void load()
    {
        QList<ApplicationRow> rows;
        const QList<Applicant> applicants = *m_box->office().applications().ofMeeting(m_meeting);
        for (const Applicant &applicant : applicants) {
            rows.append(applicationRow(applicant, call()));
        }
        m_model->update(rows);
    }
    void type(int row, ApplicationColumn column, const QString &text)
    {
        m_table->selectionModel()->setCurrentIndex(m_proxy->index(row, static_cast<int>(column)),
                                                   QItemSelectionModel::ClearAndSelect
                                                       | QItemSelectionModel::Rows);
        m_cells->editing()->editCell();
        auto *line = m_table->findChild<QLineEdit *>(u"cellLine"_s);
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        load();
    }
    [[nodiscard]] QString words(int row, ApplicationColumn column) const
    {
        return m_proxy->index(row, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_box = OfficeBox::inMemory();
        m_meeting = m_box->addMeeting();
        m_box->takeIn(m_meeting, answers);
        m_model = std::make_unique<ApplicationsModel>();
        m_proxy = std::make_unique<TypedSortProxy>();
        m_proxy->setSourceModel(m_model.get());
        m_table = std::make_unique<TableView>(u"applicationsTable"_s);
        m_table->setModel(m_proxy.get());
        m_table->setColumns(ApplicationsModel::columns(), static_cast<int>(ApplicationColumn::Name));
        Office &office = m_box->office();
        m_cells = new ApplicationCells(m_table.get(), *m_model,
                                       {office.applications(), office.people(),
                                        [this] {
                                            return call();
                                        }},
                                       m_box->deeds());
        load();
        m_table->resize(1400, 400);
        m_table->show();
        m_table->setFocus();
    }
    void cleanup()
    {
        m_table.reset();
        m_proxy.reset();
        m_model.reset();
        m_box.reset();
    }

    void editsTheApplicantsOwnValues()
    {
        type(0, ApplicationColumn::Organisation, u"Lantern Office"_s);
        QCOMPARE(words(0, ApplicationColumn::Organisation), u"Lantern Office"_s);
        QCOMPARE(m_box->undo().count(), 1);
        m_box->undo().undo();
        load();
        QCOMPARE(words(0, ApplicationColumn::Organisation), QString());
    }

    void setsTheProfileByItsName()
    {
        type(1, ApplicationColumn::Profile, u"presenter"_s);
        QCOMPARE(words(1, ApplicationColumn::Profile), u"Presenter"_s);
        type(1, ApplicationColumn::Profile, u"Lamplighter"_s);
        QCOMPARE(words(1, ApplicationColumn::Profile), u"Presenter"_s); // there is no such profile
        QTest::keyClick(m_table->findChild<QLineEdit *>(u"cellLine"_s), Qt::Key_Escape);
        type(1, ApplicationColumn::Profile, QString());
        QCOMPARE(words(1, ApplicationColumn::Profile), QString());
        QCOMPARE(m_box->undo().count(), 2);
    }

    void theNumberTellsRowsApart()
    {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
        QApplication::clipboard()->setText(u"Number\tSector\n%1\thealth\n%2\tprison\n"_s.arg(
            words(1, ApplicationColumn::Number), words(0, ApplicationColumn::Number)));
        m_cells->editing()->paste();
        auto *dialog = m_table->findChild<QDialog *>(u"pasteDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        load();
        QCOMPARE(words(1, ApplicationColumn::Sector), u"health"_s);
        QCOMPARE(words(0, ApplicationColumn::Sector), u"prison"_s);
        QCOMPARE(m_box->undo().count(), 1);
    }

    /// Values of people and of applications are written by two services, and are one step all the same.
    void oneTableIsOneStep()
    {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
        QApplication::clipboard()->setText(
            u"Number\tSector\tCountry\tProfile\n%1\thealth\tAT\tPresenter\n"_s.arg(
                words(0, ApplicationColumn::Number)));
        m_cells->editing()->paste();
        m_table->findChild<QDialog *>(u"pasteDialog"_s)->findChild<QPushButton *>(u"do"_s)->click();
        load();
        QCOMPARE(words(0, ApplicationColumn::Profile), u"Presenter"_s);
        QCOMPARE(words(0, ApplicationColumn::Sector), u"health"_s);
        QCOMPARE(m_box->undo().count(), 1);
        QCOMPARE(m_box->undo().undoText(), u"Edit 1 applicant(s)"_s);
        m_box->undo().undo();
        load();
        QCOMPARE(words(0, ApplicationColumn::Profile), QString());
        QCOMPARE(words(0, ApplicationColumn::Sector), u"police"_s);
    }

    void theNumberItselfCannotBeEdited()
    {
        m_table->setCurrentIndex(m_proxy->index(0, static_cast<int>(ApplicationColumn::Number)));
        m_cells->editing()->editCell();
        QVERIFY(m_table->currentIndex().column() != static_cast<int>(ApplicationColumn::Number));
    }
};

QTEST_MAIN(ApplicationCellsTest)
#include "tst_applicationcells.moc"
