// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/place.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesBeingWritten_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("text");
        QTest::newRow("nowhere") << Place() << QString();
        QTest::newRow("a room") << Place::people() << u"people"_s;
        QTest::newRow("a group with an odd code")
            << Place::meetings(u"C&N / ü"_s) << u"meetings/C%26N%20%2F%20%C3%BC"_s;
        QTest::newRow("a stage") << Place::meeting(4711, u"review"_s) << u"meeting/4711/review"_s;
        QTest::newRow("a stage of nothing") << Place{u"a"_s, {}, u"b"_s} << u"a//b"_s;
    }
    void survivesBeingWritten()
    {
        QFETCH(Place, place);
        QFETCH(QString, text);
        QCOMPARE(place.toString(), text);
        QCOMPARE(Place::fromString(text), place);
    }

    void isCoveredByItsRoom()
    {
        QVERIFY(Place::meeting(1).isCoveredBy(Place::meetings()));
        QVERIFY(Place::meetings(u"POL"_s).isCoveredBy(Place::meetings()));
        QVERIFY(!Place::meeting(1).isCoveredBy(Place::people()));
        QVERIFY(Place::duplicates().isCoveredBy(Place::people()));
        QVERIFY(!Place::meeting(1).isCoveredBy(Place::meetings(u"POL"_s)));
    }
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "tst_place.moc"
