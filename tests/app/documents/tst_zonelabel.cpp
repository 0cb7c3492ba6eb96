// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/zonelabel.h"

#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ZoneLabelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheClocksAreCalledOnThatDay_data();
    void saysWhatTheClocksAreCalledOnThatDay();
};

void ZoneLabelTest::saysWhatTheClocksAreCalledOnThatDay_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("label");
    QTest::newRow("Brussels in winter") << u"Europe/Brussels"_s << QDate(2027, 2, 2) << u"CET"_s;
    QTest::newRow("Brussels in summer") << u"Europe/Brussels"_s << QDate(2027, 6, 2) << u"CEST"_s;
    QTest::newRow("the day before summer time") << u"Europe/Brussels"_s << QDate(2024, 3, 30) << u"CET"_s;
    QTest::newRow("the day summer time begins") << u"Europe/Brussels"_s << QDate(2024, 3, 31) << u"CEST"_s;
    QTest::newRow("the day summer time ends") << u"Europe/Brussels"_s << QDate(2024, 10, 27) << u"CET"_s;
    QTest::newRow("Athens") << u"Europe/Athens"_s << QDate(2027, 6, 2) << u"EEST"_s;
    QTest::newRow("Lisbon") << u"Europe/Lisbon"_s << QDate(2027, 2, 2) << u"WET"_s;
    QTest::newRow("London") << u"Europe/London"_s << QDate(2027, 6, 2) << u"BST"_s;
    QTest::newRow("Dublin") << u"Europe/Dublin"_s << QDate(2027, 2, 2) << u"GMT"_s;
    QTest::newRow("outside of Europe") << u"Asia/Kolkata"_s << QDate(2027, 2, 2) << u"UTC+5:30"_s;
    QTest::newRow("west of Greenwich") << u"America/New_York"_s << QDate(2027, 2, 2) << u"UTC−5"_s;
    QTest::newRow("no such zone") << u"Europe/Atlantis"_s << QDate(2027, 2, 2) << QString();
    QTest::newRow("no day") << u"Europe/Brussels"_s << QDate() << QString();
}

void ZoneLabelTest::saysWhatTheClocksAreCalledOnThatDay()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    QFETCH(QString, label);
    QCOMPARE(zoneLabel(zone, day), label);
}

QTEST_GUILESS_MAIN(ZoneLabelTest)
#include "tst_zonelabel.moc"
