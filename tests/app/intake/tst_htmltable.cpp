// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/htmltable.h"

#include "intake/tablereader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class HtmlTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheLargestTable_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("second");
        const QByteArray table = "<table><tr><th>Name<th>Motto<tr><td>Ada<td>\"Count\" &amp; weigh</table>";
        QTest::newRow("a piece without closing tags") << table << u"\"Count\" & weigh"_s;
        QTest::newRow("a copied piece") << "<meta charset='utf-8'><!--StartFragment--><TABLE "
                                           "border=1><TR><TD>Name</TD><TD>Motto</TD></TR>"
                                           "<TR><TD>Ada</TD><TD>Count</TD></TR></TABLE>"_ba
                                        << u"Count"_s;
        QTest::newRow("a table in a table that only lays out") << "<html><table><tr><td>Menu</td><td>" + table
                + "</td></tr></table></html>" << u"\"Count\" & weigh"_s;
        QTest::newRow("a cell over two columns")
            << "<table><tr><td>Name</td><td>Motto</td><td>Town</td></tr>"
               "<tr><td>Ada</td><td colspan=\"2\">Count</td></tr></table>"_ba
            << u"Count"_s;
        QTest::newRow("lines in a cell, and a tag with > in a quote")
            << "<table><tr><td>Name<td>Motto<tr><td title='a>b'>Ada<td>One<br>Two</table>"_ba
            << u"One\nTwo"_s;
    }
    void readsTheLargestTable()
    {
        QFETCH(QByteArray, html);
        const Result<SourceTable> table = readTable(html, u"x.html"_s);
        QVERIFY(table);
        QCOMPARE(table->format, u"html"_s);
        QCOMPARE(table->headings.mid(0, 2), (QStringList{u"Name"_s, u"Motto"_s}));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->cells.cell(0, 0), u"Ada"_s);
        QTEST(table->cells.cell(0, 1).toString(), "second");
    }

    void saysThatAPageWithoutRowsIsAPage()
    {
        QCOMPARE(readTable("<!DOCTYPE html><html><table></table>", u"x"_s).error().code,
                 ErrorCode::FormatUnknown);
        QVERIFY(!mayHoldHtmlTable("<html><p>Hello</p></html>"));
        QVERIFY(!mayHoldHtmlTable("Name,Motto\nAda,<table>\n"));
    }

    void isQuickWithHostilePages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("a hundred thousand tables inside each other")
            << "<table><tr><td>x"_ba.repeated(100'000);
        QTest::newRow("quotes that are never closed") << "<table><td a=\""_ba.repeated(20'000);
        QTest::newRow("comments that are never closed") << "<table>" + "<!--"_ba.repeated(100'000);
    }
    void isQuickWithHostilePages()
    {
        QFETCH(QByteArray, html);
        QElapsedTimer clock;
        clock.start();
        static_cast<void>(readTable(html, u"x"_s));
        QVERIFY(clock.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(HtmlTableTest)
#include "tst_htmltable.moc"
