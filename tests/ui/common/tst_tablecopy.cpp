// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecopy.h"

#include "sampletable.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class TableCopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void disarmsFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a command") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("after a blank") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("full-width twin") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("minus and words") << u"-cmd|x"_s << u"'-cmd|x"_s;
        QTest::newRow("a telephone number") << u"+32 2 (123) 45-67"_s << u"+32 2 (123) 45-67"_s;
        QTest::newRow("a negative number") << u"-12,5"_s << u"-12,5"_s;
        QTest::newRow("a name") << u"O’Dowd"_s << u"O’Dowd"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only blanks") << u"   "_s << u"   "_s;
    }
    void disarmsFormulas()
    {
        QFETCH(QString, cell);
        QFETCH(QString, safe);
        QCOMPARE(spreadsheetSafe(cell), safe);
    }

    void copiesChosenRowsAsShown()
    {
        SampleTable model;
        QList<SampleRow> rows = SampleTable::people();
        rows[1].organisation = u"two\nlines\tand a \"quote\""_s;
        rows[1].sector = u"<b>x</b>"_s;
        model.load(rows);
        TypedSortProxy proxy;
        proxy.setSourceModel(&model);
        TableView view(u"copied"_s);
        view.setModel(&proxy);
        for (int column = 4; column < model.columnCount(); ++column) {
            view.hideColumn(column);
        }
        view.header()->moveSection(1, 0); // country first
        proxy.sort(0, Qt::DescendingOrder);
        view.selectionModel()->select(proxy.mapFromSource(model.index(0, 0)),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view.selectionModel()->select(proxy.mapFromSource(model.index(1, 0)),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const std::unique_ptr<QMimeData> mime = copiedRows(view);
        QCOMPARE(mime->text(),
                 u"Country\tName\tSector\tOrganisation\n"
                 "GR\tΠαπαδάκης, Νίκος\t<b>x</b>\t\"two\nlines\tand a \"\"quote\"\"\"\n"
                 "SE\tBergström, Åke\tMental health\tRegional Health Service North\n"_s);
        QVERIFY(mime->html().contains(u"<td>&lt;b&gt;x&lt;/b&gt;</td>"_s));
        QVERIFY(mime->html().contains(u"<th>Country</th><th>Name</th>"_s));
    }

    void copiesNothingWhereNothingIsChosen()
    {
        SampleTable model;
        model.load(SampleTable::people());
        TableView view(u"empty"_s);
        QVERIFY(copiedRows(view) == nullptr);
        view.setModel(&model);
        QVERIFY(copiedRows(view) == nullptr);
    }
};

QTEST_MAIN(TableCopyTest)
#include "tst_tablecopy.moc"
