// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecells.h"

#include "officebox.h"
#include "settingsbox.h"
#include "support/builders.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int at(PeopleColumn column)
{
    return static_cast<int>(column);
}

} // namespace

/// The address book worked in as in a spreadsheet.
class PeopleCellsTest final : public QObject
{
    Q_OBJECT

    const SettingsBox m_settings;
    std::unique_ptr<OfficeBox> m_box;
    std::unique_ptr<PageHost> m_host;
    TableView *m_table = nullptr;

    void add(const QString &given, const QString &family, const QString &email)
    {
        if (!m_box->office().people().save(person(m_box->office().ids(), given, family, email))) {
            qFatal("not saved");
        }
    }
    [[nodiscard]] QModelIndex cell(int row, PeopleColumn column) const
    {
        return m_table->model()->index(row, at(column));
    }
    [[nodiscard]] QString words(int row, PeopleColumn column) const
    {
        return cell(row, column).data().toString();
    }
    void choose(int row, PeopleColumn column)
    {
        m_table->selectionModel()->setCurrentIndex(
            cell(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void type(int row, PeopleColumn column, const QString &text)
    {
        choose(row, column);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *line = m_table->findChild<QLineEdit *>(u"cellLine"_s);
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_box = OfficeBox::inMemory();
        add(u"Asa"_s, u"Agren"_s, u"a@x.example"_s);
        add(u"Bo"_s, u"Lund"_s, u"b@x.example"_s);
        add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
        auto *page = new PeoplePage({m_box->office().people(), m_box->office().intake(),
                                     [] {
                                         return u"Ada"_s;
                                     }},
                                    m_box->office().changes(), m_box->deeds());
        m_host = std::make_unique<PageHost>(page);
        m_host->resize(1272, 770);
        m_host->show();
        QApplication::setActiveWindow(m_host.get());
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        page->activate(Place::people());
        m_table = m_host->findChild<TableView *>(u"peopleTable"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        m_table->setFocus();
    }
    void cleanup()
    {
        m_host.reset();
        m_box.reset();
    }

    void tagsAreTypedLikeOtherValues()
    {
        m_table->header()->setSectionHidden(at(PeopleColumn::Tags), false);
        type(0, PeopleColumn::Tags, u" Speaker;speaker ; May travel"_s);
        QCOMPARE(words(0, PeopleColumn::Tags), u"May travel; Speaker"_s);
        QCOMPARE(m_box->undo().count(), 1);
        type(1, PeopleColumn::Tags, u"SPEAKER"_s);
        QCOMPARE(words(1, PeopleColumn::Tags), u"Speaker"_s);
        type(0, PeopleColumn::Tags, QString());
        QCOMPARE(words(0, PeopleColumn::Tags), QString());
        QCOMPARE(*m_box->office().people().tags(), QStringList{u"Speaker"_s});
    }

    void typedValuesAreOneStep()
    {
        type(1, PeopleColumn::Country, u"Suède"_s);
        QCOMPARE(words(1, PeopleColumn::Country), u"Sweden"_s);
        type(1, PeopleColumn::Newsletter, u"Subscribed"_s);
        QCOMPARE(words(1, PeopleColumn::Newsletter), u"subscribed"_s);
        QCOMPARE(m_box->undo().count(), 2);
        m_box->undo().undo();
        m_box->undo().undo();
        QCOMPARE(words(1, PeopleColumn::Country), u"Netherlands"_s);
    }

    void refusesWhatCannotBe()
    {
        type(1, PeopleColumn::Email, u"nobody"_s);
        QVERIFY(m_host->findChild<MessageBar *>()->isVisible());
        QCOMPARE(words(1, PeopleColumn::Email), u"b@x.example"_s);
        QCOMPARE(m_box->undo().count(), 0);
    }

    void allChosenAreOneStep()
    {
        const QString before = words(0, PeopleColumn::Sector);
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_F2, Qt::ShiftModifier);
        auto *dialog = m_host->findChild<QDialog *>(u"fillDialog"_s);
        QVERIFY(dialog);
        auto *column = dialog->findChild<QComboBox *>(u"fillColumn"_s);
        column->setCurrentIndex(column->findData(at(PeopleColumn::Sector)));
        dialog->findChild<QComboBox *>(u"fillValue"_s)->setEditText(u"Fire brigade"_s);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(words(row, PeopleColumn::Sector), u"Fire brigade"_s);
        }
        QCOMPARE(m_box->undo().count(), 1);
        m_box->undo().undo();
        QCOMPARE(words(0, PeopleColumn::Sector), before);
    }

    /// Copied with headings, worked on elsewhere, pasted back in another order.
    void comesBackFromASpreadsheet()
    {
        choose(0, PeopleColumn::Name);
        QApplication::clipboard()->setText(
            u"E-mail\tOrganisation\tCountry\nz@x.example\tLantern Office\tCZ\na@x.example\tOil Works\tSE\n"_s);
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
        auto *dialog = m_host->findChild<QDialog *>(u"pasteDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QCOMPARE(words(0, PeopleColumn::Organisation), u"Oil Works"_s);
        QCOMPARE(words(2, PeopleColumn::Organisation), u"Lantern Office"_s);
        QCOMPARE(words(2, PeopleColumn::Country), u"Czechia"_s);
        QCOMPARE(m_box->undo().count(), 1);
    }
};

QTEST_MAIN(PeopleCellsTest)
#include "tst_peoplecells.moc"
