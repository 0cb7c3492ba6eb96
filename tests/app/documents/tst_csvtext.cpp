// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csvtext.h"

#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CsvTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesACell_data();
    void writesACell();
    void writesALine();
};

void CsvTextTest::writesACell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Ghent"_s << u"Ghent"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("separator") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("quotation mark") << u"the \"Quay\""_s << u"\"the \"\"Quay\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"\"'=1+1\""_s;
    QTest::newRow("formula with plus") << u"+SUM(A1)"_s << u"\"'+SUM(A1)\""_s;
    QTest::newRow("formula with minus") << u"-2+3|cmd"_s << u"\"'-2+3|cmd\""_s;
    QTest::newRow("at sign") << u"@SUM(1)"_s << u"\"'@SUM(1)\""_s;
    QTest::newRow("full-width twin") << u"＝1+1"_s << u"\"'＝1+1\""_s;
    QTest::newRow("after a blank") << u"  =1"_s << u"\"'  =1\""_s;
    QTest::newRow("after a line break") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("tab") << u"\tx"_s << u"\"'\tx\""_s;
    QTest::newRow("telephone number") << u"+32 2 555 01 02"_s << u"+32 2 555 01 02"_s;
    QTest::newRow("telephone number with brackets") << u"+32 (0)2 555-01"_s << u"+32 (0)2 555-01"_s;
    QTest::newRow("telephone number with words") << u"+32 2 555 ext 1"_s << u"\"'+32 2 555 ext 1\""_s;
    QTest::newRow("negative number") << u"-3.5"_s << u"-3.5"_s;
    QTest::newRow("only a sign") << u"-"_s << u"\"'-\""_s;
    QTest::newRow("sign inside") << u"a=b"_s << u"a=b"_s;
}

void CsvTextTest::writesACell()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void CsvTextTest::writesALine()
{
    QCOMPARE(csvLine({u"a"_s, QString(), u"b;c"_s}), u"a;;\"b;c\"\r\n"_s);
}

QTEST_GUILESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
