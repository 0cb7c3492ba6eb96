// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csvdialect.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CsvDialectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSeparator_data();
    void findsTheSeparator();
};

void CsvDialectTest::findsTheSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<int>("start");
    QTest::newRow("semicolons") << u"a;b\nc;d\n"_s << QChar(u';') << 0;
    QTest::newRow("commas") << u"a,b\nc,d\n"_s << QChar(u',') << 0;
    QTest::newRow("tabs") << u"a\tb\nc\td\n"_s << QChar(u'\t') << 0;
    QTest::newRow("bars") << u"a|b\nc|d\n"_s << QChar(u'|') << 0;
    QTest::newRow("what a line says") << u"sep=|\na;x|b\nc;x|d\n"_s << QChar(u'|') << 6;
    QTest::newRow("what a line with \\r\\n says") << u"sep=;\r\na;b\r\n"_s << QChar(u';') << 7;
    QTest::newRow("commas in the words of the headings")
        << u"Why, and how;Name\nso, yes, no;Ann\nx;Bob\n"_s << QChar(u';') << 0;
    QTest::newRow("separators inside quotes do not count")
        << u"a,b\n\"x;y;z\",\"u;v;w\"\n\"q;r;s\",t\n"_s << QChar(u',') << 0;
    QTest::newRow("one column") << u"Name\nAnn\n"_s << QChar(u',') << 0;
}

void CsvDialectTest::findsTheSeparator()
{
    QFETCH(QString, text);
    const CsvDialect dialect = csvDialectOf(text);
    QTEST(dialect.separator, "separator");
    QTEST(int(dialect.start), "start");
}

QTEST_GUILESS_MAIN(CsvDialectTest)
#include "tst_csvdialect.moc"
