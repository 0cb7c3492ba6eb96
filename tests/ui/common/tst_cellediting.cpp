// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cellediting.h"

#include "dress.h"
#include "sampletable.h"
#include "settingsbox.h"
#include "ui/common/filldialog.h"
#include "ui/common/pastedialog.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameColumn = static_cast<int>(SampleColumn::Name);
constexpr int countryColumn = static_cast<int>(SampleColumn::Country);
constexpr int sectorColumn = static_cast<int>(SampleColumn::Sector);
constexpr int organisationColumn = static_cast<int>(SampleColumn::Organisation);

/// Twelve people whose country, sector and organisation can be edited; countries have two letters.
struct Bench
{
    QWidget window;
    SampleTable model;
    TypedSortProxy proxy;
    TableView *table = new TableView(u"sample"_s, &window);
    CellEditing *editing = nullptr;
    QList<CellEdit> edits;

    Bench()
    {
        model.load(SampleTable::people());
        proxy.setSourceModel(&model);
        table->setModel(&proxy);
        window.resize(1300, 700);
        table->resize(1200, 600);
        QList<ColumnSpec> specs;
        for (int column = 0; column < static_cast<int>(SampleColumn::Count); ++column) {
            specs.append({column, 120});
        }
        table->setColumns(specs, nameColumn);
        editing = new CellEditing(table, {{countryColumn, sectorColumn, organisationColumn}, {nameColumn}},
                                  [](const CellEdit &edit) {
                                      return edit.column == countryColumn && edit.text.size() > 2
                                          ? u"“%1” is no country."_s.arg(edit.text)
                                          : QString();
                                  });
        QObject::connect(editing, &CellEditing::edited, editing,
                         [this](const QList<CellEdit> &wanted) { edits = wanted; });
        window.show();
        window.activateWindow();
        table->setFocus();
        QApplication::processEvents();
        choose(1, countryColumn);
    }
    void choose(int row, int column)
    {
        table->selectionModel()->setCurrentIndex(
            proxy.index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] qint64 idAt(int row) const { return proxy.index(row, 0).data(IdRole).toLongLong(); }
    [[nodiscard]] QString nameAt(int row) const { return proxy.index(row, nameColumn).data().toString(); }
    [[nodiscard]] QLineEdit *line() const { return table->findChild<QLineEdit *>(u"cellLine"_s); }
    void copy(const QString &text) const { QApplication::clipboard()->setText(text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(table, key, modifiers);
    }
    [[nodiscard]] PasteDialog *pasted() const
    {
        editing->paste();
        return window.findChild<PasteDialog *>();
    }
};

QString words(const QObject *dialog, const QString &name)
{
    return dialog->findChild<PlainLabel *>(name)->text();
}

} // namespace

/// Editing the cells of a table in place, all at once, and from a spreadsheet.
class CellEditingTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void arrowsMoveBetweenCells()
    {
        m_bench->key(Qt::Key_Right);
        QCOMPARE(m_bench->table->currentIndex().column(), sectorColumn);
        m_bench->key(Qt::Key_Down);
        QCOMPARE(m_bench->table->currentIndex().column(), sectorColumn);
        QCOMPARE(m_bench->table->currentIndex().row(), 2);
        for (int i = 0; i < 20; ++i) {
            m_bench->key(Qt::Key_Left);
        }
        QCOMPARE(m_bench->table->currentIndex().column(), nameColumn);
        QCOMPARE(m_bench->table->selectedIds(), QList<qint64>{m_bench->idAt(2)});
    }

    void editsInPlace()
    {
        m_bench->key(Qt::Key_F2);
        QVERIFY(m_bench->line());
        QVERIFY(m_bench->line()->hasFocus());
        QTest::keyClicks(m_bench->line(), u"AT"_s);
        QTest::keyClick(m_bench->line(), Qt::Key_Return);
        QCOMPARE(m_bench->edits, (QList<CellEdit>{{m_bench->idAt(1), countryColumn, u"AT"_s}}));
        QVERIFY(m_bench->table->hasFocus());
    }

    void tabGoesOnToTheNextCell()
    {
        m_bench->key(Qt::Key_F2);
        QTest::keyClicks(m_bench->line(), u"AT"_s);
        QTest::keyClick(m_bench->line(), Qt::Key_Tab);
        QCOMPARE(m_bench->edits.size(), 1);
        QTRY_VERIFY(m_bench->line() && m_bench->line()->hasFocus());
        QCOMPARE(m_bench->table->currentIndex().column(), sectorColumn);
    }

    void escapeChangesNothing()
    {
        m_bench->key(Qt::Key_F2);
        QTest::keyClicks(m_bench->line(), u"AT"_s);
        QTest::keyClick(m_bench->line(), Qt::Key_Escape);
        QVERIFY(m_bench->edits.isEmpty());
        m_bench->key(Qt::Key_F2);
        QTest::keyClick(m_bench->line(), Qt::Key_Return); // as it was
        QVERIFY(m_bench->edits.isEmpty());
    }

