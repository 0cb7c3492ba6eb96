// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zonelabel.h"

#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ZoneLabelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheClocksAreCalledOnThatDay_data();
    void saysWhatTheClocksAreCalledOnThatDay();
    void knowsPrintedNames_data();
    void knowsPrintedNames();
    void knowsWordsOfEverySeason();
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

void ZoneLabelTest::knowsPrintedNames_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("hours"); // -1: no name of clocks
    QTest::addColumn<QString>("other");
    QTest::newRow("winter") << u"CET"_s << 1 << u"CEST"_s;
    QTest::newRow("summer in small letters") << u"cest"_s << 2 << u"CET"_s;
    QTest::newRow("German") << u"MEZ"_s << 1 << u"MESZ"_s;
    QTest::newRow("in words") << u"central European summer time"_s << 2 << QString();
    QTest::newRow("east") << u"EEST"_s << 3 << u"EET"_s;
    QTest::newRow("west") << u"WEST"_s << 1 << u"WET"_s;
    QTest::newRow("London in summer") << u"BST"_s << 1 << QString();
    QTest::newRow("Greenwich") << u"GMT"_s << 0 << QString();
    QTest::newRow("of every season") << u"Brussels time"_s << -1 << QString();
    QTest::newRow("another word") << u"time"_s << -1 << QString();
    QTest::newRow("nothing") << QString() << -1 << QString();
}

void ZoneLabelTest::knowsPrintedNames()
{
    QFETCH(QString, label);
    QFETCH(int, hours);
    QFETCH(QString, other);
    const ZoneName *name = zoneNamed(label);
    QCOMPARE(name != nullptr, hours >= 0);
    if (name != nullptr) {
        QCOMPARE(name->hours(), hours);
        QCOMPARE(name->otherSeason.toString(), other);
    }
}

void ZoneLabelTest::knowsWordsOfEverySeason()
{
    QVERIFY(followsTheSeason(u"Brussels time"));
    QVERIFY(followsTheSeason(u"CET/CEST"));
    QVERIFY(!followsTheSeason(u"CET"));
    QVERIFY(!followsTheSeason(QStringView()));
}

QTEST_GUILESS_MAIN(ZoneLabelTest)
#include "tst_zonelabel.moc"
