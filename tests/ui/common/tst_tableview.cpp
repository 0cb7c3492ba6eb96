// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "dress.h"
#include "sampletable.h"
#include "settingsbox.h"
#include "ui/common/typedsortproxy.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnOf(SampleColumn column)
{
    return static_cast<int>(column);
}

QList<ColumnSpec> specs()
{
    QList<ColumnSpec> list;
    for (int column = 0; column < columnOf(SampleColumn::Count); ++column) {
        list.append({column, 90, column == columnOf(SampleColumn::Organisation),
                     column == columnOf(SampleColumn::Answers)});
    }
    return list;
}

/// A table as a page has it, over twelve people.
struct Table
{
    SampleTable model;
    TypedSortProxy proxy;
    TableView view{u"sample"_s};

    Table()
    {
        model.load(SampleTable::people());
        proxy.setSourceModel(&model);
        view.setModel(&proxy);
        view.resize(1200, 600);
        view.show();
        view.setColumns(specs(), columnOf(SampleColumn::Score), Qt::DescendingOrder);
        QApplication::processEvents();
    }
    [[nodiscard]] QString nameAt(int row) const { return proxy.index(row, 0).data().toString(); }
};

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { m_box = std::make_unique<SettingsBox>(); }

    void sortsAsAskedAtFirstAndShowsTheArrow()
    {
        const Table table;
        QCOMPARE(table.nameAt(0), u"Bergström, Åke"_s);
        QVERIFY(table.view.header()->isSortIndicatorShown());
        QCOMPARE(table.view.header()->sortIndicatorSection(), columnOf(SampleColumn::Score));
    }

    void rowsAreThirtyHigh()
    {
        const Table table;
        QCOMPARE(table.view.visualRect(table.proxy.index(1, 0)).height(), 30);
    }

    void oneColumnTakesTheRoomThatIsLeft()
    {
        Table table;
        QHeaderView *header = table.view.header();
        QCOMPARE(header->length(), table.view.viewport()->width());
        table.view.resize(1500, 600);
        QCOMPARE(header->length(), table.view.viewport()->width());
        header->resizeSection(columnOf(SampleColumn::Name), 300);
        QCOMPARE(header->length(), table.view.viewport()->width());
        table.view.resize(500, 600);
        QVERIFY(header->sectionSize(columnOf(SampleColumn::Organisation)) >= 90);
    }

    void remembersWhatTheUserArranged()
    {
        {
            Table table;
            QHeaderView *header = table.view.header();
            header->resizeSection(columnOf(SampleColumn::Name), 222);
            header->moveSection(header->visualIndex(columnOf(SampleColumn::Country)), 0);
            header->setSortIndicator(columnOf(SampleColumn::Name), Qt::DescendingOrder);
            const std::unique_ptr<QMenu> menu(table.view.makeColumnsMenu(nullptr));
            Q_EMIT menu->aboutToShow();
            menu->actions().at(header->visualIndex(columnOf(SampleColumn::Sector)))->trigger();
            QVERIFY(table.view.isColumnHidden(columnOf(SampleColumn::Sector)));
        }
        Table again;
        const QHeaderView *header = again.view.header();
        QCOMPARE(header->sectionSize(columnOf(SampleColumn::Name)), 222);
        QCOMPARE(header->visualIndex(columnOf(SampleColumn::Country)), 0);
        QVERIFY(again.view.isColumnHidden(columnOf(SampleColumn::Sector)));
        QVERIFY(again.view.isColumnHidden(columnOf(SampleColumn::Answers)));
        QCOMPARE(again.nameAt(11), u"Bergström, Åke"_s);
    }

    void canBePutBackAsAtFirst()
    {
        Table table;
        table.view.header()->resizeSection(columnOf(SampleColumn::Name), 222);
        const std::unique_ptr<QMenu> menu(table.view.makeColumnsMenu(nullptr));
        Q_EMIT menu->aboutToShow();
        menu->actions().constLast()->trigger();
        QCOMPARE(table.view.header()->sectionSize(columnOf(SampleColumn::Name)), 90);
    }

    void theLastColumnCannotBeHidden()
    {
        Table table;
        const std::unique_ptr<QMenu> menu(table.view.makeColumnsMenu(nullptr));
        for (int i = 0; i < columnOf(SampleColumn::Count); ++i) {
            Q_EMIT menu->aboutToShow();
            QAction *action = menu->actions().at(i);
            if (action->isChecked()) {
                action->trigger();
            }
        }
        QCOMPARE(table.view.header()->count() - table.view.header()->hiddenSectionCount(), 1);
    }

    void copiesByKeyboard()
    {
        Table table;
        table.view.selectId(4);
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(u"van der Veen, Marit\tNL"_s));
        QVERIFY(copied->hasHtml());
    }

    void lettersJumpToAName()
    {
        Table table;
        table.view.selectId(1);
        table.view.setCurrentIndex(
            table.view.currentIndex().siblingAtColumn(3)); // as after a click on another column
        QTest::keyClicks(&table.view, u"had"_s);
        QCOMPARE(table.view.currentId(), std::optional<qint64>(7));
    }

    void enterActivates()
    {
        Table table;
        table.view.selectId(7);
        const QSignalSpy activated(&table.view, &QAbstractItemView::activated);
        QTest::keyClick(&table.view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toModelIndex().data(IdRole).toLongLong(), 7);
    }

    void tellsWhichRowIsCurrent()
    {
        Table table;
        const QSignalSpy changed(&table.view, &TableView::currentIdChanged);
        QVERIFY(table.view.selectId(3));
        QCOMPARE(table.view.currentId(), std::optional<qint64>(3));
        QCOMPARE(table.view.selectedIds(), QList<qint64>{3});
        QTest::keyClick(&table.view, Qt::Key_Down);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!table.view.selectId(4711));
    }

    void tabLeavesTheTable()
    {
        Table table;
        table.view.selectId(3);
        QVERIFY(!table.view.tabKeyNavigation());
    }

    void saysWhyItIsEmpty()
    {
        Table table;
        table.proxy.setFilterText(u"nobody at all"_s);
        const QImage silent = table.view.viewport()->grab().toImage();
        table.view.setEmptyText(u"No application matches the filter."_s);
        QVERIFY(silent != table.view.viewport()->grab().toImage());
    }

private:
    std::unique_ptr<SettingsBox> m_box;
};

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