    void keepsTheLineOpenWhileItCannotBe()
    {
        m_bench->key(Qt::Key_F2);
        QTest::keyClicks(m_bench->line(), u"Atlantis"_s);
        QTest::keyClick(m_bench->line(), Qt::Key_Return);
        QVERIFY(m_bench->edits.isEmpty());
        QVERIFY(m_bench->line());
        QVERIFY(m_bench->line()->property("invalid").toBool());
    }

    void aCellThatCannotBeEditedLeadsToOneThatCan()
    {
        m_bench->choose(0, nameColumn);
        m_bench->key(Qt::Key_F2);
        QCOMPARE(m_bench->table->currentIndex().column(), countryColumn);
        QVERIFY(m_bench->line());
    }

    void givesAllChosenRowsOneValue()
    {
        m_bench->table->selectAll();
        m_bench->editing->editChosen();
        auto *dialog = m_bench->window.findChild<FillDialog *>();
        QVERIFY(dialog);
        auto *column = dialog->findChild<QComboBox *>(u"fillColumn"_s);
        auto *value = dialog->findChild<QComboBox *>(u"fillValue"_s);
        auto *button = dialog->findChild<QPushButton *>(u"do"_s);
        QCOMPARE(column->currentData().toInt(), countryColumn);
        value->setEditText(u"Atlantis"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(words(dialog, u"fillProblem"_s).contains(u"Atlantis"_s));
        column->setCurrentIndex(column->findData(sectorColumn));
        QVERIFY(value->findText(u"Police"_s) >= 0); // what stands there is offered
        value->setEditText(u"  Fire brigade "_s);
        button->click();
        QCOMPARE(m_bench->edits.size(), 12);
        QCOMPARE(m_bench->edits.first().column, sectorColumn);
        QCOMPARE(m_bench->edits.first().text, u"Fire brigade"_s);
    }

    void oneValueForOneCellNeedsNoQuestion()
    {
        m_bench->copy(u"AT\n"_s);
        QVERIFY(!m_bench->pasted());
        QCOMPARE(m_bench->edits, (QList<CellEdit>{{m_bench->idAt(1), countryColumn, u"AT"_s}}));
    }

    void aBlockIsShownBeforeItIsPasted()
    {
        m_bench->copy(u"AT\t'=Police\tOffice\t5\r\nAtlantis\tPrison\r\n"_s);
        PasteDialog *dialog = m_bench->pasted();
        QVERIFY(dialog);
        QVERIFY(m_bench->edits.isEmpty());
        QVERIFY2(words(dialog, u"pasteLeftOut"_s).contains(u"cannot be edited"_s),
                 qPrintable(words(dialog, u"pasteLeftOut"_s))); // the date
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QVERIFY(m_bench->edits.contains({m_bench->idAt(1), countryColumn, u"AT"_s}));
        QVERIFY(m_bench->edits.contains({m_bench->idAt(1), sectorColumn, u"=Police"_s}));
        QVERIFY(m_bench->edits.contains({m_bench->idAt(1), organisationColumn, u"Office"_s}));
        for (const CellEdit &edit : std::as_const(m_bench->edits)) {
            QVERIFY(edit.text != u"Atlantis"_s); // it was said that it is left out
        }
    }

    void oneValueFillsAllChosenRows()
    {
        m_bench->choose(1, sectorColumn);
        m_bench->table->selectionModel()->select(m_bench->proxy.index(3, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_bench->copy(u"Fire brigade"_s);
        PasteDialog *dialog = m_bench->pasted();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QCOMPARE(m_bench->edits,
                 (QList<CellEdit>{{m_bench->idAt(1), sectorColumn, u"Fire brigade"_s},
                                  {m_bench->idAt(3), sectorColumn, u"Fire brigade"_s}}));
    }

    /// Rows that were copied, worked on in a spreadsheet and come back find their places in any order.
    void headingsTellWhereValuesGo()
    {
        m_bench->copy(u"Sector\tName\nFire brigade\t%1\nNone\tNobody, Known\n"_s.arg(m_bench->nameAt(5)));
        PasteDialog *dialog = m_bench->pasted();
        QVERIFY(dialog);
        QVERIFY(words(dialog, u"pasteLeftOut"_s).contains(u"Nobody, Known"_s));
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QCOMPARE(m_bench->edits, (QList<CellEdit>{{m_bench->idAt(5), sectorColumn, u"Fire brigade"_s}}));
    }

    void ownCopyChangesNothing()
    {
        m_bench->table->selectAll();
        m_bench->table->copySelection();
        PasteDialog *dialog = m_bench->pasted();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"do"_s)->isEnabled());
        QVERIFY(words(dialog, u"pasteSummary"_s).startsWith(u"Nothing"_s));
    }

    void whatStandsOutsideIsSaid()
    {
        m_bench->choose(11, countryColumn);
        m_bench->copy(u"AT\nBE\nCY\n"_s);
        PasteDialog *dialog = m_bench->pasted();
        QVERIFY(dialog);
        QVERIFY(words(dialog, u"pasteLeftOut"_s).contains(u"2 value(s) would stand outside"_s));
    }
};

QTEST_MAIN(CellEditingTest)
#include "tst_cellediting.moc"
