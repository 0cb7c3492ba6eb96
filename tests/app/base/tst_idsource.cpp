// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "support/fixedclock.h"

#include <QSet>
#include <QTest>

using namespace convoke;
using namespace convoke::test;

class IdSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void risesWithTime();
    void neverRepeatsInABurst();
    void neverFallsWhenTheClockIsSetBack();
    void twoSourcesDiffer();
};

void IdSourceTest::risesWithTime()
{
    FixedClock clock;
    IdSource ids(clock);
    const qint64 first = ids.nextValue();
    clock.advance(5);
    QVERIFY(ids.nextValue() > first);
    QVERIFY(first > 0);
}

void IdSourceTest::neverRepeatsInABurst()
{
    const FixedClock clock;
    IdSource ids(clock);
    QSet<qint64> seen;
    for (int i = 0; i < 100000; ++i) {
        seen.insert(ids.nextValue());
    }
    QCOMPARE(seen.size(), 100000);
}

void IdSourceTest::neverFallsWhenTheClockIsSetBack()
{
    FixedClock clock;
    IdSource ids(clock);
    const qint64 first = ids.nextValue();
    clock.advance(-3600'000);
    QVERIFY(ids.nextValue() > first);
}

void IdSourceTest::twoSourcesDiffer()
{
    const FixedClock clock;
    IdSource one(clock, [] { return 1U; });
    IdSource other(clock, [] { return 2U; });
    QVERIFY(one.nextValue() != other.nextValue());
}

QTEST_GUILESS_MAIN(IdSourceTest)
#include "tst_idsource.moc"
